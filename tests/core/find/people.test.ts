import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/text/language'
import { foldedText } from '../../../src/core/find/text/folded-text'
import { gazetteerIn, grammarOf } from '../../../src/core/find/in-any-language'
import { findMentions } from '../../../src/core/find/people/people'
import { gazetteer } from './bundled-gazetteer'

/** Each mention as `words = leader/by/case`, with the case left out where it is `any`. */
function mentions(language: Language, text: string, date: string | null = null): readonly string[] {
  return findMentions(
    foldedText(text, language),
    gazetteerIn(gazetteer, language),
    date,
    grammarOf(language).decline
  ).map(({ start, end, leader, by, grammaticalCase }) =>
    [`${text.slice(start, end)} = ${leader}`, by, ...(grammaticalCase === 'any' ? [] : [grammaticalCase])].join('/')
  )
}

describe('findMentions in English', () => {
  it.each<[string, ...string[]]>([
    ['Vladimir Putin said', 'Vladimir Putin = putin/name'],
    ['Putin said', 'Putin = putin/surname'],
    ['Russian President Vladimir Putin said', 'Russian President Vladimir Putin = putin/name'],
    ['President Volodymyr Zelenskyy said', 'President Volodymyr Zelenskyy = zelensky/name'],
    ['Vladimir V. Putin said', 'Vladimir V. Putin = putin/name'],
    ['President Donald J. Trump said', 'President Donald J. Trump = trump/name'],
    ['U.S. President Donald Trump said', 'U.S. President Donald Trump = trump/name'],
    ['former U.S. President Joe Biden', 'U.S. President Joe Biden = biden/name'],
    ['Ukraine’s President Zelensky', 'Ukraine’s President Zelensky = zelensky/surname'],
    ['Crown Prince Mohammed bin Salman', 'Crown Prince Mohammed bin Salman = mohammed-bin-salman/name'],
    ['Putin’s adviser said', 'Putin = putin/surname/oblique'],
    ['Trump aides said', 'Trump = trump/surname/oblique'],
    ['the senator, Trump-backed, said', 'Trump = trump/surname/oblique'],
    ['Volker said', 'Volker = volker/surname'],
    ['Ann Trump-Healey sang', 'Healey = healey/surname/oblique'],
    ['Trump-Merritt sang', 'Trump = trump/surname/oblique'],
    ['Ali Al-Sistani and El-Sisi met', 'El-Sisi = sisi/surname'],
    ['the Putin-Macron call', 'Putin = putin/surname/oblique', 'Macron = macron/surname/oblique'],
    ['PUTIN SAID', 'PUTIN = putin/surname'],
    ['In Washington Trump said', 'Trump = trump/surname'],
    ['On Monday Trump said', 'Trump = trump/surname'],
    ['Macron spoke. The French president said', 'Macron = macron/surname', 'French president = macron/role'],
    ['George W. Bush spoke, and Bush added', 'George W. Bush = george-w-bush/name', 'Bush = george-w-bush/surname'],
    ['George W. Bush met Jeb Bush, and Bush said', 'George W. Bush = george-w-bush/name'],
    [
      'Bill Clinton and Hillary Clinton. Mrs. Clinton said',
      'Bill Clinton = bill-clinton/name',
      'Hillary Clinton = hillary-clinton/name',
      'Mrs. Clinton = hillary-clinton/surname'
    ],
    ['Donald Trump and Melania Trump. Trump said', 'Donald Trump = trump/name', 'Trump = trump/surname'],
    ['António Costa spoke, Costa said', 'António Costa = costa/name', 'Costa = costa/surname']
  ])('finds the mentions of: %s', (text, ...expected) => {
    expect(mentions('en', text)).toEqual(expected)
  })

  it.each([
    'Melania Trump said',
    'Mikhail Putin said',
    'Mrs. Trump said',
    'Eric Trump was asked, and Trump said',
    'George H.W. Bush said',
    'Governor Bush said, and Bush added',
    'the secretary of state said',
    'Brigitte Macron said',
    'Volker Beck said',
    'Donald Trump Jr. said',
    'Trump Tower opened',
    'the cards trump the rest',
    'Costa said',
    'The French president said',
    'a macron is a mark above a letter'
  ])('finds nobody in: %s', (text) => {
    expect(mentions('en', text)).toEqual([])
  })
})

describe('findMentions in Russian', () => {
  it.each<[string, ...string[]]>([
    ['Владимир Путин заявил', 'Владимир Путин = putin/name/nominative'],
    ['заявил Путин', 'Путин = putin/surname/nominative'],
    ['с Путиным', 'Путиным = putin/surname/oblique'],
    ['президента России Владимира Путина', 'президента России Владимира Путина = putin/name/oblique'],
    ['президент Франции Эммануэль Макрон', 'президент Франции Эммануэль Макрон = macron/name/nominative'],
    ['Зеленскому', 'Зеленскому = zelensky/surname/oblique'],
    [
      'премьер-министр Израиля Биньямин Нетаньяху',
      'премьер-министр Израиля Биньямин Нетаньяху = netanyahu/name/nominative'
    ],
    ['сказал Нетаньяху', 'Нетаньяху = netanyahu/surname'],
    [
      'Макрон прибыл. Французский лидер',
      'Макрон = macron/surname/nominative',
      'Французский лидер = macron/role/nominative'
    ],
    [
      'Макрон прибыл. Глава французского государства',
      'Макрон = macron/surname/nominative',
      'Глава французского государства = macron/role/nominative'
    ],
    ['В Кремле Путин заявил', 'Путин = putin/surname/nominative'],
    ['Владимир Владимирович Путин', 'Владимир Владимирович Путин = putin/name/nominative']
  ])('finds the mentions of: %s', (text, ...expected) => {
    expect(mentions('ru', text)).toEqual(expected)
  })

  it.each(['Меланья Трамп заявила', 'Михаил Путин заявил', 'Брижит Макрон'])('finds nobody in: %s', (text) => {
    expect(mentions('ru', text)).toEqual([])
  })
})

describe('findMentions in Arabic', () => {
  it.each<[string, ...string[]]>([
    ['قال بوتين إن', 'بوتين = putin/surname'],
    ['وبوتين', 'بوتين = putin/surname'],
    ['لبوتين', 'بوتين = putin/surname/oblique'],
    ['الرئيس الفرنسي إيمانويل ماكرون', 'الرئيس الفرنسي إيمانويل ماكرون = macron/name'],
    ['والرئيس الأميركي دونالد ترامب', 'الرئيس الأميركي دونالد ترامب = trump/name'],
    ['الرئيس الأمريكي السابق جو بايدن', 'الرئيس الأمريكي السابق جو بايدن = biden/name'],
    ['للرئيس الروسي فلاديمير بوتين', 'لرئيس الروسي فلاديمير بوتين = putin/name/oblique'],
    ['للوزير عراقجي', 'لوزير عراقجي = araghchi/surname/oblique'],
    ['للرئيس ماكرون', 'لرئيس ماكرون = macron/surname/oblique'],
    ['زيلينسكى وزيلنسكي', 'زيلينسكى = zelensky/surname', 'زيلنسكي = zelensky/surname'],
    ['نتانياهو', 'نتانياهو = netanyahu/surname'],
    ['كبير مستشاري بوتين', 'بوتين = putin/surname/oblique'],
    ['ماكرون وصل. وقال الرئيس الفرنسي إن', 'ماكرون = macron/surname', 'الرئيس الفرنسي = macron/role'],
    ['رئيس الوزراء الإسرائيلي بنيامين نتنياهو', 'رئيس الوزراء الإسرائيلي بنيامين نتنياهو = netanyahu/name']
  ])('finds the mentions of: %s', (text, ...expected) => {
    expect(mentions('ar', text)).toEqual(expected)
  })

  it.each(['ميلانيا ترامب', 'قالت بريجيت ماكرون', 'قال الرئيس الفرنسي'])('finds nobody in: %s', (text) => {
    expect(mentions('ar', text)).toEqual([])
  })
})

describe('findMentions in French', () => {
  it.each<[string, ...string[]]>([
    ['Le président français Emmanuel Macron a dit', 'président français Emmanuel Macron = macron/name'],
    ['M. Poutine a dit', 'M. Poutine = putin/surname'],
    ['d’Emmanuel Macron', 'Emmanuel Macron = macron/name'],
    ['Macron arrive. Le chef de l’État français', 'Macron = macron/surname', 'chef de l’État français = macron/role'],
    [
      'Le Premier ministre israélien Benjamin Netanyahou',
      'Premier ministre israélien Benjamin Netanyahou = netanyahu/name'
    ]
  ])('finds the mentions of: %s', (text, ...expected) => {
    expect(mentions('fr', text)).toEqual(expected)
  })

  it.each(['Brigitte Macron a dit', 'un macron'])('finds nobody in: %s', (text) => {
    expect(mentions('fr', text)).toEqual([])
  })
})

describe('findMentions with a date', () => {
  it.each<[string, string, ...string[]]>([
    ['2019-03-05', 'The U.S. president said', 'U.S. president = trump/role'],
    ['2023-03-05', 'The U.S. president said', 'U.S. president = biden/role'],
    ['2031-03-05', 'The U.S. president said']
  ])('tells on %s who is meant by: %s', (date, text, ...expected) => {
    expect(mentions('en', text, date)).toEqual(expected)
  })
})

describe('findMentions among false friends', () => {
  it.each<[Language, string]>([
    ['en', 'You may say so, and May begins on Thursday'],
    ['en', 'Michel Barnes and Charles Michelson said'],
    ['en', 'Harris County officials said'],
    ['en', 'the Johnson administration of the sixties'],
    ['en', 'The prime minister of Norvaria said'],
    ['en', 'a former French president said'],
    ['en', 'Iranian President Rahim Daneshvar said'],
    ['fr', 'Le Premier ministre norvarien a dit'],
    ['fr', 'Michel et Conte ont dit'],
    ['fr', 'l’ancien président français a dit'],
    ['fr', 'Jill Biden a dit'],
    ['ru', 'Премьер-министр Норварии заявил'],
    ['ru', 'бывший президент Франции заявил'],
    ['ru', 'Павел и Аббас пришли'],
    ['ru', 'Си бемоль мажор'],
    ['ar', 'هذا السلام شيء بري وعون للناس'],
    ['ar', 'الرئيس الفرنسي السابق قال'],
    ['ar', 'لولا الحرب لما جاء أحد إلى هنا'],
    ['ar', 'قال عباس وعلي ومحمد'],
    ['ar', 'جيل بايدن']
  ])('finds nobody in %s: %s', (language, text) => {
    expect(mentions(language, text)).toEqual([])
  })

  it.each<[Language, string, ...string[]]>([
    ['ar', 'يجب على ماكرون أن يقرر', 'ماكرون = macron/surname'],
    ['ar', 'وزير الخارجية الأميركي ماركو روبيو', 'وزير الخارجية الأميركي ماركو روبيو = rubio/name'],
    ['ar', 'الأمين العام للأمم المتحدة أنطونيو غوتيريش', 'الأمين العام للأمم المتحدة أنطونيو غوتيريش = guterres/name'],
    ['ru', 'глава МИД Ирана Аббас Аракчи', 'глава МИД Ирана Аббас Аракчи = araghchi/name/nominative'],
    ['ru', 'генсек ООН Антониу Гутерреш', 'генсек ООН Антониу Гутерреш = guterres/name/nominative'],
    [
      'fr',
      'la cheffe de la diplomatie européenne, Kaja Kallas',
      'cheffe de la diplomatie européenne = kallas/role',
      'Kaja Kallas = kallas/name'
    ],
    ['en', 'U.S. Secretary of State Marco Rubio', 'U.S. Secretary of State Marco Rubio = rubio/name'],
    [
      'en',
      'Lee Jae-myung spoke. President Lee said',
      'Lee Jae-myung = lee-jae-myung/name',
      'President Lee = lee-jae-myung/surname'
    ]
  ])('finds in %s: %s', (language, text, ...expected) => {
    expect(mentions(language, text)).toEqual(expected)
  })
})
