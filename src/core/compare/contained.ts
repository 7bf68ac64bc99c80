/** Find a quotation within another: all of its words in a row, or its passages one after the other. */
import type { Step } from '../recognise/step'
import { hashWord, type Words } from '../text/fold'
import type { WordedQuotation } from './quotation'

/** For each word of `part` the word of `whole` that it is; null where they do not stand there so. O(part · whole). */
export function placesWithin(part: WordedQuotation, whole: WordedQuotation): readonly number[] | null {
  const places: number[] = []
  const starts = [0, ...part.breaks]
  let from = 0
  for (const [i, start] of starts.entries()) {
    const length = (starts[i + 1] ?? part.words.count) - start
    const at = placeOf(part, start, length, whole, from)
    if (at < 0) return null
    for (let word = 0; word < length; word++) places.push(at + word)
    from = at + length
  }
  return places
}

/** The first word from `from` on at which `length` words of `part` stand in a row; -1 where they do not. */
function placeOf(part: WordedQuotation, start: number, length: number, whole: WordedQuotation, from: number): number {
  for (let at = from; at + length <= whole.words.count; at++) {
    let same = beginsAs(part, start, whole, at) ? 1 : 0
    while (same > 0 && same < length && part.words.hashes[start + same] === whole.words.hashes[at + same]) same++
    if (same === length) return at
  }
  return -1
}

/** True where both words are the same, but for an Arabic "and" that a quotation leaves off where it begins: `وقطار`, `قطار`. */
function beginsAs(part: WordedQuotation, word: number, { words }: WordedQuotation, at: number): boolean {
  const hash = part.words.hashes[word]
  return hash === words.hashes[at] || (isJoined(words, at) && hash === hashWord(words, at, 1))
}

const AND = [0x648, 0x641]
const isJoined = ({ units, unitStarts }: Words, word: number): boolean =>
  AND.includes(units[unitStarts[word] as number] as number)

/** The steps from the words of `there` to those of `here`, where one stands within the other. */
export function stepsOfPlaces(
  places: readonly number[],
  whole: 'here' | 'there',
  there: WordedQuotation,
  here: WordedQuotation
): readonly Step[] {
  const steps: Step[] = []
  const { count } = (whole === 'here' ? here : there).words
  const parts = new Map(places.map((place, word) => [place, word]))
  for (let word = 0; word < count; word++) {
    const other = parts.get(word)
    if (other !== undefined)
      steps.push({
        op: 'same',
        ...(whole === 'here' ? { article: other, page: word } : { article: word, page: other })
      })
    else steps.push(whole === 'here' ? { op: 'added', page: word } : { op: 'removed', article: word })
  }
  return steps
}
