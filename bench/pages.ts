/**
 * Write the pages that everything is timed on, alike in every run.
 *
 * Each is a news page: menus, then the article or another story, then cards of other stories and readers' comments until
 * it has as many elements as asked for. Words are drawn from a short list, with the marks that real pages have: tanween
 * and shadda in Arabic, curly quotes and dashes in English (which make the browser keep the text in 16-bit units). The
 * filler names no leader and no topic.
 */
import { articleLines, TITLE } from '../tests/pages/article'
import { escapeHtml, htmlPage } from '../tests/pages/document'
import { draw, randomFrom, type Random } from '../tests/edits/random'

/** What a page carries: the article; nothing known, in two languages; a topic and no leader; a leader and no topic. */
export const KINDS = ['article', 'arabic', 'english', 'topic-only', 'leader-only'] as const
export type Kind = (typeof KINDS)[number]

/** About how many elements a page's body has. */
export const ELEMENTS = [100, 6_000, 60_000] as const

const ARABIC =
  'في من على إلى عن مع بعد قبل خلال هذا هذه الذي التي كان كانت قد لم لن إن أن كما حيث بين ضمن نحو أكثر كل بعض المدينة الحكومة الوزارة المشروع البلدية المدرسة الجامعة الطلاب المعلمين السوق الأسعار القمح الزيتون الموسم المطر الشتاء الصيف الحديقة المتحف المكتبة الكتاب المعرض الفنان اللوحة المسرح الجمهور المباراة الفريق اللاعب المدرب الملعب الدوري الهدف النتيجة القطار الحافلة الطريق الجسر الميناء السفينة البحر الشاطئ الصيادون المستشفى الطبيب المرضى العلاج الدواء الدراسة الباحثون النتائج الهاتف التطبيق الشركة الموظفون الميزانية مليون ألف ثلاثة عشرة أعلن أكد قال أضاف أشار افتتح بدأ انتهى ارتفع انخفض وصل غادر اجتمع ناقش قرر جديد قديمة كبيرة صغير محلي دولية سريعة بطيء عالٍ جدًا أيضًا يومًا شهرًا عامًا سنويًّا محمّد مقدّمًا تمّ مُعلّم حقّق قُبيل مُؤكِّدًا'.split(
    ' '
  )
const ENGLISH =
  'the of and to in a for on with at by from after before during this that which was were had has not been about between more all some city council ministry project school university students teachers market prices wheat olive season rain winter summer garden museum library book exhibition artist painting theatre audience match team player coach stadium league goal result train bus road bridge harbour ship sea beach fishermen hospital doctor patients treatment medicine study researchers findings phone application company staff budget million thousand three ten announced confirmed said added noted opened began ended rose fell arrived left met discussed decided new old large small local international fast slow high very also day month year yearly café naïve résumé — “quiet” “on time” it’s don’t'.split(
    ' '
  )
/** What makes a page a near miss. */
const NEAR = {
  'topic-only': 'وفي طهران افتتح معرض للسجاد اليدوي',
  'leader-only': 'وزار ماكرون معرض الزهور في المدينة القديمة'
} as const

/** Pages have scripts among their text, and `textContent` has them too. */
const SCRIPT = `<script>
  window.dataLayer = window.dataLayer || []
  dataLayer.push({ event: 'page-view', section: 'Local', kind: 'article', template: 'story-standard', consent: { ads: false } })
  document.documentElement.classList.replace('no-js', 'js')
</script>`

interface Filler {
  readonly words: readonly string[]
  readonly random: Random
}

/** Write one page. */
export function benchPage(kind: Kind, elements: number): string {
  const filler: Filler = { words: kind === 'english' ? ENGLISH : ARABIC, random: randomFrom(elements) }
  const parts = [menu(filler), story(kind, filler)]
  let count = parts.reduce((sum, part) => sum + elementsOf(part), 0)
  while (count < elements) {
    const part = filler.random() < 0.6 ? card(filler) : comment(filler)
    count += elementsOf(part)
    parts.push(part)
  }
  return htmlPage({ title: TITLE, language: kind === 'english' ? 'en' : 'ar', body: parts.join('\n') })
}

function elementsOf(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0
}

function menu(filler: Filler): string {
  const links = Array.from({ length: 8 }, () => `<li><a href="#">${sentence(filler, 1)}</a></li>`)
  return `<header><nav><ul>${links.join('')}</ul></nav>${SCRIPT}</header>`
}

function story(kind: Kind, filler: Filler): string {
  if (kind === 'article') {
    const lines = articleLines().map(({ text, role }) =>
      role === 'heading' ? `<h2>${escapeHtml(text)}</h2>` : `<p>${escapeHtml(text)}</p>`
    )
    return `<main><article><h1>${escapeHtml(TITLE)}</h1>${lines.join('\n')}</article></main>`
  }
  const lines = Array.from({ length: 14 }, () => `<p>${sentence(filler, 40)}.</p>`)
  if (kind === 'topic-only' || kind === 'leader-only') lines.push(`<p>${NEAR[kind]}.</p>`)
  return `<main><article><h1>${sentence(filler, 9)}</h1>${lines.join('\n')}</article></main>`
}

function card(filler: Filler): string {
  return `<div class="story"><a href="#"><img src="data:," alt=""><h3>${sentence(filler, 8)}</h3></a>
<p>${sentence(filler, 26)} <a href="#">${sentence(filler, 2)}</a> ${sentence(filler, 12)}.</p><div><span>${sentence(filler, 2)}</span> <time>12:40</time></div></div>`
}

function comment(filler: Filler): string {
  return `<div class="comment"><b>${sentence(filler, 2)}</b><p>${sentence(filler, 14)}، ${sentence(filler, 9)}.</p><button>+1</button></div>`
}

function sentence({ words, random }: Filler, length: number): string {
  return Array.from({ length }, () => draw(random, words)).join(' ')
}
