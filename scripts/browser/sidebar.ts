/**
 * See and use the sidebar as it stands in the page. Where it is drawn is known here alone.
 *
 * It is drawn in a document of the extension's own, in a frame over the page. Both browsers' protocols reach such a frame as any
 * other: it is known by its origin, read from a world beside its own, and pressed with real, trusted input.
 */
import type { BoundingBox, ElementHandle, Frame, Page } from 'puppeteer-core'
import { alone, apartFrom } from './protocol'
import { waitFor } from './wait'

/** A statement as it is listed. */
export interface ListedStatement {
  readonly id: string
  readonly speaker: string
  readonly topic: string
  readonly verdict: string
  readonly origin: string
  /** The text of the element, its spaces run together. */
  readonly text: string
  /** The lines of the positions that it stands under, without the word that marks them as summaries. */
  readonly summaries: readonly string[]
}

export interface SidebarView {
  readonly grade: string
  readonly dossier: string
  /** The root's direction and language, as set on it; empty where they are not. */
  readonly dir: string
  readonly lang: string
  readonly statements: readonly ListedStatement[]
  /** The text of the sidebar as drawn, hidden parts aside. */
  readonly text: string
}

/** The sidebar of a page, looked for anew at every call, since pages and the extension may replace it. */
export interface Sidebar {
  /** Whether the extension has added one. */
  isThere(): Promise<boolean>
  /** Read the whole sidebar; null until all of it is drawn. */
  read(): Promise<SidebarView | null>
  /** Find the first element that fits; null where there is none. This and what follows wait for the sidebar. */
  query(selector: string): Promise<ElementHandle<HTMLElement> | null>
  /** Give what `read` makes of the first element that fits; null where there is none. It runs beside the page's own world. */
  evaluate<T, Given extends readonly unknown[]>(
    selector: string,
    read: (element: HTMLElement, ...given: Given) => T,
    ...given: Given
  ): Promise<T | null>
  /** The text of the first element that fits as it is drawn; null where there is none. */
  text(selector: string): Promise<string | null>
  /** Where the first element that fits is drawn, in CSS pixels of the page's window; null where it is not. */
  box(selector: string): Promise<BoundingBox | null>
  /** Press what fits, one after the other, with a real click once it is there. */
  press(...selectors: readonly string[]): Promise<void>
  /** Move the focus to the first element that fits, and resolve once keys that are pressed go there. */
  focus(selector: string): Promise<void>
  /** The frame whose document it is drawn in. */
  frame(): Promise<Frame>
}

/** Give the sidebar of `page`, which may be there or not. */
export function sidebarIn(page: Page): Sidebar {
  const root = (): Promise<ElementHandle> => waitFor('the sidebar', () => findRoot(page))
  const query = async (selector: string): Promise<ElementHandle<HTMLElement> | null> => {
    const found = await (await root()).evaluateHandle((node, css) => node.querySelector<HTMLElement>(css), selector)
    return found.asElement() as ElementHandle<HTMLElement> | null
  }
  /** The first element that fits, once the pointer finds it: the frame is cut to what is drawn a moment after it is drawn. */
  const within = async (selector: string): Promise<ElementHandle<HTMLElement> | null> => {
    const found = await query(selector)
    await found?.scrollIntoView()
    const box = await found?.boundingBox()
    if (!found || !box || box.width === 0 || box.height === 0) return null
    return (await isSidebarAt(page, box.x + box.width / 2, box.y + box.height / 2)) ? found : null
  }
  /** The same once it stands where it stood before it was drawn: a list that still grows would carry it away from the press. */
  const atRest = async (selector: string): Promise<ElementHandle<HTMLElement> | null> => {
    const before = await (await within(selector))?.boundingBox()
    await drawn(page)
    const found = await within(selector)
    const now = await found?.boundingBox()
    return before && now && isNear(before, now) ? found : null
  }
  return {
    isThere: async () => (await findRoot(page)) !== null,
    read: async () => (await findRoot(page))?.evaluate(alone(readRoot)) ?? null,
    query,
    async evaluate(selector, read, ...given) {
      const found = await query(selector)
      return found === null ? null : ((await found.evaluate(alone(read) as never, ...given)) as ReturnType<typeof read>)
    },
    text: async (selector) => (await query(selector))?.evaluate((element) => element.innerText) ?? null,
    box: async (selector) => (await query(selector))?.boundingBox() ?? null,
    async press(...selectors) {
      for (const selector of selectors) {
        await click(page, await waitFor(`${selector} at rest in the sidebar`, () => atRest(selector)))
      }
    },
    async focus(selector) {
      const found = await waitFor(`${selector} in the sidebar`, () => query(selector))
      await found.focus()
      await waitFor(`the focus on ${selector}`, () =>
        found.evaluate((element) => document.hasFocus() && document.activeElement === element)
      )
    },
    frame: () => waitFor('the frame of the sidebar', () => findFrame(page))
  }
}

/** Whether the sidebar is what the pointer finds at a point of the window. */
export const isSidebarAt = (page: Page, x: number, y: number): Promise<boolean> =>
  apartFrom(page.mainFrame()).evaluate(
    (left, top) => Document.prototype.elementFromPoint.call(document, left, top)?.localName === 'mawqif-sidebar',
    x,
    y
  )

/** True where two boxes begin within one pixel of each other: brought into sight twice, one comes to lie on either side of it. */
const isNear = (one: BoundingBox, other: BoundingBox): boolean =>
  Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1

/** Resolve once the page as it is now was drawn: a press goes to what was drawn last, whatever is there by then. */
const drawn = (page: Page): Promise<void> =>
  apartFrom(page.mainFrame()).evaluate(async () => {
    if (document.hidden) return
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })

/** Press `element`; a press that takes the frame away, with what it was on, is over once the frame is gone. */
async function click(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
  let isGone = false
  const gone = new Promise<void>((resolve) =>
    page.once('framedetached', () => {
      isGone = true
      resolve()
    })
  )
  const pressed = element.click().catch((error: unknown) => {
    if (!isGone) throw error
  })
  await Promise.race([pressed, gone])
}

/** Find the frame that the sidebar is drawn in; null where the extension has not added one. */
async function findFrame(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue
    try {
      if ((await apartFrom(frame).evaluate(() => location.protocol)).endsWith('-extension:')) return frame
    } catch {
      // It was taken away, or another document is on its way into it.
    }
  }
  return null
}

/** Find what all of the sidebar is in; null until it is drawn. */
async function findRoot(page: Page): Promise<ElementHandle | null> {
  const frame = await findFrame(page)
  if (frame === null) return null
  try {
    const body = await apartFrom(frame).evaluateHandle(() =>
      document.querySelector('[data-grade][data-dossier]') === null ? null : document.body
    )
    return body.asElement() as ElementHandle | null
  } catch {
    // The page took it away.
    return null
  }
}

function readRoot(body: Element): SidebarView | null {
  const root = body.querySelector<HTMLElement>('[data-grade][data-dossier]')
  // Long lists are drawn in turns.
  if (!root || root.querySelector('[data-undrawn]') !== null) return null
  return {
    grade: root.dataset.grade ?? '',
    dossier: root.dataset.dossier ?? '',
    dir: root.dir,
    lang: root.lang,
    statements: [...root.querySelectorAll<HTMLElement>('[data-statement]')].map((element) => ({
      id: element.dataset.statement ?? '',
      speaker: element.dataset.speaker ?? '',
      topic: element.dataset.topic ?? '',
      verdict: element.dataset.verdict ?? '',
      origin: element.dataset.origin ?? '',
      text: (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      summaries: [...(element.closest('.block')?.querySelectorAll('.summary') ?? [])].map(
        (summary) => summary.lastChild?.textContent?.trim() ?? ''
      )
    })),
    text: root.innerText
  }
}
