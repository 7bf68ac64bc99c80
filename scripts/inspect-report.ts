/** What is told of one inspected page, and how it is written for people. */

/** A statement as the sidebar lists it, with the words that are painted for it. */
export interface InspectedStatement {
  readonly id: string
  readonly speakers: readonly string[]
  readonly topic: string
  readonly verdict: string
  /** The verdict in the words that the user sees. */
  readonly label: string
  /** The painted words of the page, its pieces in order, spaces run together; null where nothing is painted. */
  readonly words: string | null
  /** The names of the highlights that these words are painted with, without `mawqif-`: speakers or `altered`. */
  readonly paintedAs: readonly string[]
  /** The sentence on the card: the page's words where altered; null where the card keeps it back. */
  readonly shown: string | null
  /** The article's words that the card strikes out, and the page's in their place. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** The kinds of change that the card names, in its words. */
  readonly changes: readonly string[]
}

export interface Timings {
  /** From the start of the navigation to the end of the load event, in ms; null where it did not come. */
  readonly load: number | null
  /** From the start of the navigation to the sidebar's element, in ms; null without one. */
  readonly sidebar: number | null
  /** From the end of the load event to the sidebar's element, in ms: negative where the sidebar came first. */
  readonly afterLoad: number | null
}

export interface Inspection {
  /** As it was asked for: a path or an address. */
  readonly page: string
  /** Where the tab was in the end. */
  readonly address: string
  /** What the sidebar says; `none` without a sidebar. */
  readonly grade: string
  readonly dossier: string | null
  /** The share of the article that the sidebar says is here, 0 to 1; null without a sidebar. */
  readonly coverage: number | null
  /** The path of the innermost element around all that is painted; null where nothing is. */
  readonly place: string | null
  readonly statements: readonly InspectedStatement[]
  readonly timings: Timings
  /** What went wrong, a line each: in the extension, or with opening the page. */
  readonly errors: readonly string[]
}

/** Long enough to know the passage by, short enough for one line of a terminal. */
const WORDS_SHOWN = 72

/** Write one page as a few lines, without a line break at the end. */
export function describeInspection(inspection: Inspection): string {
  const { page, grade, dossier, coverage, place, statements, timings, errors } = inspection
  const share = coverage === null ? '' : ` ${Math.round(coverage * 100)} %`
  const head = `${grade}${share}  ${page}${dossier === null ? '' : `  ${dossier}`}`
  const where = place === null ? [] : [`  in ${place}`]
  const listed = statements.map(({ id, speakers, topic, verdict, words, removed, added }) => {
    const change = verdict === 'altered' ? `  [-${removed.join(' … ')}-] [+${added.join(' … ')}+]` : ''
    const start = `  ${id.padEnd(4)} ${speakers.join('+').padEnd(14)} ${topic.padEnd(10)} ${verdict.padEnd(11)}`
    return `${start} ${words === null ? '–' : shorten(words)}${change}`
  })
  return [head, ...where, ...listed, `  ${describeTimings(timings)}`, ...errors.map((error) => `  ! ${error}`)].join(
    '\n'
  )
}

function describeTimings({ load, sidebar, afterLoad }: Timings): string {
  const loaded = load === null ? 'did not finish loading' : `loaded in ${load} ms`
  if (sidebar === null) return loaded
  const after = afterLoad === null ? '' : ` (${afterLoad} ms after the load)`
  return `${loaded}, sidebar at ${sidebar} ms${after}`
}

function shorten(text: string): string {
  return text.length > WORDS_SHOWN ? `${text.slice(0, WORDS_SHOWN - 1).trimEnd()}…` : text
}
