/** Read the items of a list under a line that says whose words follow: `Другие заявления Ушакова:`, `— Переговоры идут;`. */
import type { Span } from '../../text/span'
import type { InterviewReader } from '../languages/grammar'
import { isBorder } from '../text/paragraphs'

/** How a language announces a list of what somebody says. */
interface ListWords {
  /** An item, its mark first. */
  readonly item: RegExp
  /** The sentence that ends the line over the first item: “@” stands for a name that may be its subject, “#” for another. */
  readonly announces: RegExp
  /** The item says itself whose words it is; so does one that names the speaker. */
  readonly signs: RegExp
  /** A heading within the list: «О переговорах». */
  readonly parts?: RegExp
}

/** The mark of an item that any language has. */
export const ITEM = /^((?:[•▪●■◆►*·–—-]|\p{Extended_Pictographic})\ufe0f?|\d{1,2}[.)])\s*(?=[\p{L}\p{N}“"«([])/u

/** Where the last sentence of a line begins, if a colon or a stop ends it; or else the line's end. */
function lastSentence(text: string, start: number, end: number): number {
  let from = end - 1
  if (!':.'.includes(text.charAt(from))) return end
  while (from > start && !'.?!\n'.includes(text.charAt(from - 1))) from--
  return from
}

/** Reads the items under a line that announces whose words they are, up to the first paragraph that is neither one nor a heading of some. */
export const readListed = ({ item, announces, signs, parts }: ListWords): InterviewReader => {
  return (text, _paragraphs, mentions) => {
    let speaker: string | null = null
    /** The only leader who fits, of those whom the sentence names that ends a line. */
    const announcedBy = ({ start, end }: Span): string | null => {
      const from = lastSentence(text, start, end)
      const fitting = mentions.filter(
        (mention) =>
          mention.start >= from &&
          mention.end < end &&
          announces.test(
            `${text.slice(from, mention.start)}${mention.grammaticalCase === 'oblique' ? '#' : '@'}${text.slice(mention.end, end)}`
          )
      )
      const [leader = null, other] = new Set(fitting.map((mention) => mention.leader))
      return other === undefined ? leader : null
    }
    return (before, { start, end }) => {
      const over = text.slice(before.start, before.end)
      // The mark of an item may make it one of a live page: then a border stands before it.
      if (!isBorder(before) && !item.test(over) && parts?.test(over) !== true) speaker = announcedBy(before)
      const words = text.slice(start, end)
      const [lead = '', mark] = item.exec(words) ?? []
      const isNamed = mentions.some(
        (mention) => mention.leader === speaker && mention.start >= start && mention.end <= end
      )
      if (speaker === null || isNamed || mark === undefined || signs.test(words)) return null
      return {
        speaker,
        kind: /[«“"]/u.test(words) ? 'mixed' : 'indirect',
        source: { start, end: start + mark.length },
        words: { start: start + lead.length, end }
      }
    }
  }
}
