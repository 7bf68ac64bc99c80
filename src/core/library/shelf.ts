/**
 * All kept statements, ready to be searched as the user types, narrowed and counted.
 *
 * They come in chunks, the newest first, so that the first can be searched while the rest is still read.
 */
import type { Subject, Subjects } from '../find/page-reading'
import { dayOfPage, outletOf } from '../records/page-facts'
import { heldStatements } from '../records/apply-edits'
import type { EditedStatement } from '../records/edited-statement'
import type { KeptPage } from '../records/kept-page'
import type { Language } from '../text/language'
import type { Filters } from './catalogue'
import { eachLineWith, type FoldedLines, foldLines } from './folded-lines'
import { formsOf, wordsOf } from './search-words'

/** A kept statement as its user has it, with the page that it was kept from. */
export interface Shelved {
  readonly page: KeptPage
  readonly statement: EditedStatement
}

/** Some of the kept statements, those of one page beside each other. */
export interface ShelfChunk {
  readonly pages: readonly KeptPage[]
  readonly statements: readonly Shelved[]
  /** A line for each statement, with what its user wrote of it. */
  readonly words: FoldedLines
  /** A line for each page, with what it says of who published and wrote it. */
  readonly titles: FoldedLines
  /** The first statement of each page, and behind the last page the number of all. */
  readonly firsts: readonly number[]
}

/** What the user wrote of a statement: names, note, tags. */
export const ownWords = ({ names, note, tags }: EditedStatement): readonly string[] => [
  ...Object.values(names),
  ...tags,
  ...(note === '' ? [] : [note])
]

const titleLine = ({ title, imprint: { outlet, authors } }: KeptPage): string =>
  [title, ...(outlet === null ? [] : [outlet]), ...authors].join(' ')

function shelve(pages: readonly KeptPage[]): ShelfChunk {
  const statements: Shelved[] = []
  const firsts = [0]
  for (const page of pages) {
    for (const statement of heldStatements(page)) statements.push({ page, statement })
    firsts.push(statements.length)
  }
  return {
    pages,
    statements,
    words: foldLines(statements.map(({ statement }) => [statement.words, ...ownWords(statement)].join(' '))),
    titles: foldLines(pages.map(titleLine)),
    firsts
  }
}

/** By what the kept pages can be narrowed. */
export interface KeptChoices {
  /** All leaders and topics that have a name. */
  readonly subjects: Subjects
  /** Who and what the statements that have been read are of, in no order. */
  readonly speakers: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
  readonly languages: ReadonlySet<Language>
  /** How many pages are kept; `Infinity` until that is known. */
  readonly total: number
}

/** The kept statements as far as they have been read. */
export interface KeptShelf extends KeptChoices {
  /** The names of its subjects as they are searched. */
  readonly leaderNames: FoldedLines
  readonly topicNames: FoldedLines
  readonly chunks: readonly ShelfChunk[]
  /** Pages that have been read. */
  readonly read: number
}

export function emptyShelf(subjects: Subjects): KeptShelf {
  return {
    subjects,
    leaderNames: namesOf(subjects.leaders),
    topicNames: namesOf(subjects.topics),
    chunks: [],
    speakers: new Set(),
    topics: new Set(),
    outlets: new Set(),
    languages: new Set(),
    read: 0,
    total: 0
  }
}

/** The shelf with some more pages, all of them older than those on it. */
export function withPages(shelf: KeptShelf, pages: readonly KeptPage[], read: number, total: number): KeptShelf {
  const statements = pages.flatMap(heldStatements)
  return {
    ...shelf,
    chunks: [...shelf.chunks, shelve(pages)],
    speakers: joined(
      shelf.speakers,
      statements.flatMap((each) => each.speakers)
    ),
    topics: joined(
      shelf.topics,
      statements.map(({ topic }) => topic)
    ),
    outlets: joined(shelf.outlets, pages.map(outletOf)),
    languages: joined(
      shelf.languages,
      pages.map(({ language }) => language)
    ),
    read,
    total
  }
}

const joined = <T>(set: ReadonlySet<T>, more: readonly T[]): ReadonlySet<T> => new Set([...set, ...more])

const namesOf = (subjects: readonly Subject[]): FoldedLines =>
  foldLines(subjects.map(({ name, shortName }) => [...Object.values(name), ...Object.values(shortName)].join(' ')))

/** The whole pages that were kept from a site and seen within a span of days; a null leaves out none. */
export function pagesWithin(
  { chunks }: KeptShelf,
  { outlet, from, to }: Pick<Filters, 'outlet' | 'from' | 'to'>
): readonly KeptPage[] {
  return chunks
    .flatMap((chunk) => chunk.pages)
    .filter(
      (page) =>
        (outlet === null || outletOf(page) === outlet) &&
        (from === null || dayOfPage(page) >= from) &&
        (to === null || dayOfPage(page) <= to)
    )
}

/** The pages of these statements, in their order, each with no others than these, as they were found. */
export function shelvedPages(shelved: readonly Shelved[]): readonly KeptPage[] {
  const pages = new Map<string, KeptPage>()
  for (const { page, statement } of shelved) {
    const statements = pages.get(page.address)?.statements ?? []
    const found = page.statements.filter(({ id }) => id === statement.id)
    pages.set(page.address, { ...page, statements: [...statements, ...found] })
  }
  return [...pages.values()]
}

/** A word that is sought: its forms, and whom and what it names in any language. */
interface SoughtWord {
  readonly forms: readonly string[]
  readonly leaders: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}
export type SoughtWords = readonly SoughtWord[]

/** The words of a query; none where it has none. */
export function soughtWords(query: string, { subjects, leaderNames, topicNames }: KeptShelf): SoughtWords {
  return [...new Set(wordsOf(query))].map((word) => {
    const forms = formsOf(word)
    return {
      forms,
      leaders: named(subjects.leaders, leaderNames, forms),
      topics: named(subjects.topics, topicNames, forms)
    }
  })
}

function named(subjects: readonly Subject[], lines: FoldedLines, forms: readonly string[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const form of forms) eachLineWith(lines, form, (line) => ids.add((subjects[line] as Subject).id))
  return ids
}

/**
 * What has every word, in its own words, in its page's title or imprint, or as the name of its leader or topic in any language, and passes the
 * filters; without words all that passes. In the order of the chunk. O(length of the chunk · words).
 */
export function searchChunk(chunk: ShelfChunk, sought: SoughtWords, filters: Filters): readonly Shelved[] {
  const has = sought.map((word) => statementsWith(chunk, word))
  const isNarrowed = Object.values(filters).some((value) => value !== null)
  return chunk.statements.filter(
    (shelved, i) => has.every((marks) => marks[i] === 1) && (!isNarrowed || passes(shelved, filters))
  )
}

function statementsWith({ statements, words, titles, firsts }: ShelfChunk, sought: SoughtWord): Uint8Array {
  const marks = new Uint8Array(statements.length)
  for (const form of sought.forms) {
    eachLineWith(words, form, (line) => (marks[line] = 1))
    eachLineWith(titles, form, (page) => marks.fill(1, firsts[page], firsts[page + 1]))
  }
  if (sought.leaders.size > 0 || sought.topics.size > 0) {
    for (const [i, { statement }] of statements.entries()) {
      if (sought.topics.has(statement.topic) || statement.speakers.some((id) => sought.leaders.has(id))) marks[i] = 1
    }
  }
  return marks
}

function passes({ page, statement }: Shelved, filters: Filters): boolean {
  const { leader, topic, from, to, outlet, language, origin } = filters
  return (
    origin !== 'bundled' &&
    (leader === null || statement.speakers.includes(leader)) &&
    (topic === null || statement.topic === topic) &&
    (language === null || page.language === language) &&
    (outlet === null || outletOf(page) === outlet) &&
    (from === null || dayOfPage(page) >= from) &&
    (to === null || dayOfPage(page) <= to)
  )
}
