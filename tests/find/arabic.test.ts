import { describe, expect, it } from 'vitest'
import { readStatements } from '../../src/core/find/in-any-language'
import { gazetteer } from '../core/find/bundled-gazetteer'

/** Names the leaders, so that surnames and offices are known in the sentence under test. */
const INTRODUCTION =
  'جرى اتصال بين فلاديمير بوتين وإيمانويل ماكرون ودونالد ترامب وفولوديمير زيلينسكي وبنيامين نتنياهو وعباس عراقجي.\n'

/** What is found: the speaker, then the parts of the content. */
function read(sentence: string): readonly string[] {
  const text = INTRODUCTION + sentence
  return readStatements(text, { language: 'ar', gazetteer, date: null }).map(({ speaker, content }) =>
    [speaker, ...content.map(({ start, end }) => text.slice(start, end))].join(' | ')
  )
}

describe('the finder, in Arabic', () => {
  it('shows no bare “no”, whose speaker then has the word', () => {
    expect(read('أجاب ماكرون «لا». وأضاف أن الحرب ستطول.')).toEqual(['macron | الحرب ستطول'])
  })

  it('gives the word to whom a sentence has turn to others, behind a circumstance too', () => {
    const next = 'وأضاف أن الحرب ستطول.'
    expect(read(`وجه ماكرون اتهامات جديدة. ${next}`)).toEqual(['macron | الحرب ستطول'])
    expect(read(`وفي وقت سابق، وجه ماكرون اتهامات جديدة. ${next}`)).toEqual(['macron | الحرب ستطول'])
    expect(read(`وفي وقت سابق، وجه الخبير اتهامات جديدة. ${next}`)).toEqual([])
  })

  it.each([
    [
      'the first noun after the verb is the subject',
      'ودعا ماكرون بوتين إلى وقف القتال في كييف.',
      'macron | وقف القتال في كييف'
    ],
    ['an addressee may stand before أن', 'أكد بوتين لنظيره الفرنسي أن الحرب ستطول.', 'putin | الحرب ستطول'],
    [
      'times and places may part a verb from what it takes',
      'قال ترامب، خلال مؤتمر صحافي في لندن أمس، إن المهلة انتهت.',
      'trump | المهلة انتهت'
    ],
    [
      'a verb may be split: حمّل … مسؤولية',
      'حمّل بوتين الغرب مسؤولية الأزمة الحالية.',
      'putin | الغرب مسؤولية الأزمة الحالية'
    ],
    [
      'the object is far from the verb where it names a position',
      'أكد ماكرون خلال لقاء مطول مع الوفد دعمه الكامل للخطة.',
      'macron | دعمه الكامل للخطة'
    ],
    ['a subject may come first after أما', 'أما ماكرون، فقد شدد على ضرورة التفاوض.', 'macron | ضرورة التفاوض'],
    [
      '… and after أن, inside what another relays',
      'وذكر الكرملين أن بوتين رفض المقترح الأوروبي.',
      'putin | المقترح الأوروبي'
    ],
    ['… and with an apposition', 'لكن ترامب، الذي وصل أمس إلى لندن، أكد أن المهلة انتهت.', 'trump | المهلة انتهت'],
    [
      'participles add to the statement',
      'قال ماكرون إن الوقت حان، داعيا بوتين إلى التفاوض.',
      'macron | الوقت حان | التفاوض'
    ],
    [
      'a participle goes on from a verb that reports nothing',
      'استقبل ماكرون وفدا برلمانيا، مؤكدا أن بلاده مستعدة.',
      'macron | بلاده مستعدة'
    ],
    ['a quotation may open with the closing mark', 'وقال زيلينسكي: ”لن نستسلم أبدا”.', 'zelensky | لن نستسلم أبدا'],
    ['a cue may open a quotation', 'وقال الإليزيه إن ماكرون «شدد على دعم كييف».', 'macron | دعم كييف'],
    [
      'قوله gives words to whom they are passed on from',
      'ونقلت وكالة تاس عن بوتين قوله إن الحرب ستطول.',
      'putin | الحرب ستطول'
    ],
    ['the quotation may come first', '«لن نقبل بذلك»، قال ماكرون للصحافيين.', 'macron | لن نقبل بذلك'],
    [
      'an office of many words may stand before a full name',
      'وقال الأمين العام الجديد للحلف العسكري إيمانويل ماكرون إن الوقت حان.',
      'macron | الوقت حان'
    ],
    ['the writer’s own words end it', 'قال ترامب إن الحرب انتهت، في وقت تتواصل فيه الغارات.', 'trump | الحرب انتهت']
  ])('%s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual([expected])
  })

  it('goes on with a speaker whom the next sentence does not name', () => {
    expect(read('قال بوتين إن الحرب ستطول. وأضاف أن الغرب يتحمل المسؤولية.')).toEqual([
      'putin | الحرب ستطول',
      'putin | الغرب يتحمل المسؤولية'
    ])
  })

  it('takes an honour alone, and no title with another country, for the speaker who goes on', () => {
    expect(
      read('قال بوتين إن الحرب ستطول. وأشار فخامته إلى أن الغرب مسؤول. وتابع الرئيس الصربي أن الحل قريب.')
    ).toEqual(['putin | الحرب ستطول', 'putin | الغرب مسؤول'])
  })

  it.each([
    ['somebody of his', 'وقال مستشار بوتين إن الحرب ستطول.'],
    ['… or his office', 'وقال مكتب نتنياهو إن الحرب ستطول.'],
    ['… or his visit', 'وأكدت زيارة ماكرون أن الحرب ستطول.'],
    ['a spokesman', 'وقال المتحدث باسم الرئيس الروسي إن الحرب ستطول.'],
    ['an addressee', 'ودعا الاتحاد الأوروبي بوتين إلى وقف الحرب.'],
    ['two together', 'وأكد بوتين وماكرون أن الحرب ستطول.'],
    ['a passive', 'واتهم بوتين بارتكاب جرائم بالصواريخ.'],
    ['a negation', 'ولم يؤكد ترامب أنه سيحضر.'],
    ['the future', 'ومن المتوقع أن يؤكد ترامب أنه سيحضر.'],
    ['a condition', 'ولو أعلن بوتين أن الحرب انتهت لفرح الناس.'],
    ['a question', 'هل قال ترامب إن الحرب انتهت؟'],
    ['no comment', 'ورفض ترامب التعليق على الأنباء.'],
    ['who speaks when another has spoken in between', 'وقال الخبير إن الحرب ستطول. وأضاف أن بوتين سيربح.'],
    ['an office that may be another’s', 'وقال الخبير إن الحرب ستطول. وأضاف الرئيس الصربي أن الحل قريب.'],
    ['what a writer notes', 'ويذكر أن بوتين زار المدينة قبل عام.'],
    ['a noun of which the sentence tells', 'إعلان ترامب أن الحرب انتهت سخيف ولا أساس له.'],
    ['a headline', 'ماكرون: الحرب ستطول ولا بد من التفاوض']
  ])('finds no statement in %s', (_, sentence) => {
    expect(read(sentence)).toEqual([])
  })

  it.each([
    [
      'what another did with it',
      'أشار ترامب إلى أن القرار صعب، وهو ما رفضه وزير بولندي مشددا على أن التسوية قريبة.',
      'trump | القرار صعب'
    ],
    [
      'who answers',
      'قال عراقجي إنه سأل الخبير عن التفتيش، فأجاب: «لا يوجد ما يمنع ذلك».',
      'araghchi | سأل الخبير عن التفتيش'
    ],
    [
      'a quoted word that looks like a participle',
      'قال زيلينسكي إن هذا الاتفاق يعطي «أملا أكبر بكثير في السلام» للجميع.',
      'zelensky | هذا الاتفاق يعطي «أملا أكبر بكثير في السلام» للجميع'
    ]
  ])('leaves out %s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual([expected])
  })

  it('gives what stands after "despite the announcement of" to whose it is', () => {
    expect(read('أكد عراقجي أن المواعيد لم تحدد بعد، رغم إعلان الرئيس الأميركي أن الجولة قريبة.')).toEqual([
      'araghchi | المواعيد لم تحدد بعد',
      'trump | الجولة قريبة'
    ])
  })

  it('takes a name that a comma parts from its title for no insertion', () => {
    expect(read('أكد وزير الخارجية الإيراني، عباس عراقجي أمس أن بلاده لا تخسر شيئا، لأن الوقت في صالحها.')).toEqual([
      'araghchi | بلاده لا تخسر شيئا، لأن الوقت في صالحها'
    ])
  })

  it('goes on from a verb of answer or refusal that says nothing', () => {
    expect(read('ورد ترامب على سؤال حول المهلة، قائلا: «أعتقد أنها كافية».')).toEqual(['trump | أعتقد أنها كافية'])
    expect(read('ورفض ترامب التعليق على المهلة، قائلا: «ليس لدي موعد محدد».')).toEqual(['trump | ليس لدي موعد محدد'])
  })

  it('goes on where the next sentence tells the occasion', () => {
    expect(read('أعلن بوتين أن الحرب ستطول. جاء ذلك خلال كلمة في موسكو، حيث أكد قائلا: «لن نتراجع أبدا».')).toEqual([
      'putin | الحرب ستطول',
      'putin | لن نتراجع أبدا'
    ])
  })

  it('takes the position that is affirmed for the content', () => {
    expect(read('جدد ماكرون التأكيد على ضرورة التفاوض.')).toEqual(['macron | ضرورة التفاوض'])
  })

  it.each([
    ['another country’s minister', 'قال عراقجي إن الحل قريب. وأضاف الوزير الروسي أن الوقت ينفد.'],
    ['an office that the last speaker never held', 'قال عراقجي إن الحل قريب. وأضاف الرئيس أن الوقت ينفد.'],
    ['a minister with a name', 'قال عراقجي إن الحل قريب. وأضاف الوزير سامي الخطيب أن الوقت ينفد.'],
    ['a name in quotation marks after a title', 'قال عراقجي إن الحل قريب. وأكد الوزير "سامي الخطيب" أن الوقت ينفد.'],
    ['a former minister', 'قال عراقجي إن الحل قريب. وأضاف الوزير السابق أن الوقت ينفد.'],
    ['the secretary-general of a party', 'قال عراقجي إن الحل قريب. وأضاف الأمين العام لحزب الشعب أن الوقت ينفد.'],
    ['a woman minister', 'قال عراقجي إن الحل قريب. وأضافت الوزيرة أن الوقت ينفد.'],
    [
      'a minister after somebody else spoke',
      'قال عراقجي إن الحل قريب. وقال خبير إن الأمر معقد. وأكد الوزير أن الوقت ينفد.'
    ],
    ['both sides', 'قال عراقجي إن الحل قريب. وأكد الجانبان أن الوقت ينفد.'],
    ['both presidents', 'قال عراقجي إن الحل قريب. وشدد الرئيسان على أن الوقت ينفد.'],
    ['a spokesman with the name of his minister', 'قال عراقجي إن الحل قريب. وقال المتحدث باسم الوزير إن الوقت ينفد.'],
    ['a ministry', 'قال عراقجي إن الحل قريب. وقالت الخارجية الإيرانية إن الوقت ينفد.']
  ])('does not go on with the last speaker at %s', (_, sentence) => {
    expect(read(sentence)).toEqual(['araghchi | الحل قريب'])
  })

  it.each([
    ['to whom a speech was held', 'وسلم المبعوث رسالة لترامب قال فيها إن الحل قريب.'],
    ['who was met', 'واستقبل الأمير تركي في جدة ماكرون، حيث أكد أن الحل قريب.'],
    ['of whom another’s speech tells', 'وفي تصريحات لخبير عن ترامب، قال إن الحل قريب.']
  ])('gives nothing to one %s', (_, sentence) => {
    expect(read(sentence)).toEqual([])
  })

  it('makes no statement of a name in quotation marks', () => {
    expect(read('وقال ترامب على متن السفينة "النجم القطبي": "الحرب تقترب من نهايتها".')).toEqual([
      'trump | الحرب تقترب من نهايتها'
    ])
  })

  it('goes past a verb that opens a quotation with a phrase after it', () => {
    expect(read('وقال ترامب “رفض الكامل للتصعيد في المنطقة” بلا تردد.')).toEqual([
      'trump | “رفض الكامل للتصعيد في المنطقة” بلا تردد'
    ])
  })

  it('goes on with who mocked or judged another', () => {
    expect(read('سخر بوتين من ترامب، وقال إن المهلة انتهت.')).toEqual(['putin | المهلة انتهت'])
  })

  it('names no resolutions as who relays', () => {
    const text = `${INTRODUCTION}وأكد ماكرون أن الحل قريب، وفقا لقرارات مجلس الأمن.`
    const [statement] = readStatements(text, { language: 'ar', gazetteer, date: null })
    expect(statement?.outerSource).toBeNull()
  })

  it('never names a preposition as who relays', () => {
    const text = `${INTRODUCTION}وأضاف ماكرون أن باريس تأمل في عقد القمة قريبا، مشيرا إلى أن الحل قريب.`
    const statements = readStatements(text, { language: 'ar', gazetteer, date: null })
    expect(statements.map(({ speaker, outerSource }) => [speaker, outerSource])).toEqual([['macron', null]])
  })

  it('means the only president whom the article names, where it names no other', () => {
    const read = (guest: string) =>
      readStatements(
        `استقبل عبد الفتاح السيسي رافائيل غروسي${guest}. وصرح المتحدث بأن السيد الرئيس شدد على أن الحل قريب.`,
        {
          language: 'ar',
          gazetteer,
          date: null
        }
      ).map(({ speaker }) => speaker)
    expect(read('')).toEqual(['sisi'])
    expect(read(' بحضور الرئيس الفنلندي')).toEqual([])
  })

  it('gives “his highness” to the prince who has the word, wherever in his titles it stands', () => {
    const text =
      'أكد وزير الخارجية السعودي الأمير فيصل بن فرحان أن الحل قريب. وأشار سموه إلى أن الحرب ستطول.\nوقال الشيخ محمد بن عبدالرحمن إن الوقت حان.'
    const speakers = readStatements(text, { language: 'ar', gazetteer, date: null }).map(({ speaker }) => speaker)
    expect(speakers).toEqual(['faisal-bin-farhan', 'faisal-bin-farhan', 'mohammed-bin-abdulrahman'])
  })

  it('gives nobody who holds an office now what its holder of then said', () => {
    expect(read('حذر الرئيس الأمريكي آنذاك من أن الحرب ستطول.')).toEqual([])
  })

  it('tells two leaders of one surname apart', () => {
    expect(read('وصل مجتبى خامنئي إلى قم. وتعهد خامنئي بإغلاق المضيق.')).toEqual(['mojtaba-khamenei | بإغلاق المضيق'])
  })

  it('is less sure of a leader’s words from sources and officials without a name than from a spokesman', () => {
    const tiers = (who: string) =>
      readStatements(`${who} إن نتنياهو أبلغ الوزراء بأن الحرب ستطول.`, { language: 'ar', gazetteer, date: null }).map(
        ({ tier }) => tier
      )
    for (const who of ['وقال مسؤول كبير', 'وقالت مصادر مطلعة', 'ونسبت القناة إلى دبلوماسي أوروبي قوله']) {
      expect(tiers(who)).toEqual([3])
    }
    expect(tiers('وقال المتحدث')).toEqual([1])
  })
})
