/** Every sample page by the path that it is served at. */
import { breaksPage } from './breaks'
import { editedLines, editedPage } from './edited'
import { excerptPage } from './excerpt'
import { homePage } from './home'
import { inlinePage } from './inline'
import { longPage } from './long-page'
import { otherArticlePage, otherEnglishPage } from './other-article'
import { paragraphsPage } from './paragraphs'
import { emptyPage, plainPage } from './plain'
import { samplePage } from './sample'
import { strictCspPage } from './strict-csp'

/** A copy that puts other words into two of the statements, and drops a negation. */
const EDITS = {
  'في أقرب وقت ممكن': 'قبل نهاية العام',
  'لن يقبل بحلول مؤقتة': 'سيقبل بحلول مؤقتة'
} as const

/** Write all pages, in the shape that the server of the tests takes. */
export function samplePages() {
  return {
    '/sample': samplePage(),
    '/copy': samplePage(editedLines(EDITS)),
    '/paragraphs': paragraphsPage(),
    '/breaks': breaksPage(),
    '/inline': inlinePage(),
    '/long': longPage(),
    '/edited': editedPage(EDITS),
    '/excerpt': excerptPage(),
    '/strict-csp': strictCspPage(),
    '/other': otherArticlePage(),
    '/other-en': otherEnglishPage(),
    '/home': homePage(),
    '/plain': plainPage(),
    '/empty': emptyPage()
  } as const
}
