/**
 * Give the words of a sentence as a user sees them.
 *
 * What stands in the tree is not what is seen: style hides words, strikes them out, turns them about, moves them, lays
 * others over them. So the elements around each word are asked for their style, and its letters for their boxes: whole
 * texts at a time where nothing speaks for more, so that a paragraph without anything odd costs a handful of questions.
 */
import type { Sight } from '../core/page/page-words'
import { atOnce, type Steps } from '../core/steps'
import type { Span } from '../core/text/span'
import { isLaidOut } from './boxes'
import type { Cover, Covers } from './covers'
import { LEAST_LETTER } from './hiding-style'
import { type Manner, mannerOf } from './manner'
import type { LaidText } from './laid-text'
import { follows, runsOn, type WordBox } from './reading-order'
import type { Layer } from './layer'
import { PageHighlights } from './page-highlights'
import { countMoves } from './stillness'
import { elementAround, Visibility } from './visibility'

/** Characters that turn the direction of what follows them. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/u
/** Marks that are drawn through the letter before them. */
const STROKES = /[\u0334-\u0338\u20D2\u20D3\u20E5\u20E6\u20EA\u20EB]/u
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u
const LETTER = /\p{L}/u
/** Letters of one word may be apart by this share of the widest space. */
const WITHIN_WORD = 0.25
/** The mark of a note may take so much more of it. */
const NOTE = 2
/** More units between two words than marks take are other words. */
const MOST_MARKS = 5

/** A part of a word that stands in one text: all of it, but for words that elements divide. */
interface Piece {
  readonly word: number
  readonly node: number
  readonly text: Text
  /** In units of the text. */
  readonly start: number
  readonly end: number
}

export class SeenWords {
  constructor(
    private readonly read: LaidText,
    private readonly visibility: Visibility,
    private readonly covers: Covers,
    /** Filled as elements are asked; shared by texts that are read of one page. */
    private readonly manners = new Map<Element, Manner>(),
    private readonly highlights = new PageHighlights()
  ) {}

  /** How each of these words of the page's text is seen, those of a sentence in its order. */
  sightsOf(words: readonly Span[]): readonly Sight[] {
    return atOnce(this.steps(words))
  }

  /** The same in steps. */
  *steps(words: readonly Span[]): Steps<readonly Sight[]> {
    const sights: Sight[] = words.map(() => 'plain')
    let before: { readonly piece: Piece; readonly box: WordBox } | null = null
    let moves = countMoves()
    for (const stretch of this.stretchesOf(words)) {
      yield
      if (before !== null && moves !== countMoves()) before = boxed(before.piece)
      moves = countMoves()
      const manner = this.lookAt(stretch, sights)
      if (manner === null) continue
      const [first] = stretch
      const last = stretch.at(-1) as Piece
      const head = wordBox(first)
      if (before !== null && head !== null && !this.isNextTo(before, first, head, manner, words))
        sights[first.word] = 'disguised'
      before = boxed(last)
    }
    return sights
  }

  /** Write down how each piece of a stretch is seen, and give what is done to its letters: null where none is seen. */
  private lookAt(stretch: readonly [Piece, ...Piece[]], sights: Sight[]): Manner | null {
    const [first] = stretch
    const last = stretch.at(-1) as Piece
    const layer = this.layerOf(first.text)
    const boxes = boxesOf(first.text, first.start, last.end)
    if (layer === null || !this.visibility.isShown(layer.element) || boxes.every(isTooSmall)) {
      for (const { word } of stretch) sights[word] = 'unseen'
      return null
    }
    const manner = this.mannerOf(layer)
    const covers = this.covers.over(boxes, first.text)
    const isEachAsked =
      manner.isTurned || covers.length > 0 || CONTROLS.test(first.text.data.slice(first.start, last.end))
    for (const piece of stretch) {
      const isEnd = piece === first || piece === last
      const sight = this.sightOf(piece, manner, covers, isEachAsked || isEnd)
      if (sight !== 'plain' && sights[piece.word] !== 'unseen') sights[piece.word] = sight
    }
    return manner
  }

  private sightOf(piece: Piece, manner: Manner, covers: readonly Cover[], isAsked: boolean): Sight {
    const { text, start, end } = piece
    if (!this.visibility.isShownIn(text, start)) return 'unseen'
    if (manner.isStruck || STROKES.test(text.data.slice(start, end + 1))) return 'struck'
    if (manner.isDisguised || this.highlights.hide(text, start, end)) return 'disguised'
    if (!isAsked) return 'plain'
    const box = wordBox(piece)
    if (box === null) return 'unseen'
    if (!runsOn(box)) return 'disguised'
    if (covers.length === 0) return 'plain'
    const boxes = boxesOf(text, start, end)
    const over = covers.find((cover) => boxes.some((one) => cover.isOver(one)))
    return over === undefined ? 'plain' : over.hasWords ? 'disguised' : 'unseen'
  }

  /** True where a piece is read right after the one before it, as the text has it. */
  private isNextTo(
    before: { readonly piece: Piece; readonly box: WordBox },
    piece: Piece,
    head: WordBox,
    { widestSpace, hasColumns }: Manner,
    words: readonly Span[]
  ): boolean {
    const { read } = this
    const from = (read.starts[before.piece.node] as number) + before.piece.end
    const to = (read.starts[piece.node] as number) + piece.start
    // Lines of the article that the page has in another order.
    if (to < from) return true
    const between = read.text.text.slice(from, to)
    const isPictured = range(before.piece.node + 1, piece.node).some((node) => read.afterPictures.has(node))
    // Between two blocks a picture interrupts no sentence.
    if (isPictured && !between.includes('\n')) return false
    const isNear = between.length <= MOST_MARKS && !/[\p{L}\p{N}\n]/u.test(between)
    const isWithin = between === '' && before.piece.word === piece.word && words.length > 0
    const notes = range(before.piece.node + 1, piece.node).filter((node) => read.afterSkipped.has(node)).length
    const widest = widestSpace * (isWithin ? WITHIN_WORD : 1 + notes * NOTE + between.trim().length)
    return follows(before.box, head, { hasColumns, widest: isNear ? widest : Infinity })
  }

  /** Words in their order as pieces of texts, those together that follow each other in one text. */
  private stretchesOf(words: readonly Span[]): readonly (readonly [Piece, ...Piece[]])[] {
    const stretches: [Piece, ...Piece[]][] = []
    for (const piece of words.flatMap((word, i) => this.piecesOf(word, i))) {
      const last = stretches.at(-1)?.at(-1)
      const goesOn = last !== undefined && last.node === piece.node && last.end <= piece.start
      if (goesOn) stretches.at(-1)?.push(piece)
      else stretches.push([piece])
    }
    return stretches
  }

  private piecesOf({ start, end }: Span, word: number): readonly Piece[] {
    const { starts, nodes, text } = this.read
    const pieces: Piece[] = []
    for (let node = indexAt(starts, start); node < nodes.length && (starts[node] as number) < end; node++) {
      const at = starts[node] as number
      const own = nodes[node]
      const stop = Math.min(end, node + 1 < nodes.length ? (starts[node + 1] as number) : text.text.length)
      if (own instanceof Text && stop > Math.max(start, at))
        pieces.push({ word, node, text: own, start: Math.max(start, at) - at, end: Math.min(stop - at, own.length) })
    }
    return pieces
  }

  private layerOf(text: Text): Layer | null {
    const element = elementAround(text)
    return element === null ? null : this.visibility.layerOf(element)
  }

  private mannerOf(layer: Layer): Manner {
    let manner = this.manners.get(layer.element)
    if (manner === undefined) {
      const around = layer.outer === null ? null : this.mannerOf(layer.outer)
      manner = mannerOf(layer, around, this.visibility.isRestless(layer.element))
      this.manners.set(layer.element, manner)
    }
    return manner
  }
}

const isTooSmall = ({ width, height }: DOMRect): boolean => height < LEAST_LETTER || width === 0

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

function boxesOf(text: Text, start: number, end: number): readonly DOMRect[] {
  const element = elementAround(text)
  if (element === null || !isLaidOut(element)) return []
  const stretch = new Range()
  stretch.setStart(text, Math.min(start, text.length))
  stretch.setEnd(text, Math.min(end, text.length))
  return [...stretch.getClientRects()]
}

function boxed(piece: Piece): { readonly piece: Piece; readonly box: WordBox } | null {
  const box = wordBox(piece)
  return box && { piece, box }
}

/** The box of a piece by its first and its last letter; null where they have none. */
function wordBox({ text, start, end }: Piece): WordBox | null {
  const word = text.data.slice(start, end)
  // Letters with their marks, which are drawn as one.
  const letters = [...word.matchAll(/[\p{L}\p{N}]\p{M}*/gu)]
  const boxOf = (letter: RegExpMatchArray | undefined): DOMRect | undefined => {
    const at = start + (letter?.index ?? 0)
    return boxesOf(text, at, at + (letter?.[0].length ?? 1)).at(-1)
  }
  const first = boxOf(letters[0])
  const last = boxOf(letters.at(-1))
  if (first === undefined || last === undefined) return null
  return { isRightToLeft: RIGHT_TO_LEFT.test(word), isStrong: LETTER.test(word), first, last }
}

/** The last of `sorted` that is no greater than `value`. */
function indexAt(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
