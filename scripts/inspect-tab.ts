/** A window of the browser in which pages are inspected, one after the other, whatever they do. */
import type { Page } from 'puppeteer-core'

/** The world beside the page's own that our functions run in. */
export const WORLD = 'mawqif-inspect'

/** The host element's shadow root, as the browser's protocol names it. */
export type ShadowRootId = string

export interface InspectTab {
  readonly page: Page
  /** Start opening `url`, and return as soon as the browser has taken the order or the answer has begun. */
  navigate(url: string): Promise<void>
  /** Run a function of `inspect-page.ts` in the page; it fails while the page changes. */
  run<Result>(fn: () => Result): Promise<Result>
  /** Find the sidebar's closed shadow root; null where there is none. */
  findShadow(): Promise<ShadowRootId | null>
  runIn<Result>(shadow: ShadowRootId, fn: (root: ParentNode) => Result): Promise<Result>
  /** Give what went wrong since it was last asked: errors of the extension, a crash. */
  takeErrors(): Promise<readonly string[]>
  close(): Promise<void>
}

/** What a function needs to run from its source: the compiler names inner functions through a helper. */
const NAME_HELPER = '(fn) => fn'

/** Write a call of `fn` on an argument, in source; its answer is JSON. */
export function sourceOf(fn: (root: ParentNode) => unknown): string {
  return `(root) => { const __name = ${NAME_HELPER}; return JSON.stringify((${String(fn)})(root)) ?? 'null' }`
}

/** Something did not answer in the time it had. */
export class NoAnswer extends Error {}

/** Give `promise`; throws `NoAnswer`, which names `what`, where it takes more than `ms`. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`${what} gave no answer in time`)), ms)
  })
  // Whichever loses must not end the program as an unhandled rejection.
  promise.catch(() => undefined)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Answer what a page asks its reader, and close what it opens. */
export function calm(page: Page): void {
  page.on('dialog', (dialog) => {
    // A page that asks whether it may be left is left; anything else is dismissed. It may be gone by then.
    const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()
    answer.catch(() => undefined)
  })
  page.on('popup', (popup) => void popup?.close().catch(() => undefined))
}
