/**
 * Put one element into the page and keep it there.
 *
 * The host is a child of `<html>`, so that frameworks that own `<body>` neither see nor remove it, and its shadow root
 * is closed. Pages that do remove it get it back a few times, then keep their way. Keys typed in the panel stay in it.
 */

/** The page may remove the host this often before we take it as a decision. */
const MOST_RETURNS = 3
const KEYS = ['keydown', 'keypress', 'keyup'] as const

export interface ShadowHost {
  /** Where the interface is drawn. */
  readonly body: HTMLElement
  /** Let whatever has the focus in the host lose it. */
  readonly releaseFocus: () => void
  /** Take the host out of the page for good. */
  readonly remove: () => void
}

/** Add the host with its style sheet. Strict page policies allow `textContent` of a style element, and nothing else. */
export function addShadowHost(name: string, css: string, onLost: () => void): ShadowHost {
  const host = document.createElement(name)
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  const body = document.createElement('div')
  root.append(style, body)
  // In the top layer no transform, stacking order or fixed height of the page reaches the host.
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
