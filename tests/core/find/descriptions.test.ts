/** Words that stand for one leader whom the article has named, beside words that stand for somebody else. */
import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/core/find/in-any-language'
import type { Language } from '../../../src/core/text/language'
import { gazetteer } from './bundled-gazetteer'

const SOMEBODY: readonly [Language, string, string][] = [
  ['en', 'Rafael Grossi flew to Tehran. Iran still lets nobody into its tunnels, the agency chief said.', 'grossi'],
  ['en', 'Rafael Grossi arrived in Tehran. The IAEA chief said that Iran was open to talks.', 'grossi'],
  [
    'en',
    'Rafael Grossi arrived in Tehran. The head of the UN nuclear watchdog said that Iran was open to talks.',
    'grossi'
  ],
  ['en', 'Abbas Araghchi arrived in Geneva. The Iranian minister said that Iran was open to talks.', 'araghchi'],
  ['en', 'Abbas Araghchi arrived in Geneva. The foreign minister said that Iran was open to talks.', 'araghchi'],
  ['en', 'Abbas Araghchi arrived in Geneva. The minister said that Iran was open to talks.', 'araghchi'],
  ['en', 'Abbas Araghchi arrived in Geneva. The Iranian diplomat said that Iran was open to talks.', 'araghchi'],
  ['en', "Abbas Araghchi arrived in Geneva. Iran's top diplomat said that Iran was open to talks.", 'araghchi'],
  ['en', 'Vladimir Putin arrived in Minsk. The Kremlin chief said that Ukraine was losing.', 'putin'],
  ['en', 'Vladimir Putin arrived in Minsk. The Russian leader said that Ukraine was losing.', 'putin'],
  ['en', 'Volodymyr Zelensky arrived in Paris. The Ukrainian leader said that Ukraine was winning.', 'zelensky'],
  ['en', 'Volodymyr Zelensky arrived in Paris. The head of state said that Ukraine was winning.', 'zelensky'],
  ['en', 'Donald Trump spoke on Friday. The US leader said that Iran was open to talks.', 'trump'],
  ['en', 'Viktor Orban spoke on Friday. The Hungarian premier said that Ukraine was losing.', 'orban'],
  ['en', 'Giorgia Meloni spoke on Friday. The Italian leader said that Ukraine was losing.', 'meloni'],
  ['en', 'Robert Fico spoke on Friday. The Slovak leader said that Ukraine was losing.', 'fico'],
  ['en', 'Antonio Guterres spoke on Friday. The UN chief said that Iran was open to talks.', 'guterres'],
  ['en', 'Mark Rutte spoke on Friday. The alliance chief said that Ukraine was winning.', 'rutte'],
  ['en', 'Mark Rutte spoke on Friday. The NATO chief said that Ukraine was winning.', 'rutte'],
  ['en', 'Pete Hegseth spoke on Friday. The Pentagon chief said that Iran was open to talks.', 'hegseth'],
  ['en', 'Ali Khamenei spoke on Friday. The supreme leader said that Iran was open to talks.', 'khamenei'],
  [
    'en',
    'Mohammed bin Salman spoke on Friday. The crown prince said that Iran was open to talks.',
    'mohammed-bin-salman'
  ],
  ['en', 'Karoline Leavitt spoke on Friday. The press secretary said that Iran was open to talks.', 'leavitt'],
  ['en', 'Esmail Baqaei spoke on Friday. The spokesman said that Iran was open to talks.', 'baqaei'],
  ['en', 'Steve Witkoff spoke on Friday. The envoy said that Iran was open to talks.', 'witkoff'],
  ['en', 'Pope Leo XIV spoke on Friday. The pontiff said that Ukraine needed peace.', 'pope-leo'],
  ['en', 'Sergei Lavrov met Abbas Araghchi. The Russian minister said that Iran was open to talks.', 'lavrov'],
  [
    'fr',
    "Abbas Araghchi est arrivé à Genève. Le ministre iranien a déclaré que l'Iran était ouvert aux négociations.",
    'araghchi'
  ],
  [
    'fr',
    "Abbas Araghchi est arrivé à Genève. Le chef de la diplomatie iranienne a déclaré que l'Iran était ouvert aux négociations.",
    'araghchi'
  ],
  [
    'fr',
    "Abbas Araghchi est arrivé à Genève. Le chef de la diplomatie a déclaré que l'Iran était ouvert aux négociations.",
    'araghchi'
  ],
  [
    'fr',
    "Abbas Araghchi est arrivé à Genève. Le diplomate iranien a déclaré que l'Iran était ouvert aux négociations.",
    'araghchi'
  ],
  ['fr', 'Emmanuel Macron reçoit Alexander Stubb. Le Finlandais a déclaré que l’Ukraine gagnait.', 'stubb'],
  ['fr', 'Donald Trump a parlé. L’Américain a déclaré que l’Ukraine gagnait.', 'trump'],
  [
    'fr',
    'La salle écoute Emmanuel Macron et Alexander Stubb. Le chef de l’État a déclaré que l’Ukraine gagnait.',
    'macron'
  ],
  [
    'fr',
    "Sergueï Lavrov est arrivé à Genève. Le chef de la diplomatie russe a déclaré que l'Ukraine reculait.",
    'lavrov'
  ],
  [
    'fr',
    "Mojtaba Khamenei a parlé vendredi. Le nouveau guide suprême a déclaré que l'Iran était ouvert aux négociations.",
    'mojtaba-khamenei'
  ],
  [
    'fr',
    "Mojtaba Khamenei a parlé vendredi. Le guide suprême a déclaré que l'Iran était ouvert aux négociations.",
    'mojtaba-khamenei'
  ],
  [
    'fr',
    "Mojtaba Khamenei a parlé vendredi. Le religieux a déclaré que l'Iran était ouvert aux négociations.",
    'mojtaba-khamenei'
  ],
  ['fr', "Emmanuel Macron a parlé vendredi. Le locataire de l'Élysée a déclaré que l'Ukraine tenait.", 'macron'],
  ['fr', "Emmanuel Macron a parlé vendredi. Le chef de l'État a déclaré que l'Ukraine tenait.", 'macron'],
  ['fr', "Vladimir Poutine a parlé vendredi. Le maître du Kremlin a déclaré que l'Ukraine reculait.", 'putin'],
  ['fr', "Vladimir Poutine a parlé vendredi. Le dirigeant russe a déclaré que l'Ukraine reculait.", 'putin'],
  [
    'fr',
    "Donald Trump a parlé vendredi. Le milliardaire républicain a déclaré que l'Iran était ouvert aux négociations.",
    'trump'
  ],
  [
    'fr',
    "Donald Trump a parlé vendredi. Le président américain a déclaré que l'Iran était ouvert aux négociations.",
    'trump'
  ],
  [
    'fr',
    "Rafael Grossi a parlé vendredi. Le patron de l'AIEA a déclaré que l'Iran était ouvert aux négociations.",
    'grossi'
  ],
  [
    'fr',
    "Rafael Grossi a parlé vendredi. Le chef de l'agence a déclaré que l'Iran était ouvert aux négociations.",
    'grossi'
  ],
  ['fr', "Mark Rutte a parlé vendredi. Le patron de l'Otan a déclaré que l'Ukraine tenait.", 'rutte'],
  [
    'fr',
    "Benjamin Netanyahu a parlé vendredi. Le chef du gouvernement israélien a déclaré que l'Iran était faible.",
    'netanyahu'
  ],
  ['fr', "Benjamin Netanyahu a parlé vendredi. Le dirigeant israélien a déclaré que l'Iran était faible.", 'netanyahu'],
  [
    'fr',
    "Kaja Kallas a parlé vendredi. La cheffe de la diplomatie européenne a déclaré que l'Ukraine tenait.",
    'kallas'
  ],
  [
    'fr',
    "Pete Hegseth a parlé vendredi. Le chef du Pentagone a déclaré que l'Iran était ouvert aux négociations.",
    'hegseth'
  ],
  [
    'fr',
    "Esmaïl Baghaï a parlé vendredi. Le porte-parole a déclaré que l'Iran était ouvert aux négociations.",
    'baqaei'
  ],
  ['ru', 'Аббас Арагчи прибыл в Женеву. Иранский министр заявил, что Иран открыт для переговоров.', 'araghchi'],
  ['ru', 'Андрей Сибига прибыл в Женеву. Глава МИДа заявил, что Украина готова.', 'sybiha'],
  ['ru', 'Андрей Сибига прибыл в Женеву. Глава украинского МИДа заявил, что Украина готова.', 'sybiha'],
  ['ru', 'Аббас Аракчи прибыл в Женеву. Глава МИД Ирана заявил, что Иран открыт для переговоров.', 'araghchi'],
  ['ru', 'Аббас Аракчи прибыл в Женеву. Иранский дипломат заявил, что Иран открыт для переговоров.', 'araghchi'],
  ['ru', 'Виктор Орбан прибыл в Женеву. Венгерский лидер заявил, что Украина проигрывает.', 'orban'],
  ['ru', 'Дональд Трамп прибыл в Женеву. Хозяин Белого дома заявил, что Иран готов.', 'trump'],
  ['ru', 'Дональд Трамп прибыл в Женеву. Американский лидер заявил, что Иран готов.', 'trump'],
  ['ru', 'Владимир Зеленский прибыл в Женеву. Украинский лидер заявил, что Украина готова.', 'zelensky'],
  ['ru', 'Владимир Зеленский прибыл в Женеву. Глава государства заявил, что Украина готова.', 'zelensky'],
  ['ru', 'Рафаэль Гросси прибыл в Женеву. Глава агентства заявил, что Иран готов.', 'grossi'],
  ['ru', 'Рафаэль Гросси прибыл в Женеву. Глава МАГАТЭ заявил, что Иран готов.', 'grossi'],
  ['ru', 'Пит Хегсет прибыл в Женеву. Глава Пентагона заявил, что Иран готов.', 'hegseth'],
  ['ru', 'Дмитрий Песков выступил. Представитель Кремля заявил, что Украина готова.', 'peskov'],
  ['ru', 'Дмитрий Песков выступил. Пресс-секретарь заявил, что Украина готова.', 'peskov'],
  ['ru', 'Биньямин Нетаньяху выступил. Израильский премьер заявил, что Иран слаб.', 'netanyahu'],
  ['ru', 'Фридрих Мерц выступил. Немецкий канцлер заявил, что Украина готова.', 'merz'],
  ['ru', 'Фридрих Мерц выступил. Немецкий политик заявил, что Украина готова.', 'merz'],
  ['ru', 'Марк Рютте выступил. Генсек заявил, что Украина готова.', 'rutte'],
  ['uk', 'Аббас Арагчі прибув до Женеви. Іранський міністр заявив, що Іран відкритий.', 'araghchi'],
  ['uk', 'Андрій Сибіга прибув до Женеви. Глава МЗС заявив, що Україна готова.', 'sybiha'],
  ['uk', 'Віктор Орбан прибув до Женеви. Угорський лідер заявив, що Україна програє.', 'orban'],
  ['uk', 'Володимир Зеленський прибув до Женеви. Глава держави заявив, що Україна готова.', 'zelensky'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال رئيس الدبلوماسية الإيرانية إن إيران مستعدة للحوار.', 'araghchi'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال الوزير الإيراني إن إيران مستعدة للحوار.', 'araghchi'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال وزير الخارجية إن إيران مستعدة للحوار.', 'araghchi'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال الوزير إن إيران مستعدة للحوار.', 'araghchi'],
  ['ar', 'وصل مسعود بزشكيان إلى جنيف. وقال رئيس الدولة إن إيران مستعدة للحوار.', 'pezeshkian'],
  ['ar', 'وصل فولوديمير زيلينسكي إلى جنيف. وقال رئيس الدولة إن أوكرانيا مستعدة للحوار.', 'zelensky'],
  ['ar', 'وصل أنطونيو غوتيريش إلى جنيف. وقال المسؤول الأممي إن إيران مستعدة للحوار.', 'guterres'],
  ['ar', 'وصل رافائيل غروسي إلى طهران. وقال المسؤول الأممي إن إيران مستعدة للحوار.', 'grossi'],
  ['ar', 'وصل رافائيل غروسي إلى طهران. وقال مدير الوكالة إن إيران مستعدة للحوار.', 'grossi'],
  ['ar', 'وصل دونالد ترامب إلى جنيف. وقال سيد البيت الأبيض إن إيران مستعدة للحوار.', 'trump'],
  ['ar', 'وصل دونالد ترامب إلى جنيف. وقال الرئيس الأميركي إن إيران مستعدة للحوار.', 'trump'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال المسؤول الإيراني إن إيران مستعدة للحوار.', 'araghchi'],
  ['ar', 'وصل فلاديمير بوتين إلى جنيف. وقال الزعيم الروسي إن أوكرانيا مستعدة للحوار.', 'putin'],
  ['ar', 'وصل فيكتور أوربان إلى جنيف. وقال الزعيم المجري إن أوكرانيا مستعدة للحوار.', 'orban']
]

const NOBODY: readonly [Language, string][] = [
  [
    'en',
    'Abbas Araghchi and Aziz Nasirzadeh arrived in Geneva. The Iranian minister said that Iran was open to talks.'
  ],
  ['en', 'Abbas Araghchi arrived in Geneva. A minister said that Iran was open to talks.'],
  ['en', 'Abbas Araghchi arrived in Geneva. The former foreign minister said that Iran was open to talks.'],
  ['en', 'Abbas Araghchi arrived in Geneva. The deputy foreign minister said that Iran was open to talks.'],
  ['en', 'Abbas Araghchi arrived in Geneva. The Omani minister said that Iran was open to talks.'],
  ['en', 'Abbas Araghchi arrived in Geneva. An Iranian minister said that Iran was open to talks.'],
  ['en', 'Abbas Araghchi arrived in Geneva. The Iranian energy minister said that Iran was open to talks.'],
  ['en', 'Abbas Araghchi arrived in Geneva. The Swiss foreign minister said that Iran was open to talks.'],
  ['en', 'Benny Gantz spoke. The Israeli opposition leader said that Iran was weak.'],
  ['fr', 'Alexander Stubb reçoit Emmanuel Macron. Le Finlandais a déclaré que l’Ukraine gagnait.'],
  ['fr', `Alexander Stubb a parlé. ${'La salle a écouté. '.repeat(35)}Le Finlandais a déclaré que l’Ukraine gagnait.`],
  ['fr', 'Alexander Stubb a parlé. Le finlandais a déclaré que l’Ukraine gagnait.'],
  ['fr', 'Alexander Stubb a parlé. Un Finlandais a déclaré que l’Ukraine gagnait.'],
  ['fr', 'Alexander Stubb a parlé. Le Finlandais Mika Salo a déclaré que l’Ukraine gagnait.'],
  ['fr', 'Sergueï Lavrov a parlé. La Russe a déclaré que l’Ukraine gagnait.'],
  ['fr', 'Emmanuel Macron écoute. Alexander Stubb parle. Le chef de l’État a déclaré que l’Ukraine gagnait.'],
  [
    'fr',
    'Alexander Stubb écoute Donald Trump. Alexander Stubb parle. Le milliardaire a déclaré que l’Ukraine gagnait.'
  ],
  ['fr', 'Dmitri Medvedev a parlé. La trêve que le milliardaire a signée tient. Il a déclaré que l’Ukraine gagnait.'],
  ['fr', "Abbas Araghchi est arrivé à Genève. Un ministre iranien a déclaré que l'Iran était ouvert."],
  ['fr', "Abbas Araghchi est arrivé à Genève. L'ancien ministre iranien a déclaré que l'Iran était ouvert."],
  ['fr', "Abbas Araghchi est arrivé à Genève. Le ministre suisse a déclaré que l'Iran était ouvert."],
  ['fr', "Abbas Araghchi est arrivé à Genève. Le ministre iranien de l'Énergie a déclaré que l'Iran était ouvert."],
  ['ru', 'Аббас Арагчи прибыл в Женеву. Швейцарский министр заявил, что Иран открыт.'],
  ['ru', 'Аббас Арагчи прибыл в Женеву. Бывший иранский министр заявил, что Иран открыт.'],
  ['ru', 'Аббас Арагчи прибыл в Женеву. Иранский министр энергетики заявил, что Иран открыт.'],
  ['ru', 'Аббас Арагчи прибыл в Женеву. Заместитель главы МИДа заявил, что Иран открыт.'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال وزير إيراني إن إيران مستعدة للحوار.'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال الوزير الإيراني السابق إن إيران مستعدة للحوار.'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال وزير الطاقة الإيراني إن إيران مستعدة للحوار.'],
  ['ar', 'وصل عباس عراقجي إلى جنيف. وقال الوزير السويسري إن إيران مستعدة للحوار.'],
  ['en', 'Abbas Araghchi met Energy Minister Farid Somebody. The Iranian minister said that Iran was open to talks.'],
  [
    'fr',
    "Abbas Araghchi a rencontré le ministre Farid Quelqu'un. Le ministre iranien a déclaré que l'Iran était ouvert."
  ],
  ['en', 'Abbas Araghchi met Majid Takht-Ravanchi. The Iranian diplomat said that Iran was open to talks.'],
  ['en', 'The Hungarian leader said that Ukraine was losing.'],
  ['ru', 'Аббас Арагчи прибыл в Женеву. Другой иранский дипломат заявил, что Иран открыт.']
]

const speakers = (language: Language, text: string): readonly string[] =>
  readStatements(text, { language, gazetteer, date: null }).flatMap(({ speaker, tier }) => (tier < 3 ? [speaker] : []))

describe('a description', () => {
  it.each(SOMEBODY)('in %s tells who speaks: %s', (language, text, leader) => {
    expect(speakers(language, text)).toEqual([leader])
  })

  it.each(NOBODY)('in %s that fits nobody for sure tells nothing: %s', (language, text) => {
    expect(speakers(language, text)).toEqual([])
  })
})
