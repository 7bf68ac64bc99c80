/** News about the same leaders and the same topics in another text, invented for the tests: no article we know. */
import { escapeHtml, htmlPage } from './document'

const ARABIC = [
  'وصل الرئيس الفرنسي إيمانويل ماكرون صباح الخميس إلى مدينة متوسطية لحضور قمة غير رسمية، ويُنتظر أن يطرح فيها أفكارًا جديدة حول أوكرانيا قبل اجتماع وزراء الخارجية.',
  'وقال ماكرون للصحافيين عند وصوله إن بلاده “ستبقى إلى جانب أوكرانيا ما دام ذلك ضروريًا”، مضيفًا أن أوروبا تحتاج إلى صوت موحد.',
  'وفي موسكو، رد المتحدث باسم الكرملين بأن الرئيس فلاديمير بوتين لا يرى جديدًا في المبادرة، وأنه مستعد لسماع ما تحمله من تفاصيل.',
  'وذكر بوتين في مقابلة تلفزيونية سابقة أن روسيا لا تغلق باب الحوار مع أحد، وأن ملف الطاقة منفصل عن ملف الحرب.',
  'وعلى صعيد آخر، دعا ماكرون إيران إلى استقبال المفتشين الدوليين قبل نهاية العام، في حين رأى بوتين أن الضغط على طهران لا يأتي بنتيجة.',
  'ومن المقرر أن تختتم القمة أعمالها مساء الجمعة ببيان مشترك، على أن يُعقد اللقاء التالي في الخريف.'
]

const ENGLISH = [
  'Emmanuel Macron landed in a Mediterranean port on Thursday for an informal summit, where he is expected to float new ideas on Ukraine.',
  'France “will stand with Ukraine for as long as it takes”, Macron told reporters, adding that Europe needs to speak with one voice.',
  'In Moscow, the Kremlin said that Vladimir Putin saw nothing new in the initiative and was ready to hear the details.',
  'Putin has said in the past that Russia closes the door on nobody, and that energy is a matter apart from the war.',
  'Macron also called on Iran to receive inspectors before the year is out, while Putin argued that pressure on Tehran leads nowhere.',
  'The summit closes on Friday evening with a joint statement.'
]

export function otherArticlePage(): string {
  return article('ar', 'قمة متوسطية تبحث أوكرانيا وإيران', ARABIC)
}

export function otherEnglishPage(): string {
  return article('en', 'Summit by the sea weighs Ukraine and Iran', ENGLISH)
}

function article(language: 'ar' | 'en', title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')
  return htmlPage({ language, title, body: `<article><h1>${escapeHtml(title)}</h1>\n${body}\n</article>` })
}
