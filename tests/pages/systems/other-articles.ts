/** Articles about the same call in other words, and one about something else; invented for the tests. */
import { escapeHtml } from '../document'
import type { SystemArticle } from './system'

/** An analysis of the call that quotes one sentence of it. */
const ANALYSIS = [
  'ماذا جرى في الساعتين اللتين تحادث فيهما فلاديمير بوتين وإيمانويل ماكرون؟ سؤال شغل العواصم الأوروبية منذ مساء الثلاثاء، ولم تجب عنه البيانات المقتضبة.',
  'تقول باريس إن الرئيس الفرنسي هو من طلب المكالمة، وإنه أبلغ الرئيس الأوكراني بها مرتين: قبلها بيوم وبعدها بساعة.',
  'وبحسب الإليزيه فإن ماكرون قال لنظيره: “الوقت حان لإنهاء معاناة المدنيين، وبدء مفاوضات جادة”، وهي عبارة رددها في أكثر من عاصمة هذا الربيع.',
  'أما موسكو فوصفت الحديث بالصريح، وذكّرت بأن أسباب الحرب في أوكرانيا لم تُعالج بعد، وأن أي اتفاق يتجاهلها لن يعيش طويلًا.',
  'وفي الملف الإيراني بدا الرجلان أقرب مما كانا عليه: كلاهما يريد بقاء المفتشين، وكلاهما يخشى جولة جديدة من القصف.',
  'ويلاحظ دبلوماسي سابق أن هاتفًا صامتًا منذ قرابة ثلاثة أعوام لا يعود إلى العمل بمكالمة واحدة، لكن أحدًا لا يريد أن يكون أول من يغلقه من جديد.'
]

/** A short news item on the call, in the words of an agency. */
const NEWS = [
  'قال قصر الإليزيه يوم الثلاثاء إن الرئيس ماكرون تحدث هاتفيًا مع الرئيس الروسي بوتين لمدة ساعتين عن أوكرانيا وإيران، في أول محادثة بينهما منذ عام 2022.',
  'وأضاف أن ماكرون أكد لبوتين تمسك فرنسا بسيادة أوكرانيا، ودعاه إلى وقف إطلاق النار سريعًا وإلى بدء مفاوضات بين كييف وموسكو.',
  'وذكر الكرملين في بيان أن بوتين عزا النزاع إلى سياسة الغرب الذي تجاهل مصالح روسيا الأمنية سنوات طويلة، وأن التسوية ينبغي أن تكون شاملة.',
  'وفيما يتعلق بإيران شدد الجانب الروسي على حقها في الطاقة النووية السلمية وعلى تعاونها مع الوكالة الدولية للطاقة الذرية.',
  'واتفق الرئيسان على مواصلة الاتصالات بينهما.'
]

const ENGLISH = [
  'Emmanuel Macron and Vladimir Putin spoke by telephone for two hours on Tuesday, their first conversation in almost three years, the Élysée and the Kremlin said.',
  'Macron stressed France’s support for Ukraine and its borders and asked for a ceasefire as soon as possible, an aide said.',
  'Putin blamed the West for the war, saying that it had ignored the security interests of Russia for years, and insisted that a settlement be long-term.',
  'Both leaders talked about Iran, where Macron wants inspectors of the nuclear agency to return and Putin speaks of a right to peaceful nuclear energy.',
  'They agreed to stay in touch.'
]

/** About other people and other matters altogether. */
const ELSEWHERE = [
  'أنهى سكان الحي القديم ترميم خان يعود إلى القرن السابع عشر، بعد أن جمعوا تكاليفه بأنفسهم على مدى أربع سنوات.',
  'يقول النجار الذي صنع أبوابه إن الخشب جاء من بستان واحد، وإن كل باب استغرق شهرًا كاملًا.',
  'وسيضم الخان مقهى ومشغلًا للنسيج، وغرفتين للمسافرين، وقاعة صغيرة للموسيقى.',
  'أما الافتتاح فمساء الجمعة، والدعوة عامة.'
]

const article = (language: 'ar' | 'en', title: string, paragraphs: readonly string[]): SystemArticle => ({
  language,
  title,
  blocks: paragraphs.map((text) => ({ number: 0, role: 'paragraph', html: escapeHtml(text) }))
})

/** Articles about the call that nobody should take for the bundled one. */
export function articlesOnTheCall(): readonly SystemArticle[] {
  return [
    article('ar', 'ساعتان على الهاتف: قراءة في مكالمة بوتين وماكرون', ANALYSIS),
    article('ar', 'ماكرون وبوتين يبحثان أوكرانيا وإيران هاتفيًا', NEWS),
    article('en', 'Macron and Putin talk for the first time since 2022', ENGLISH)
  ]
}

/** An article that names none of the known leaders or topics. */
export function elsewhereArticle(): SystemArticle {
  return article('ar', 'خان قديم يفتح أبوابه', ELSEWHERE)
}
