/** Put one statement after the other in focus, as a user does by its button, and read what is painted then. */
import type { Page } from 'puppeteer-core'
import { inWorldApart } from './browser/protocol'
import { sidebarIn } from './browser/sidebar'
import { waitFor } from './browser/wait'
import { type Focus, readFocus, type Step } from './inspect-page'

export interface Evidence {
  /** The path of the innermost element around all that is painted; null where nothing is. */
  readonly place: string | null
  /** By statement, those with painted words only. */
  readonly painted: ReadonlyMap<string, Focus>
}

/** Ends the wait for words that are never painted, in ms: a busy machine takes seconds to paint them. */
const PAINT_LIMIT = 10_000

/** Give what is painted for these statements. */
export async function readEvidence(page: Page, statements: readonly string[]): Promise<Evidence> {
  const painted = new Map<string, Focus>()
  const sidebar = sidebarIn(page)
  for (const id of statements) {
    const button = `[data-statement="${id}"] button.reveal`
    if ((await sidebar.query(button)) === null) continue
    // The list follows what is painted.
    const isFollowed = (): Promise<true | null> =>
      sidebar.evaluate(`[data-statement="${id}"][aria-current]`, () => true as const)
    // The words are painted as in focus for a moment only, which may be over when they are read: then it is pressed again.
    const readPressed = async (): Promise<Focus | null> => {
      await sidebar.evaluate(button, (each) => each.click())
      await waitFor('the list', isFollowed, PAINT_LIMIT)
      return inWorldApart(page, readFocus)
    }
    const focus = await waitFor('a painted statement', readPressed, PAINT_LIMIT).catch(() => null)
    if (focus !== null) painted.set(id, focus)
  }
  return { painted, place: placeOf([...painted.values()].flatMap(({ around }) => around)) }
}

/** The four innermost steps to what all paths have in common: enough to find the element by, and one line. */
function placeOf(paths: readonly (readonly Step[])[]): string | null {
  const [first, ...others] = paths
  if (first === undefined) return null
  const isShared = ({ name, nth }: Step, i: number): boolean =>
    others.every((path) => path[i]?.name === name && path[i]?.nth === nth)
  const end = first.findIndex((step, i) => !isShared(step, i))
  return first
    .slice(0, end < 0 ? first.length : end)
    .map(({ name, isShadowed }, i) => `${isShadowed ? '>>> ' : i > 0 ? '> ' : ''}${name}`)
    .slice(-4)
    .join(' ')
    .replace(/^>+ /, '')
}
