/** Tell contents by which nothing is said: bare names and nouns, what only points to other words. */
import type { Lexicon } from '../languages/lexicon'
import type { Reading } from '../clauses/reading'
import { phraseAt } from '../text/phrases'
import type { SentenceView } from '../text/sentence-view'

/** Tell whether a content says nothing by the writer's words or by the language's own lists. */
export function saysNothing(view: SentenceView, lexicon: Lexicon, reading: Reading): boolean {
  const [noun] = reading.form === 'clause' ? [] : reading.content
  return (
    isBare(view, lexicon, reading) ||
    isAnswer(view, lexicon, reading) ||
    (noun !== undefined && lexicon.grammar.silences?.onlyPoints(view, noun) === true)
  )
}

/** Tell whether the writer's words for a content say nothing: names alone, or a noun, not a verb, without the article that nouns have. */
function isBare(
  { tokens, quotations, mentions }: SentenceView,
  { determiners, conjunctions }: Lexicon,
  { content, rule, form }: Reading
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
  const isNoun = determiners.entries.size > 0 && form !== 'infinitive' && held.length === 1 && held[0] === 'word'
  return rule !== 'label' && held.length > 0 && (isNamed || isNoun)
}

/** Tell whether all that is quoted is a “yes” or the like. */
const isAnswer = ({ tokens, quotations }: SentenceView, { grammar }: Lexicon, { content }: Reading): boolean =>
  content.length > 0 &&
  content.every(
    ({ start, end }) =>
      quotations[start] !== null &&
      grammar.empties?.includes(
        tokens
          .slice(start, end)
          .flatMap(({ isWord, text }) => (isWord ? text : []))
          .join(' ')
      )
  )
