/** Pages as plain data, for tests of what `core` makes of them. */
import {
  readPageWords,
  type PageProbe,
  type PageText,
  type PageWords,
  type Region
} from '../../src/core/page/page-words'

/** Blocks of text, and elements that hold more of them. */
export interface Part {
  readonly region?: Region['kind']
  readonly hidden?: boolean
  readonly content: readonly (string | Part)[]
}

export interface TestPage {
  readonly words: PageWords
  readonly probe: PageProbe
}

/** Build a page of `content` below one root element. Each string is a paragraph in an element of its own. */
export function pageOf(content: readonly (string | Part)[]): TestPage {
  const parts: { readonly part: Part; readonly parent: number }[] = []
  const blockStarts: number[] = []
  const blockContainers: number[] = []
  let text = ''
  const add = (part: Part, parent: number): void => {
    const container = parts.push({ part, parent }) - 1
    for (const child of part.content) {
      if (typeof child !== 'string') add(child, container)
      else {
        blockStarts.push(text.length)
        blockContainers.push(parts.push({ part: { content: [] }, parent: container }) - 1)
        text += `${child}\n`
      }
    }
  }
  add({ content }, -1)
  const page: PageText = {
    text,
    blockStarts,
    blockContainers,
    ruledBlocks: [],
    parents: parts.map(({ parent }) => parent)
  }
  const isShown = (container: number): boolean => {
    for (let c = container; c >= 0; c = parts[c]?.parent ?? -1) if (parts[c]?.part.hidden === true) return false
    return true
  }
  const blockAt = (offset: number): number => blockStarts.findLastIndex((start) => start <= offset)
  const isShownAt = (offset: number): boolean => isShown(blockContainers[blockAt(offset)] ?? 0)
  return {
    words: readPageWords(page),
    probe: {
      isFromStart: true,
      isShown,
      isShownAt,
      sightOf: (words) => words.map(({ start }) => (isShownAt(start) ? 'plain' : 'unseen')),
      regionOf: (container) => {
        const kind = parts[container]?.part.region
        return kind === undefined ? null : { kind, name: kind }
      },
      isBox: (container) => parts[container]?.part.region !== undefined
    }
  }
}
