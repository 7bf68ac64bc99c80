/**
 * What runs inside the inspected page, in a world apart from its own: neither patched prototypes nor globals of the page
 * reach these functions, but elements whose names shadow `document`'s members do, so those are called through their
 * prototype. Each stands alone: it may use nothing from this file.
 */

/** How far the page has come. */
export interface PageState {
  readonly address: string
  /** When its navigation started, in ms since 1970. */
  readonly origin: number
  /** In ms since the navigation started; null until it happens. */
  readonly load: number | null
  readonly sidebar: number | null
}

/** A card of the sidebar, read; its words are painted only while it is in focus, so they are read apart. */
interface ShownStatement {
  readonly id: string
  readonly speakers: readonly string[]
  readonly topic: string
  readonly verdict: string
  readonly label: string
  readonly shown: string | null
  readonly removed: readonly string[]
  readonly added: readonly string[]
  readonly changes: readonly string[]
}

export interface ShownSidebar {
  readonly grade: string
  readonly dossier: string
  readonly coverage: number | null
  readonly statements: readonly ShownStatement[]
}

/** What is painted for the statement in focus. */
export interface Focus {
  readonly words: string
  readonly as: readonly string[]
  /** For each end of a painted range the elements around it, outermost first. */
  readonly around: readonly (readonly Step[])[]
}

/** An element on the way to another. */
export interface Step {
  readonly name: string
  /** Its place among its siblings. */
  readonly nth: number
  /** It is the first in a shadow root. */
  readonly isShadowed: boolean
}

/** Tell how far the page has come, and note from the first call on when the sidebar's element comes. */
export function readState(): PageState {
  const world = globalThis as { mawqifSidebarAt?: number | null }
  const find = Document.prototype.querySelector
  const look = (): void => {
    if (find.call(document, 'html > mawqif-sidebar') !== null) world.mawqifSidebarAt ??= performance.now()
  }
  const root = find.call(document, ':root')
  if (world.mawqifSidebarAt === undefined && root !== null) {
    world.mawqifSidebarAt = null
    new MutationObserver(look).observe(root, { childList: true })
  }
  // Firefox tells an observer nothing while the page holds a dialog open: then this look is the first to know.
  look()
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const end = navigation?.loadEventEnd ?? 0
  return {
    // Firefox keeps the address of a page that it can't open, and tells by this one.
    address: document.documentURI.startsWith('about:neterror') ? 'about:neterror' : location.href,
    origin: performance.timeOrigin,
    load: end > 0 ? end : null,
    sidebar: world.mawqifSidebarAt ?? null
  }
}

/** Read what the sidebar shows. */
export function readSidebar(root: HTMLElement): ShownSidebar {
  const tidy = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()
  // Words for screen readers stand inside a change, in elements of their own.
  const own = (element: Element): string =>
    tidy([...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join(''))
  const texts = (element: Element, css: string, read: (found: Element) => string): readonly string[] =>
    [...element.querySelectorAll(css)].map((found) => read(found))
  const { grade = '', dossier = '', coverage } = root.dataset
  return {
    grade,
    dossier,
    coverage: coverage === undefined ? null : Number(coverage) / 100,
    statements: [...root.querySelectorAll<HTMLElement>('[data-statement]')].map((card) => ({
      id: card.dataset['statement'] ?? '',
      speakers: (card.dataset['speaker'] ?? '').split(' ').filter((id) => id !== ''),
      topic: card.dataset['topic'] ?? '',
      verdict: card.dataset['verdict'] ?? '',
      label: tidy(card.querySelector('.verdict')?.textContent),
      shown: texts(card, '.sentence', (found) => tidy(found.textContent))[0] ?? null,
      removed: texts(card, 'del', own),
      added: texts(card, 'ins', own),
      changes: texts(card, '.change', (found) => tidy(found.textContent))
    }))
  }
}

/** Read what is painted for the statement in focus; null where nothing is. */
export function readFocus(): Focus | null {
  const isSame = (one: AbstractRange, other: AbstractRange): boolean =>
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string => {
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return String(range)
  }
  const nameOf = (element: Element): string => {
    const attribute = (name: string): readonly string[] =>
      (Element.prototype.getAttribute.call(element, name) ?? '').split(/\s+/).filter((part) => part !== '')
    const [id] = attribute('id')
    const classes = attribute('class').slice(0, 2)
    return `${element.localName}${id === undefined ? classes.map((name) => `.${name}`).join('') : `#${id}`}`
  }
  const around = (node: Node): readonly Step[] => {
    const path: Step[] = []
    for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (!(at instanceof Element)) continue
      let nth = 0
      for (let before = at.previousSibling; before !== null; before = before.previousSibling) nth++
      path.unshift({ name: nameOf(at), nth, isShadowed: at.parentNode instanceof ShadowRoot })
    }
    return path
  }
  const ranges: AbstractRange[] = []
  CSS.highlights.get('mawqif-active')?.forEach((range) => ranges.push(range))
  if (ranges.length === 0) return null
  const as: string[] = []
  CSS.highlights.forEach((highlight, name) => {
    let isPainted = false
    highlight.forEach((other) => (isPainted ||= ranges.some((range) => isSame(range, other))))
    if (isPainted && name !== 'mawqif-active') as.push(name.replace(/^mawqif-/, ''))
  })
  return {
    words: ranges.map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim(),
    as,
    around: ranges.flatMap(({ startContainer, endContainer }) => [around(startContainer), around(endContainer)])
  }
}
