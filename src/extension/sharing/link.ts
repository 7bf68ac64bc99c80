/** The address of a statement's passage, from its first word to its last; null where none leads there alone. */
import type { Language } from '../../core/text/language'
import type { Span } from '../../core/text/span'
import type { PageText } from '../../core/page/page-words'
import { directiveFor, withDirective } from '../../core/share/text-fragment'
import type { UnknownArticle } from '../../dom/unknown-article'
import type { SharedArticle } from './sharing'

export function linkTo({ dossier, sighting, page }: SharedArticle, statement: string): string | null {
  const spans = sighting.findings.find((finding) => finding.statement === statement)?.spans ?? []
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return null
  return linkToPassage(page.text, { start: first.start, end: last.end }, dossier.language)
}

export function linkToUnknown({ reading, page, toPage }: UnknownArticle, statement: string): string | null {
  const found = reading.statements.find(({ id }) => id === statement)
  return found === undefined ? null : linkToPassage(page, toPage(found.evidence), reading.language)
}

function linkToPassage(page: PageText, passage: Span, language: Language): string | null {
  const directive = directiveFor(page, passage, language, document.body.textContent ?? '')
  return directive && withDirective(location.href, directive)
}
