/** What a user must find on a page that carries the bundled article: written out, so that no code can agree with itself. */

export interface ExpectedStatement {
  readonly id: string
  readonly speaker: string
  readonly topic: string
  /** The article's own words, exactly as they must be painted. */
  readonly evidence: string
}

export const STATEMENTS: readonly ExpectedStatement[] = [
  {
    id: 'p1',
    speaker: 'putin',
    topic: 'ukraine',
    evidence:
      'في ملف الحرب الأوكرانية، حمّل بوتين الدول الغربية مسؤولية استمرار النزاع، معتبرًا أن الغرب “عمل لسنوات على تحويل أوكرانيا إلى منصة معادية لروسيا”، وهو ما أدى إلى “إطالة أمد العمليات العسكرية”، على حد تعبيره.'
  },
  {
    id: 'p2',
    speaker: 'putin',
    topic: 'ukraine',
    evidence:
      'وأكد بوتين خلال الاتصال أن أي تسوية سياسية محتملة يجب أن تقوم على أسس طويلة الأمد، تضمن الأمن الروسي، مشددًا على أنه لن يقبل بحلول مؤقتة أو ما وصفه بـ”استرضاء سياسي سطحي”.'
  },
  {
    id: 'm1',
    speaker: 'macron',
    topic: 'ukraine',
    evidence:
      'من جانبه، شدد الرئيس الفرنسي إيمانويل ماكرون على دعم بلاده الثابت لسيادة أوكرانيا ووحدة أراضيها، داعيًا بوتين إلى الموافقة على وقف لإطلاق النار في أقرب وقت ممكن، وفتح قنوات التفاوض المباشر مع كييف.'
  },
  {
    id: 'm2',
    speaker: 'macron',
    topic: 'ukraine',
    evidence: 'الوقت حان لإنهاء معاناة المدنيين، وبدء مفاوضات جادة من أجل تسوية دائمة ومتينة للنزاع'
  },
  {
    id: 'p3',
    speaker: 'putin',
    topic: 'iran',
    evidence:
      'وفي هذا السياق، شدد بوتين على “حق إيران المشروع في تطوير برنامج نووي سلمي”، داعيًا إلى حل النزاعات الإقليمية بالوسائل الدبلوماسية.'
  },
  {
    id: 'm3',
    speaker: 'macron',
    topic: 'iran',
    evidence:
      'أما ماكرون، فقد أكد على ضرورة امتثال إيران الكامل لمعاهدة حظر انتشار الأسلحة النووية، وضرورة التعاون مع الوكالة الدولية للطاقة الذرية لضمان الشفافية النووية في المنطقة.'
  },
  {
    id: 'j1',
    speaker: 'putin macron',
    topic: 'follow-up',
    evidence: 'اتفقا على تنسيق جهودهما والتواصل مجددًا خلال الفترة المقبلة'
  }
]

/** The evidence of a statement. */
export const evidence = (id: string): string => STATEMENTS.find((statement) => statement.id === id)?.evidence ?? ''

/** The evidence painted for a speaker on a page that has it all, in the article's order; joint statements for both. */
export function evidenceOf(speaker: string): readonly string[] {
  return STATEMENTS.filter((statement) => statement.speaker.split(' ').includes(speaker)).map(
    ({ evidence }) => evidence
  )
}
