/** Ask where else the quotations of a page stand, and draw it beneath their statements. */
import type { KeptElsewhere, SoughtQuotations } from '../core/compare/elsewhere'
import { soughtQuotations } from '../core/compare/sought-quotations'
import type { PageContent } from '../core/page-content'
import type { DrawBeneath } from '../ui/sidebar/beneath'
import { loadElsewhere } from './elsewhere-offer'

/** Give a function that is told what is listed. `onAnswer` gets what draws beneath its statements, and null as soon as something else is listed. */
export function watchElsewhere(
  ask: (sought: SoughtQuotations) => Promise<KeptElsewhere | null>,
  onAnswer: (beneath: DrawBeneath | null) => void
): (content: PageContent | null) => void {
  let asked = ''
  return (content) => {
    const sought = content && soughtQuotations(content)
    const now = JSON.stringify(sought)
    if (now === asked) return
    asked = now
    onAnswer(null)
    if (sought === null || sought.quotations.length === 0) return
    const answer = async (): Promise<void> => {
      const found = await ask(sought)
      if (found === null) return
      const draw = await loadElsewhere()
      if (now !== asked) return
      onAnswer((element, statement, strings) => {
        const of = statement === null ? found.copies : found.statements.find((each) => each.statement === statement)
        if (of !== undefined) draw(element, of, strings)
      })
    }
    // Where nobody answers, the extension was updated or its page has gone.
    answer().catch(() => undefined)
  }
}
