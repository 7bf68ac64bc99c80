/**
 * What runs inside the inspected page.
 *
 * These functions are sent as source to a world of their own, beside the page's: neither patched prototypes nor globals
 * of the page reach them, but elements whose names shadow `document`'s members do, so those are called through their
 * prototype. Each stands alone: it may use nothing from this file.
 */

/** A range, as both kinds of it have it. */
type Painted = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>

/** How far the page has come. */
export interface PageState {
  readonly address: string
  /** When its navigation started, in ms since 1970. */
  readonly origin: number
  /** In ms since the navigation started; null until it happens. */
  readonly load: number | null
  readonly sidebar: number | null
  /** The sidebar stands in the page now. */
  readonly shown: boolean
  /** In ms since the navigation started. */
  readonly now: number
  /** The page has next to no text yet. */
  readonly thin: boolean
}

/** A card of the sidebar, read; its words are painted only while it is in focus, so they are read apart. */
export interface ShownStatement {
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

export interface Evidence {
  readonly place: string | null
  /** By statement, those with painted words only. */
  readonly painted: Readonly<Record<string, { readonly words: string; readonly as: readonly string[] }>>
}

interface InspectWorld {
  mawqifSidebarAt?: number | null
}

/** Note when the sidebar's element comes; runs before anything else of the page. */
export function noteSidebar(): void {
  const world = globalThis as InspectWorld
  if (world.mawqifSidebarAt !== undefined) return
  world.mawqifSidebarAt = null
  const find = Document.prototype.querySelector
  const watched = new WeakSet<Element>()
  const observer = new MutationObserver(() => look())
  const look = (): void => {
    const root = find.call(document, ':root')
    if (root !== null && !watched.has(root)) {
      watched.add(root)
      observer.observe(root, { childList: true })
    }
    if (find.call(document, 'html > mawqif-sidebar') === null) return
    world.mawqifSidebarAt = performance.now()
    observer.disconnect()
  }
  observer.observe(document, { childList: true })
  look()
}

export function readState(): PageState {
  const world = globalThis as InspectWorld
  const find = Document.prototype.querySelector
  const shown = find.call(document, 'html > mawqif-sidebar') !== null
  // Firefox tells an observer nothing while the page holds a dialog open: then this look is the first to know.
  if (shown) world.mawqifSidebarAt ??= performance.now()
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const end = navigation?.loadEventEnd ?? 0
  return {
    // Firefox keeps the address of a page that it can't open, and tells by this one.
    address: document.documentURI.startsWith('about:neterror') ? 'about:neterror' : location.href,
    origin: performance.timeOrigin,
    load: end > 0 ? end : null,
    sidebar: world.mawqifSidebarAt ?? null,
    shown,
    now: performance.now(),
    // As many characters as the shortest article has.
    thin: (find.call(document, 'body')?.textContent ?? '').length < 1200
  }
}

/** Read what the sidebar below `shadow` shows; null until it is drawn. */
export function readSidebar(shadow: ParentNode): ShownSidebar | null {
  const root = shadow.querySelector<HTMLElement>('[data-grade][data-dossier]')
  if (root === null) return null
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

/** Put one statement after the other in focus, as a reader does by its button, and read what is painted then. */
export function readEvidence(shadow: ParentNode): Evidence {
  const sameRange = (one: Painted, other: Painted): boolean =>
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  const textOf = ({ startContainer, startOffset, endContainer, endOffset }: Painted): string => {
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return String(range)
  }
  /** The elements around a node, outermost first, through shadow roots. */
  const around = (node: Node): readonly Element[] => {
    const path: Element[] = []
    for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at instanceof Element) path.unshift(at)
    }
    return path
  }
  const step = (element: Element): string => {
    const attribute = (name: string): readonly string[] =>
      (Element.prototype.getAttribute.call(element, name) ?? '').split(/\s+/).filter((part) => part !== '')
    const [id] = attribute('id')
    const classes = attribute('class').slice(0, 2)
    return `${element.localName}${id === undefined ? classes.map((name) => `.${name}`).join('') : `#${id}`}`
  }
  /** The four innermost steps: enough to find the element by, and one line. */
  const pathOf = (path: readonly Element[]): string =>
    path
      .map(
        (element, i) =>
          `${i > 0 && element.parentNode instanceof ShadowRoot ? '>>> ' : i > 0 ? '> ' : ''}${step(element)}`
      )
      .slice(-4)
      .join(' ')
      .replace(/^>+ /, '')

  const painted: Record<string, { words: string; as: readonly string[] }> = {}
  let common: readonly Element[] | null = null
  for (const card of shadow.querySelectorAll<HTMLElement>('[data-statement]')) {
    const id = card.dataset['statement'] ?? ''
    CSS.highlights.delete('mawqif-active')
    card.querySelector<HTMLElement>('button.reveal')?.click()
    const ranges: AbstractRange[] = []
    CSS.highlights.get('mawqif-active')?.forEach((range) => ranges.push(range))
    if (ranges.length === 0) continue
    const as: string[] = []
    CSS.highlights.forEach((highlight, name) => {
      let isSame = false
      highlight.forEach((other) => (isSame ||= ranges.some((range) => sameRange(range, other))))
      if (isSame && name !== 'mawqif-active') as.push(name.replace(/^mawqif-/, ''))
    })
    painted[id] = { words: ranges.map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim(), as }
    for (const { startContainer, endContainer } of ranges) {
      for (const path of [around(startContainer), around(endContainer)]) {
        common = common === null ? path : common.filter((element, i) => element === path[i])
      }
    }
  }
  return { painted, place: common === null || common.length === 0 ? null : pathOf(common) }
}
