/**
 * Put one element into the page and keep it there.
 *
 * The host is a child of `<html>`, so that frameworks that own `<body>` neither see nor remove it. Its shadow root is
 * closed. A page that removes the host gets it back a few times, and then has its way. Keys typed in the panel stay in
 * it.
 */

/** The number of times that a removed host comes back; after that the page has decided. */
const MOST_RETURNS = 3
const KEYS = ['keydown', 'keypress', 'keyup'] as const

/** A host in the page. */
export interface ShadowHost {
  /** Where the interface is drawn. */
  readonly body: HTMLElement
  /** Take the focus away from what has it within the host. */
  readonly releaseFocus: () => void
  /** Take the host out of the page for good. */
  readonly remove: () => void
}

/**
 * Add the host, an element called `name`, with its style sheet. `onLost` is called when the page has removed it once
 * too often. Strict page policies allow the `textContent` of a style element, and no other way to add style.
 */
export function addShadowHost(name: string, css: string, onLost: () => void): ShadowHost {
  const host = document.createElement(name)
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  const body = document.createElement('div')
  root.append(style, body)
  // In the top layer no transform and no stacking order of the page reaches the host.
  host.popover = 'manual'
  for (const type of KEYS) root.addEventListener(type, (event) => event.stopPropagation())

  let returns = 0
  const parent = document.documentElement
  const show = (): void => {
    parent.append(host)
    host.showPopover()
  }
  const observer = new MutationObserver(() => {
    if (host.isConnected) return
    if (returns++ < MOST_RETURNS) show()
    else {
      observer.disconnect()
      onLost()
    }
  })
  show()
  observer.observe(parent, { childList: true })
  return {
    body,
    releaseFocus: () => {
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur()
    },
    remove: () => {
      observer.disconnect()
      host.remove()
    }
  }
}
