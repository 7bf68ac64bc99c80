/**
 * Check that every passage stands in the article, and stands where its part allows.
 *
 * These rules keep users from being misled: a subhead is never evidence, an observer's analysis is never a leader's
 * words, and what is marked as quoted stands in quotation marks.
 */
import type { Node } from 'jsonc-parser'
import { at, each, type Report, textOf } from './json'
import { isInMarks, MARK } from './quotation-marks'
import { type ArticleText, locate, type QuoteNote } from './article-text'
import { overlap, type Span } from '../text/span'

/** A passage of the article and the node that names it. */
interface PlacedPassage extends Span {
  readonly node: Node
}

/** Report every passage that does not stand where it must: not in the article, on another line, in excluded text. */
export function checkPassages(root: Node, article: ArticleText, report: Report): void {
  const place = (nodes: readonly Node[]): readonly PlacedPassage[] =>
    nodes.flatMap((node) => placed(article, node, report) ?? [])
  const excluded = place(passagesOf(each(root, 'excluded')))
  const context = place(passagesOf(each(root, 'context')))
  const analyses = context.filter(({ node }) => node.parent?.parent && isAnalysis(node.parent.parent))
  checkExcluded(excluded, context, report)
  for (const statement of each(root, 'statements')) {
    const mention = at(statement, 'mention')
    const evidence = place(each(statement, 'evidence'))
    const content = place(each(statement, 'content'))
    const all = [...place(mention ? [mention] : []), ...place(each(statement, 'cues')), ...content, ...evidence]
    checkOneLine(article, all, evidence, report)
    checkGround(all, excluded, 'excluded text', report)
    checkGround(all, analyses, "a context note's analysis", report)
    checkContent(article, content, evidence, report)
    checkKind(statement, report)
  }
}

/** Report analysis that does not say whose it is, and background that does. */
export function checkContext(root: Node, report: Report): void {
  for (const note of each(root, 'context')) {
    const by = at(note, 'by')
    if (isAnalysis(note) && !by) report(note, 'analysis needs "by": whose it is')
    if (textOf(at(note, 'kind')) === 'background' && by) report(by, 'background has no "by"')
  }
}

function isAnalysis(note: Node): boolean {
  return textOf(at(note, 'kind')) === 'analysis'
}

function passagesOf(entries: readonly Node[]): readonly Node[] {
  return entries.flatMap((entry) => at(entry, 'passage') ?? [])
}

/** The place of a quote; null where it stands nowhere, which is reported. */
function placed(article: ArticleText, node: Node, report: Report): PlacedPassage | null {
  const quote = quoteOf(node)
  if (!quote) return null
  const found = locate(article, quote)
  if (found.ok) return { node, ...found.span }
  report(at(node, 'exact') ?? node, found.reason)
  return null
}

/** A quote as `node` has it; null where its shape makes it unusable, which the schema reports. */
function quoteOf(node: Node): QuoteNote | null {
  const line: unknown = at(node, 'line')?.value
  const [exact, after] = [at(node, 'exact'), at(node, 'after')]
  if (!Number.isInteger(line) || textOf(exact) === '' || (exact && textOf(exact) === null)) return null
  return {
    line: Number(line),
    ...(exact && { exact: textOf(exact) ?? '' }),
    ...(after && { after: textOf(after) ?? '' })
  }
}

function checkExcluded(excluded: readonly PlacedPassage[], context: readonly PlacedPassage[], report: Report): void {
  for (const [index, stretch] of excluded.entries()) {
    if (excluded.slice(0, index).some((other) => overlap(stretch, other))) {
      report(stretch.node, 'overlaps a stretch that is already excluded')
    }
  }
  checkGround(context, excluded, 'excluded text', report)
}

function checkGround(
  passages: readonly PlacedPassage[],
  barred: readonly PlacedPassage[],
  what: string,
  report: Report
): void {
  for (const passage of passages) {
    if (barred.some((stretch) => overlap(passage, stretch))) report(passage.node, `rests on ${what}`)
  }
}

/** Report the passages of one statement that stand on another line than its evidence. */
function checkOneLine(
  { lines }: ArticleText,
  all: readonly PlacedPassage[],
  evidence: readonly PlacedPassage[],
  report: Report
): void {
  const lineOf = ({ start }: Span): number => lines.findIndex((line) => start < line.end) + 1
  const home = evidence[0]
  if (!home) return
  for (const passage of all) {
    if (lineOf(passage) !== lineOf(home)) {
      report(passage.node, `stands on line ${lineOf(passage)}, but the statement's evidence on line ${lineOf(home)}`)
    }
  }
}

function checkContent(
  article: ArticleText,
  content: readonly PlacedPassage[],
  evidence: readonly PlacedPassage[],
  report: Report
): void {
  for (const part of content) {
    const within = evidence.some(({ start, end }) => start <= part.start && part.end <= end)
    if (evidence.length > 0 && !within) report(part.node, "lies outside the statement's evidence")
    checkMarks(article, part, report)
  }
}

function checkMarks({ text: whole, lines }: ArticleText, part: PlacedPassage, report: Report): void {
  const line = lines.find(({ start, end }) => start <= part.start && part.end <= end)
  const quoted: unknown = at(part.node, 'quoted')?.value
  if (!line) return
  const span = { start: part.start - line.start, end: part.end - line.start }
  const inMarks = isInMarks(whole.slice(line.start, line.end), span)
  if (quoted === true && !inMarks) report(part.node, 'is marked as quoted, but stands in no quotation marks')
  if (quoted === false && (inMarks || MARK.test(whole.slice(part.start, part.end)))) {
    report(part.node, 'is marked as not quoted, but holds or stands in quotation marks')
  }
}

/** Report a kind that does not agree with the parts of the content: `direct` over a part that is not quoted. */
function checkKind(statement: Node, report: Report): void {
  const place = at(statement, 'kind')
  const parts = new Set(each(statement, 'content').map((part): unknown => at(part, 'quoted')?.value))
  const [quoted, unquoted] = [parts.has(true), parts.has(false)]
  if (!place || (!quoted && !unquoted)) return
  const kind = quoted ? (unquoted ? 'mixed' : 'direct') : 'indirect'
  if (['direct', 'indirect', 'mixed'].includes(textOf(place) ?? '') && textOf(place) !== kind) {
    report(place, `is "${textOf(place)}", but its content makes it "${kind}"`)
  }
}
