/** Ask Mawqif itself whether it has shown all that it will on a page. */
import type { Page } from 'puppeteer-core'
import type { ExtensionWorld } from './control'
import { alone, inWorldApart } from './protocol'
import { waitFor } from './wait'

/** Whether it has, in every tab on the page's address. `control` is a page of the extension. */
export async function isAtRest(control: Page, page: Page): Promise<boolean> {
  const address = await inWorldApart(page, () => location.href)
  const ask = async (wanted: string): Promise<boolean> => {
    const { tabs, scripting } = (globalThis as unknown as ExtensionWorld).browser
    const shown = (await tabs.query({})).filter(({ url }) => url === wanted)
    const answers = await Promise.all(
      shown.map(({ id }) =>
        scripting.executeScript({
          target: { tabId: id },
          func: () => {
            const world = globalThis as { [key: symbol]: unknown }
            const works = world[Symbol.for('mawqif.at-work')] as ReadonlySet<unknown> | undefined
            return world[Symbol.for('mawqif.gate')] === location.href && !works?.size
          }
        })
      )
    )
    return answers.length > 0 && answers.every(([answer]) => answer?.result === true)
  }
  return control.evaluate(alone(ask), address)
}

/** Wait until it has. */
export async function rest(control: Page, page: Page): Promise<void> {
  await waitFor('Mawqif at rest', () => isAtRest(control, page))
}
