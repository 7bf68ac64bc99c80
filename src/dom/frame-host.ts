/**
 * Put one element into the page, with a document of the extension's own in a frame over the window, and keep it there.
 *
 * The page can neither read nor change another origin's document: not its words, fonts, keys or copies, whatever it does to
 * the element around it. The frame has no address in its markup: its own window is sent there, so that the page can't learn
 * the extension's address from it. Only what is drawn in the frame is there for the pointer: all else of it is cut away.
 *
 * The host is a child of `<html>`, so that frameworks that own `<body>` neither see nor remove it, and in the top layer, where no
 * transform, stacking order or fixed height reaches it. A page that takes it away gets it back a few times, then keeps its way.
 */

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface FrameHost {
  /** The frame's window; null once the host is gone. */
  readonly window: () => Window | null
  /** Where in the window the frame begins, in CSS pixels: the page's scroll bar may be on its left. */
  readonly left: () => number
  /** Let only these boxes of the frame be seen and pressed. */
  readonly cutTo: (boxes: readonly Box[]) => void
  /** Let the frame have the focus. */
  readonly focus: () => void
  /** Give the focus back to the element of the page that had it before the frame. */
  readonly giveFocusBack: () => void
  /** Put a new frame in the place of one that shows something else. */
  readonly restore: () => void
  /** Take the host out of the page for good. */
  readonly remove: () => void
}

interface FrameEvents {
  /** A document is being loaded in the frame, or was: ours, or where the page sent it. */
  readonly onLoad: () => void
  /** The page took the host or its frame away, or closed it, and it was put back. */
  readonly onTampered: () => void
  /** The page insists on it. */
  readonly onLost: () => void
}

/** The page may take the host away, or send the frame elsewhere, this often before we take it as a decision. */
const MOST_RETURNS = 3

/** Rules within the shadow tree win over all of the page's where they are important. */
const STYLES = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  inline-size: 100% !important;
  block-size: 100% !important;
  max-inline-size: none !important;
  max-block-size: none !important;
  overflow: hidden !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
}
:host::backdrop { display: none !important; }
iframe {
  display: block;
  inline-size: 100%;
  block-size: 100%;
  border: 0;
  background: none;
  color-scheme: light dark;
}
@media print { :host { display: none !important; } }
`

/** Add the host `name` with a frame of the document at `address`, of which nothing is seen until it is cut to something. */
export function addFrameHost(name: string, address: string, on: FrameEvents): FrameHost {
  const host = document.createElement(name)
  const root = host.attachShadow({ mode: 'closed' })
  const style = addStyles(root, address)

  const parent = document.documentElement
  const stop = new AbortController()
  const { signal } = stop
  let frame: HTMLIFrameElement
  /** The window that the frame was sent to our document in: it gets another where the page takes its element out, be it with all around it. */
  let own: Window | null = null
  let boxes: readonly Box[] = []
  /** How the frame was last set; a page that reaches it may set it otherwise. */
  let drawn = ''
  let returns = 0
  /** What had the focus before the frame took it; only its own loss tells. */
  let before: EventTarget | null = null

  /**
   * What is cut away wholly would not be drawn at all, and never tell where anything is drawn in it: until there is something to see, and
   * where the window shrank to where nothing is, the frame is transparent.
   */
  const cut = (): void => {
    const isSeen = boxes.some(isInWindow) && !isModalOpen()
    frame.style.opacity = isSeen ? '1' : '0'
    frame.style.pointerEvents = isSeen ? 'auto' : 'none'
    frame.style.clipPath = isSeen ? pathOf(boxes) : 'none'
    // A page that is zoomed zooms the host with it, and would give the frame another window than its own.
    frame.style.zoom = String(1 / (host.currentCSSZoom || 1))
    drawn = frame.style.cssText
  }
  const load = (): void => {
    frame?.remove()
    frame = document.createElement('iframe')
    // Firefox has no such policy, and would say so in the page's console.
    if (!address.startsWith('moz-')) frame.allow = 'clipboard-write'
    // Without it Chrome frames nothing in a page whose policy lets in only what asks for it; ours needs no credentials.
    frame.setAttribute('credentialless', '')
    frame.addEventListener('load', on.onLoad)
    boxes = []
    cut()
    root.append(frame)
    own = frame.contentWindow
    own?.location.replace(address)
    // A page that stops all loads lets no load end.
    on.onLoad()
  }
  const isFrameInPlace = (): boolean => frame?.parentNode === root && frame.contentWindow === own
  const isAlone = (): boolean => root.childNodes.length === (style === null ? 1 : 2) && style?.parentNode !== null
  const show = (): void => {
    if (host.parentNode !== parent) parent.append(host)
    if (!isAlone()) {
      for (const each of root.childNodes) if (each !== style && each !== frame) each.remove()
      if (style?.parentNode === null) root.prepend(style)
    }
    if (isFrameInPlace()) cut()
    else load()
    if (host.popover !== 'manual') host.popover = 'manual'
    if (!host.matches(':popover-open')) host.showPopover()
  }
  const isInPlace = (): boolean =>
    host.parentNode === parent &&
    isFrameInPlace() &&
    isAlone() &&
    frame.style.cssText === drawn &&
    host.matches(':popover-open')
  const putBack = (again: () => void): void => {
    if (signal.aborted) return
    if (returns++ < MOST_RETURNS) {
      again()
      return on.onTampered()
    }
    remove()
    on.onLost()
  }
  const remove = (): void => {
    stop.abort()
    observer.disconnect()
    host.remove()
  }
  const look = (): void => {
    // With the whole document in which it was it is gone.
    if (parent.isConnected && !isInPlace()) putBack(show)
  }
  const observer = new MutationObserver(look)
  // What an extension that was since updated left behind: in Firefox its scripts ended without a word.
  for (const left of parent.querySelectorAll(`:scope > ${name}`)) left.remove()
  show()
  // The root itself may be taken out, and put back with all that it holds.
  observer.observe(document, { childList: true })
  observer.observe(parent, { childList: true })
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['style'] })
  // Without the attribute it is closed, in Firefox without a word.
  observer.observe(host, { attributeFilter: ['popover'] })
  const listening = { signal, capture: true }
  host.addEventListener('toggle', look, listening)
  document.addEventListener('focusout', ({ target }) => target !== host && void (before = target), listening)
  window.addEventListener('resize', cut, listening)
  // A modal dialog of the page makes all else inert: what can't be used must not lie over it.
  document.addEventListener('toggle', ({ target }) => target instanceof HTMLDialogElement && cut(), listening)
  return {
    window: () => frame.contentWindow,
    left: () => host.getBoundingClientRect().left,
    cutTo(next) {
      boxes = next
      cut()
    },
    focus: () => frame.focus({ preventScroll: true }),
    giveFocusBack() {
      frame.blur()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
    restore: () => putBack(load),
    remove
  }
}

/** Strict page policies allow a script of an extension `textContent` of a style element, and nothing else; the extension's own pages have a policy of which that is no part. Gives the element, where it is one. */
function addStyles(root: ShadowRoot, address: string): HTMLStyleElement | null {
  if (new URL(address).protocol === location.protocol) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLES)
    root.adoptedStyleSheets = [sheet]
    return null
  }
  const style = document.createElement('style')
  style.textContent = STYLES
  root.append(style)
  return style
}

const isInWindow = ({ x, y, width, height }: Box): boolean =>
  x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0

const isModalOpen = (): boolean => document.querySelector('dialog:modal') !== null

/** The union of boxes as a shape. */
function pathOf(boxes: readonly Box[]): string {
  const outlines = boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
  return `path("${outlines.join('')}")`
}
