/** Put what the user said of a known article into its dossier, so that it has a verdict on each page as the dossier's own statements have. */
import type { Dossier, Passage, Position, Speaker, Statement, Topic } from '../dossier'
import type { Subject, Subjects } from '../find/page-reading'
import { editedStatements, lastEdited } from '../records/apply-edits'
import type { EditedStatement } from '../records/edited-statement'
import type { KeptPage } from '../records/kept-page'
import { subjectNamed } from '../records/own-subject'
import { everywhere } from '../text/language'
import type { Span } from '../text/span'
import { findWordsNow, readLines } from './words-now'

/** Characters of context on either side of a quotation. */
const CONTEXT = 32

/**
 * The dossier with what was added, and with what was corrected or rejected of its statements; the same object where that is nothing.
 *
 * `kept`: pages of this article. Words that are the page's own and not the article's are left out: against these no verdict could be given.
 */
export function withOwnInDossier(dossier: Dossier, kept: readonly KeptPage[], subjects: Subjects): Dossier {
  const said = new Map<string, EditedStatement>()
  for (const page of kept) {
    for (const statement of editedStatements(page)) if (statement.origin === 'mine') latest(said, statement)
  }
  if (said.size === 0) return dossier
  const known = new Set(dossier.statements.map(({ id }) => id))
  const lines = readLines(dossier.text)
  const statements = [
    ...dossier.statements.flatMap((statement) => corrected(statement, said.get(statement.id), dossier)),
    ...[...said.values()].flatMap((each) => (known.has(each.id) ? [] : added(each, dossier, lines)))
  ]
  const mine = statements.filter((statement) => statement.mine !== undefined)
  const touched = new Set(said.keys())
  return {
    ...dossier,
    statements,
    speakers: [
      ...dossier.speakers,
      ...others(
        mine.flatMap(({ speakers }) => speakers),
        dossier.speakers
      ).map((id) => speakerOf(subjectOf(id, subjects.leaders, said)))
    ],
    topics: [
      ...dossier.topics,
      ...others(
        mine.map(({ topic }) => topic),
        dossier.topics
      ).map((id) => topicOf(subjectOf(id, subjects.topics, said)))
    ],
    positions: [
      ...dossier.positions.flatMap((position) => without(position, touched)),
      ...mine.map((statement) => positionOf(statement, dossier.text))
    ],
    // What its text says of a side may no longer be so.
    comparisons: dossier.comparisons.filter(
      ({ sides }) => !sides.some((side) => side.statements.some((id) => touched.has(id)))
    )
  }
}

/** Of two pages on which the user said something of one statement, what was said last holds. */
function latest(said: Map<string, EditedStatement>, statement: EditedStatement): void {
  const before = said.get(statement.id)
  if (before === undefined || lastEdited(before) < lastEdited(statement)) said.set(statement.id, statement)
}

function corrected(statement: Statement, said: EditedStatement | undefined, { text }: Dossier): readonly Statement[] {
  if (said === undefined) return [statement]
  if (said.isRejected) return []
  const { speakers, topic, kind } = said
  const extent = said.edits.findLast(({ change }) => change.kind === 'extent')
  const content = extent === undefined ? null : contentOf(said, statement.evidence, text)
  return [{ ...statement, speakers, topic, kind, ...(content && { content }), mine: 'corrected' }]
}

/** What is said by the user's extent, where the kept words are one passage of the article; null where that isn't sure. */
function contentOf({ words, content, kind }: EditedStatement, evidence: readonly Passage[], text: string) {
  const [passage, ...more] = evidence
  if (passage === undefined || more.length > 0 || passage.quote.exact !== words) return null
  const { start } = passage.position
  return content.map((span) => ({
    ...passageAt(text, { start: span.start + start, end: span.end + start }),
    quoted: kind === 'direct'
  }))
}

function added(
  said: EditedStatement,
  { text, language }: Dossier,
  lines: ReturnType<typeof readLines>
): readonly Statement[] {
  if (said.isRejected || said.verdict !== 'added') return []
  const { id, speakers, topic, kind, words } = said
  const now = findWordsNow({ text: words, language, isWhole: true, isSameArticle: true }, lines, new Map())
  const content = now?.verdict === 'altered' ? [] : said.content.flatMap((span) => now?.placeOf(span) ?? [])
  if (now === null || content.length === 0) return []
  const frame = passageAt(text, now.evidence)
  const parts = content.map((span) => ({ ...passageAt(text, span), quoted: kind === 'direct' }))
  return [{ id, speakers, topic, kind, sources: [], cues: [], content: parts, evidence: parts, frame, mine: 'added' }]
}

const passageAt = (text: string, { start, end }: Span): Passage => ({
  quote: {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT)
  },
  position: { type: 'TextPositionSelector', start, end }
})

/** A position that rests on other statements as well stays for these. */
function without(position: Position, touched: ReadonlySet<string>): readonly Position[] {
  const statements = position.statements.filter((id) => !touched.has(id))
  return statements.length === 0 && position.statements.length > 0 ? [] : [{ ...position, statements }]
}

/** The words stand in the place of a summary: nobody wrote one. */
function positionOf({ id, speakers, topic, content, mine }: Statement, text: string): Position {
  const words = content.map(({ position: { start, end } }) => text.slice(start, end)).join(' … ')
  return { id, speakers, topic, summary: everywhere(words), statements: [id], ...(mine && { mine }) }
}

const others = (ids: readonly string[], known: readonly { readonly id: string }[]): readonly string[] =>
  [...new Set(ids)].filter((id) => !known.some((each) => each.id === id))

/** One of the gazetteer, or one whom the user named. */
function subjectOf(id: string, subjects: readonly Subject[], said: ReadonlyMap<string, EditedStatement>): Subject {
  const name = [...said.values()].map(({ names }) => names[id]).find((each) => each !== undefined) ?? id
  return subjects.find((each) => each.id === id) ?? subjectNamed(id, name)
}

const speakerOf = ({ id, name, shortName }: Subject): Speaker => ({
  id,
  name,
  shortName,
  role: everywhere(''),
  aliases: everywhere([])
})
const topicOf = ({ id, name }: Subject): Topic => ({ id, name, terms: everywhere([]) })
