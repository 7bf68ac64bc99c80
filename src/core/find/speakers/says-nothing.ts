/** Tell contents by which nothing is said: bare names and nouns, meetings, words that only point to what was said before. */
import type { Lexicon } from '../languages/lexicon'
import type { Reading } from '../clauses/reading'
import { beginsPhrase, phraseAt } from '../text/phrases'
import type { SentenceView } from '../text/sentence-view'

/** Tell whether the writer's words for a content say nothing: names alone, or a noun without the article that nouns have. */
export function isBare(
  { tokens, quotations, mentions }: SentenceView,
  { determiners, conjunctions }: Lexicon,
  { content, rule }: Reading
): boolean {
  const held = content.flatMap(({ start, end }) =>
    tokens.slice(start, end).flatMap(({ isWord, isCapital }, i) => {
      const at = start + i
      if (quotations[at] !== null) return ['quoted']
      if (!isWord) return []
      if ((phraseAt(determiners, tokens, at) ?? phraseAt(conjunctions, tokens, at)) !== null) return ['article']
      return [isCapital || mentions[at] !== null ? 'name' : 'word']
    })
  )
  const isNamed = held.every((each) => each === 'name' || each === 'article')
  const isNoun = determiners.entries.size > 0 && held.length === 1 && held[0] === 'word'
  return rule !== 'label' && held.length > 0 && (isNamed || isNoun)
}

/** Tell whether a noun says only that somebody was met, or points to what was said: «сообщил о встрече с Аракчи», «исключил такой сценарий». */
export function onlyPoints(
  view: SentenceView,
  { meetings, pointers }: Lexicon,
  { form, content: [first] }: Reading
): boolean {
  if (form === 'clause' || first === undefined) return false
  return (
    beginsPhrase(view, first.start, meetings) ||
    (beginsPhrase(view, first.start, pointers) && first.end - first.start === 2)
  )
}
