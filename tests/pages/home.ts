/** A front page: a teaser of the article among others, with its first sentence and no more. */
import { articleLine, TITLE } from './article'
import { escapeHtml, htmlPage } from './document'

const OTHERS = [
  ['قمة متوسطية تبحث أوكرانيا وإيران', 'يحضرها ماكرون، ويغيب عنها بوتين، وينتظر منها بيان مشترك مساء الجمعة.'],
  ['أسعار القمح تستقر بعد أسبوع مضطرب', 'المتعاملون يترقبون تقرير المحاصيل، والمخازن ممتلئة أكثر من المعتاد.'],
  ['مدينة ساحلية تمنع السيارات عن وسطها', 'التجربة تمتد ثلاثة أشهر، والتجار منقسمون حولها.'],
  ['سباق الدراجات يعبر الجبال اليوم', 'أصعب المراحل وأطولها، وصاحب القميص الأصفر يتقدم بدقيقتين.']
] as const

export function homePage(): string {
  const teasers = OTHERS.map(([title, text]) => teaser(title, text)).join('\n')
  return htmlPage({
    title: 'بوابة اليوم | الصفحة الأولى',
    body: `<header><a href="/">بوابة اليوم</a></header>
<main>${teaser(TITLE, articleLine(1))}
${teasers}</main><footer>جميع الحقوق محفوظة</footer>`
  })
}

function teaser(title: string, text: string): string {
  return `<article class="card"><h2><a href="#">${escapeHtml(title)}</a></h2><p>${escapeHtml(text)}</p></article>`
}
