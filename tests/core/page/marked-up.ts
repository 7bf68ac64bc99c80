/**
 * Pages as a few marks, for tests of what `core` makes of an unknown article: no document is laid out, and each element says by its
 * own name what would be asked of it.
 *
 * `el('div.story', 'Title.', el('p', 'Text with [a link].'))`: a tag, its classes, and in order the texts and elements within.
 */
import type { Links, MainTextProbe, OutlineRole, Traits } from '../../../src/core/page/main-text-probe'
import { type Block, PageBlocks } from '../../../src/core/page/page-blocks'
import type { PageEvidence } from '../../../src/core/page/page-evidence'
import type { PageText, Region } from '../../../src/core/page/page-words'
import { PartSignals } from '../../../src/core/page/part-signals'

export interface Element {
  readonly tag: string
  readonly names: readonly string[]
  readonly content: readonly (string | Element)[]
}

/** The classes that say something of an element; all others are names of its kind. */
const SIGNS = ['inset', 'lead', 'body', 'controls', 'media', 'follows', 'hidden', 'comments', 'beside', 'rule', 'box']
const FIRM = ['aside', 'nav', 'footer', 'figure']
const OUTLINES: Readonly<Record<string, OutlineRole>> = {
  article: 'item',
  li: 'item',
  h1: 'heading',
  h2: 'heading'
}

/** An element: its tag and its classes, `div.story`, and what it holds. `[…]` in a text is linked; `_` before it sets it apart, `-` hides it. */
export function el(kind: string, ...content: readonly (string | Element)[]): Element {
  const [tag = '', ...names] = kind.split('.')
  return { tag, names, content }
}

/** A paragraph for each text. */
export const p = (...texts: readonly string[]): readonly Element[] => texts.map((text) => el('p', text))

export interface MarkedPage {
  readonly page: PageText
  readonly probe: MainTextProbe
  readonly blocks: PageBlocks
  readonly signals: PartSignals
  /** The number of the nth element of a kind, in the order of the page. */
  readonly container: (kind: string, nth?: number) => number
  /** The blocks that hold these words. */
  readonly block: (words: string) => Block
  readonly textsOf: (some: Iterable<Block>) => readonly string[]
}

const NOTHING: PageEvidence = { titles: [], body: '', authors: [], isLive: false }

/** The page whose body holds `content`, with what its head says. */
export function markedUp(content: readonly (string | Element)[], evidence: Partial<PageEvidence> = {}): MarkedPage {
  const elements: Element[] = []
  const parents: number[] = []
  const blockStarts: number[] = []
  const blockContainers: number[] = []
  const ruledBlocks: number[] = []
  const links: Links[] = []
  const apart: boolean[] = []
  const unseen: boolean[] = []
  let text = ''
  const addText = (marked: string, container: number): void => {
    const [, sign = '', own = ''] = /^([_-]?)(.*)$/su.exec(marked) ?? []
    const plain = own.replaceAll(/[[\]]/gu, '')
    const linked = [...own.matchAll(/\[([^\]]*)\]/gu)].reduce((sum, [, within = '']) => sum + within.length, 0)
    links.push({ share: plain === '' ? 0 : linked / plain.length, isFirst: own.startsWith('[') })
    apart.push(sign === '_')
    unseen.push(sign === '-')
    blockStarts.push(text.length)
    blockContainers.push(container)
    text += `${plain}\n`
  }
  const add = (element: Element, parent: number): void => {
    const container = elements.push(element) - 1
    parents.push(parent)
    if (element.names.includes('rule')) ruledBlocks.push(blockStarts.length)
    for (const child of element.content) {
      if (typeof child === 'string') addText(child, container)
      else add(child, container)
    }
  }
  add({ tag: 'body', names: [], content }, -1)

  const page: PageText = { text, blockStarts, blockContainers, ruledBlocks, parents }
  const blockAt = (offset: number): number => blockStarts.findLastIndex((start) => start <= offset)
  const isShown = (container: number): boolean => {
    for (let c = container; c >= 0; c = parents[c] as number) if (elements[c]?.names.includes('hidden')) return false
    return true
  }
  const isShownAt = (offset: number): boolean => unseen[blockAt(offset)] !== true
  const probe: MainTextProbe = {
    isFromStart: true,
    isShown,
    isShownAt,
    sightOf: (words) => words.map(() => 'plain'),
    regionOf: (container) => regionOf(elements[container] as Element),
    isBox: (container) => elements[container]?.names.includes('box') === true,
    linksOf: ({ start }) => links[blockAt(start)] as Links,
    isSetApart: ({ start }) => apart[blockAt(start)] === true,
    outlineOf: (container) => OUTLINES[elements[container]?.tag ?? ''] ?? null,
    traitsOf: (container) => traitsOf(elements[container] as Element),
    headlines: elements.flatMap(({ tag }, container) => (tag === 'h1' ? [container] : [])),
    evidence: { ...NOTHING, ...evidence }
  }
  const blocks = new PageBlocks(page)
  return {
    page,
    probe,
    blocks,
    signals: new PartSignals(blocks, probe),
    container: (kind, nth = 0) => {
      const [tag, ...names] = kind.split('.')
      const all = elements.flatMap((each, container) =>
        each.tag === tag && names.every((name) => each.names.includes(name)) ? [container] : []
      )
      return all[nth] as number
    },
    block: (words) => blocks.at(blockAt(text.indexOf(words))),
    textsOf: (some) => Array.from(some, (block) => blocks.textOf(block))
  }
}

function regionOf({ tag, names }: Element): Region | null {
  if (names.includes('comments')) return { kind: 'comments', name: 'comments' }
  if (FIRM.includes(tag)) return { kind: 'beside', name: tag }
  return names.includes('beside') ? { kind: 'beside', name: 'related' } : null
}

function traitsOf({ tag, names }: Element): Traits {
  const is = (sign: string): boolean => names.includes(sign)
  return {
    tag,
    names: names.filter((name) => !SIGNS.includes(name)),
    isInset: is('inset'),
    isLead: is('lead'),
    isBody: is('body'),
    hasControls: is('controls'),
    hasMedia: is('media'),
    followsMedia: is('follows')
  }
}
