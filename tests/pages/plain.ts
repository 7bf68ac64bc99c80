/** Pages with nothing to find: one about something else, one with no content at all. */
import { htmlPage } from './document'

export function plainPage(): string {
  return htmlPage({
    title: 'خبز الزعتر',
    body: `<h1>خبز الزعتر في نصف ساعة</h1>
<p>اخلط الدقيق والماء والخميرة، واترك العجين يرتاح حتى يتضاعف حجمه.</p>
<p>ابسطه بيدك، وادهنه بالزيت والزعتر، ثم اخبزه في فرن حار حتى يحمر وجهه.</p>`
  })
}

export function emptyPage(): string {
  return htmlPage({ title: '', body: '' })
}
