/**
 * Put what the user said of an article, on whatever copy of it, into what is found in its text now.
 *
 * What a person said holds against the finder: where both take the same words for said, the user's stay. Words are sought in the text
 * as it is, and told with what became of them; those that are gone, or of which that isn't sure, are left out.
 */
import { foundKey, statementKey } from '../find/statement-key'
import type { ArticleReading, ShownStatement } from '../find/page-reading'
import type { PageWords } from '../page/page-words'
import { areOfOneArticle } from '../recognise/article-sketch'
import { editedStatements, lastEdited } from '../records/apply-edits'
import type { EditedStatement } from '../records/edited-statement'
import type { KeptPage } from '../records/kept-page'
import { subjectNamed } from '../records/own-subject'
import { overlap, type Span } from '../text/span'
import { findWordsNow, readLines, type WordsNow } from './words-now'

/** The text of a page's article, and what is found in it. */
export interface TextRead {
  /** As it is kept; null where it could not be. */
  readonly address: string | null
  readonly text: string
  readonly reading: ArticleReading
}

/** The reading with what the user said; the same object where that is nothing. `kept`: the pages that may be of its article; `names`: the ids of the persons whom folded words name. */
export function withOwnStatements(
  read: TextRead,
  kept: readonly KeptPage[],
  names: ReadonlyMap<string, string>
): ArticleReading {
  const { reading, text } = read
  const said = kept.flatMap((page) => saidOf(page, read)).sort(latestFirst)
  if (said.length === 0) return reading
  const lines = readLines(text)
  const own: OwnStatement[] = []
  for (const each of said) {
    const placed = place(each, read, lines, names)
    if (placed !== null && !own.some((other) => isAgain(other.shown, placed.shown))) own.push(placed)
  }
  if (own.length === 0) return reading
  const shown = own.map((each, i) => ({ ...each.shown, id: `own-${i + 1}` }))
  const found = reading.statements.filter((each) => !shown.some((mine) => isAgain(mine, each)))
  const statements = [...found, ...shown].sort((one, other) => one.evidence.start - other.evidence.start)
  return {
    ...reading,
    statements,
    leaders: [...new Set([...reading.leaders, ...shown.map(({ speaker }) => speaker)])],
    topics: [...new Set([...reading.topics, ...shown.map(({ topic }) => topic)])],
    own: {
      leaders: [...(reading.own?.leaders ?? []), ...own.flatMap((each) => named(each.shown.speaker, each.names))],
      topics: [...(reading.own?.topics ?? []), ...own.flatMap((each) => named(each.shown.topic, each.names))]
    }
  }
}

/** What the user said of one statement of a kept page. */
interface OwnSaid {
  readonly page: KeptPage
  readonly statement: EditedStatement
  readonly isSameArticle: boolean
}

interface OwnStatement {
  /** Without an id yet. */
  readonly shown: ShownStatement
  readonly names: EditedStatement['names']
}

/** Of a page of the same article all that its user said; of another text at the same address, which may be a version of it, too. */
function saidOf(page: KeptPage, { address, reading }: TextRead): readonly OwnSaid[] {
  const isSameArticle = areOfOneArticle(page.sketch, reading.sketch)
  if (page.language !== reading.language || !(isSameArticle || page.address === address)) return []
  return editedStatements(page)
    .filter(({ origin, isRejected, speakers }) => origin === 'mine' && !isRejected && speakers.length === 1)
    .map((statement) => ({ page, statement, isSameArticle }))
}

const latestFirst = (one: OwnSaid, other: OwnSaid): number =>
  lastEdited(one.statement) < lastEdited(other.statement) ? 1 : -1

function place(
  said: OwnSaid,
  read: TextRead,
  lines: PageWords,
  names: ReadonlyMap<string, string>
): OwnStatement | null {
  const { page, statement, isSameArticle } = said
  const { text, reading } = read
  const original = page.statements.find(({ id }) => id === statement.id)
  const again =
    original === undefined ? undefined : reading.statements.find((each) => foundKey(each) === statementKey(original))
  const sought = { text: statement.words, language: page.language, isWhole: original === undefined, isSameArticle }
  const now =
    again === undefined
      ? findWordsNow(sought, lines, names)
      : within(again.evidence, findWordsNow(sought, readLines(again.words), names))
  const content = now && statement.content.flatMap((span) => now.placeOf(span) ?? [])
  if (now === null || content === null || content.length === 0) return null
  const { verdict, diff, changes } = now
  const { evidence } = again ?? now
  const [speaker = ''] = statement.speakers
  const here = ({ start, end }: Span): Span => ({ start: start - evidence.start, end: end - evidence.start })
  return {
    names: statement.names,
    shown: {
      ...(again ?? UNREAD),
      id: '',
      speaker,
      topic: statement.topic,
      isTopicNamed: true,
      kind: statement.kind,
      act: statement.act ?? 'says',
      tier: 1,
      outerSource: statement.sources[0] ?? null,
      words: text.slice(evidence.start, evidence.end),
      evidence,
      content: content.map(here),
      mine: {
        how: original === undefined ? 'added' : 'corrected',
        verdict,
        diff,
        changes,
        address: page.address,
        statement: statement.id
      }
    }
  }
}

/** What is told of a statement by how it was read: nothing, of one that nobody read. */
const UNREAD = {
  why: { rule: 'label', by: [], source: 'named', topic: null },
  cue: { start: 0, end: 0 },
  source: { start: 0, end: 0 }
} as const

/** What stands in a stretch of a text, in units of that text. */
function within({ start }: Span, now: WordsNow | null): WordsNow | null {
  if (now === null) return null
  const moved = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
  return {
    ...now,
    evidence: moved(now.evidence),
    placeOf: (span) => {
      const place = now.placeOf(span)
      return place && moved(place)
    }
  }
}

/** Both take some of the same words for said. */
const isAgain = (one: ShownStatement, other: ShownStatement): boolean =>
  saidIn(one).some((span) => saidIn(other).some((each) => overlap(span, each)))

const saidIn = ({ content, evidence }: ShownStatement): readonly Span[] =>
  content.map(({ start, end }) => ({ start: start + evidence.start, end: end + evidence.start }))

/** One whom the user named, who has one name in every language. */
function named(id: string, names: EditedStatement['names']) {
  const name = names[id]
  if (name === undefined) return []
  return [subjectNamed(id, name)]
}
