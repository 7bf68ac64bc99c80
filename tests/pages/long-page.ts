/**
 * A large page of a busy site: menus, teasers and comments repeat sentences of the article before and after it,
 * so the words alone do not tell where the article stands.
 */
import { articleLine, articleLines, TITLE } from './article'
import { escapeHtml, htmlPage } from './document'
import { block } from './paragraphs'

const SECTIONS = ['أخبار', 'اقتصاد', 'ثقافة', 'رياضة', 'علوم', 'صحة', 'سفر', 'رأي', 'صور', 'فيديو']
const PLACES = ['عمّان', 'تونس', 'الرباط', 'مسقط', 'بيروت', 'القاهرة', 'الدوحة', 'نواكشوط', 'الكويت', 'بغداد']
const SUBJECTS = [
  'افتتاح خط حافلات سريع يربط الضواحي بالمركز',
  'معرض للكتاب يستقبل زواره حتى نهاية الشهر',
  'موسم القطاف يبدأ متأخرًا بسبب الأمطار',
  'فريق شاب يصنع مرصدًا صغيرًا من مواد معاد تدويرها',
  'ترميم سوق قديم يعيد الحياة إلى حي بأكمله',
  'منتخب السباحة يعود بثلاث ميداليات',
  'طهاة يعيدون اكتشاف وصفات الجدات'
]
const REMARKS = [
  'شكرًا على هذا العرض الواضح، كنت أبحث عنه منذ الصباح.',
  'أتمنى أن تضيفوا خريطة زمنية للأحداث في المرة القادمة.',
  'لا أظن أن مكالمة واحدة تغير شيئًا، لكن الكلام خير من الصمت.',
  'قرأت الخبر في أكثر من مكان، والصياغة تختلف كثيرًا.'
]

const TEASERS = 240
const COMMENTS = 160

export function longPage(): string {
  return htmlPage({
    title: `${TITLE} | بوابة اليوم`,
    body: `<nav>${SECTIONS.map((name) => `<ul><li><a href="#">${name}</a>${submenu()}</li></ul>`).join('')}</nav>
<div class="ticker"><b>عاجل</b> <a href="#">${escapeHtml(articleLine(1).slice(0, 90))}…</a></div>
<aside class="most-read"><h4>الأكثر قراءة</h4><ol>
<li><a href="#">${escapeHtml(articleLine(3))}</a></li>
<li><a href="#">${escapeHtml(articleLine(8))}</a></li>
${teasers(0, 20)}</ol></aside>
<div class="layout"><main><article><h1>${escapeHtml(TITLE)}</h1>
<section class="article-body">${articleLines().map(block).join('\n')}</section>
<ul class="tags"><li>أوكرانيا</li><li>إيران</li></ul></article>
<section class="related"><h3>مواضيع ذات صلة</h3><ul>${teasers(20, TEASERS)}</ul></section>
<section id="comments"><h3>التعليقات (${COMMENTS})</h3>${comments()}</section></main>
<aside class="widgets"><div class="widget">الطقس: ${PLACES.map((place) => `${place} 31°`).join('، ')}</div>
<div class="widget"><h4>النشرة البريدية</h4><form><input type="email" name="children" placeholder="بريدك"></form></div></aside></div>
<footer>${PLACES.map((place) => `<a href="#">مكتب ${place}</a>`).join(' ')} <small>جميع الحقوق محفوظة لبوابة اليوم</small></footer>`
  })
}

function submenu(): string {
  return `<ul>${PLACES.map((place) => `<li><a href="#">من ${place}</a></li>`).join('')}</ul>`
}

function teasers(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset
    const subject = `${pick(PLACES, index)}: ${pick(SUBJECTS, index)} (${index})`
    return `<li class="teaser"><a href="#"><img src="data:," alt=""><h5>${subject}</h5></a><p>${subject}، وتفاصيل أخرى في التقرير الذي أعده مراسلنا من ${pick(PLACES, index + 3)} بعد جولة استمرت ${(index % 9) + 2} أيام.</p></li>`
  }).join('\n')
}

/** Write the comments; every twentieth quotes a sentence with evidence, in turn of each leader. */
function comments(): string {
  return Array.from({ length: COMMENTS }, (_, index) => {
    const quoted = index % 20 === 7 ? articleLine(4) : index % 20 === 13 ? articleLine(12) : null
    const quotation = quoted === null ? '' : `<blockquote>${escapeHtml(quoted)}</blockquote>`
    return `<div class="comment" id="c${index}"><b>قارئ ${index + 1} من ${pick(PLACES, index)}</b>${quotation}<p>${pick(REMARKS, index)}</p></div>`
  }).join('\n')
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}
