/** A short copy: the section on Ukraine, lines 4 to 8, inside a page of its own. */
import { articleLines } from './article'
import { htmlPage } from './document'
import { block } from './paragraphs'

const FIRST = 4
const LAST = 8

export function excerptPage(): string {
  const lines = articleLines().filter(({ number }) => number >= FIRST && number <= LAST)
  return htmlPage({
    title: 'ما قيل عن أوكرانيا في المكالمة',
    body: `<main><h1>ما قيل عن أوكرانيا في المكالمة</h1>
<p>ننشر هنا القسم الخاص بأوكرانيا كما ورد.</p>
${lines.map(block).join('\n')}
<p>للاطلاع على بقية الأقسام يمكن الرجوع إلى المصدر.</p></main>`
  })
}
