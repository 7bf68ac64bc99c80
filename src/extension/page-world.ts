/**
 * How the scripts of one page know of each other, within the isolated world that all run in and that no page can see: the
 * reader, what shows its findings, and the annotator, which takes the page over where a known article comes.
 */
import type { UnknownArticle } from '../dom/unknown-article'

export interface PageReader {
  /** Read the page as it is now; null where its article speaks of no leader and topic that are known. */
  readonly read: () => UnknownArticle | null
}

export interface ShownFindings {
  readonly start: () => Promise<void>
  /** Take everything off the page. */
  readonly leave: () => void
}

const READER = Symbol.for('mawqif.reader')
const FINDINGS = Symbol.for('mawqif.findings')
/** The annotator that runs on this page. */
export const ANNOTATOR = Symbol.for('mawqif.annotator')
const world = globalThis as { [READER]?: PageReader; [FINDINGS]?: ShownFindings }

/** True while the annotator or what shows the findings looks after the page. */
export const isWatched = (): boolean => ANNOTATOR in world || FINDINGS in world

export function offerReader(reader: PageReader): void {
  world[READER] = reader
}

/** The reader of this page; null where none was loaded. */
export function offeredReader(): PageReader | null {
  return world[READER] ?? null
}

/** Note what shows the findings; null where nothing does any more. */
export function showFindings(findings: ShownFindings | null): void {
  if (findings === null) delete world[FINDINGS]
  else world[FINDINGS] = findings
}

export function shownFindings(): ShownFindings | null {
  return world[FINDINGS] ?? null
}
