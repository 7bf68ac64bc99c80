/** The address of a statement's passage, from its first word to its last; null where none leads there alone. */
import { directiveFor, withDirective } from '../../core/share/text-fragment'
import type { SharedArticle } from './sharing'

export function linkTo({ dossier, sighting, page }: SharedArticle, statement: string): string | null {
  const spans = sighting.findings.find((finding) => finding.statement === statement)?.spans ?? []
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return null
  const passage = { start: first.start, end: last.end }
  const directive = directiveFor(page.text, passage, dossier.language, document.body.textContent ?? '')
  return directive && withDirective(location.href, directive)
}
