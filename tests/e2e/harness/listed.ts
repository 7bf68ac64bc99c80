/** Tell which statements the sidebar lists. */
import type { Sidebar } from '../../../scripts/browser/sidebar'

/** What the statements that are drawn hold of these fields of their data, such as `speaker`, one line each. */
export function listedStatements(sidebar: Sidebar, ...fields: readonly string[]): Promise<readonly string[] | null> {
  return sidebar.evaluate(
    '[data-grade]',
    (root, ...names) =>
      [...root.querySelectorAll<HTMLElement>('[data-statement]')]
        .filter((each) => each.getBoundingClientRect().height > 0)
        .map(({ dataset }) => names.map((name) => dataset[name]).join(' ')),
    ...fields
  )
}
