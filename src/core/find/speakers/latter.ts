/** Tell whom "the latter" means: the leader with whom the words before it end. */
import type { Lexicon } from '../languages/lexicon'
import { beginsPhrase } from '../text/phrases'
import type { SentenceView } from '../text/sentence-view'

/** So many words without a name may stand behind the leader: "met Trump on Monday in the garden". */
const LONGEST_END = 6

/** Of more leaders than one who acts and one whom it ends with none is meant for sure. */
const MOST_NAMED = 2

/** The leader named last before token `end`; null where somebody else may be meant: "a parlé à Trump devant le maire" ⇒ null. */
export function namedLast(view: SentenceView, lexicon: Lexicon, end: number): string | null {
  // «Трамп обсудил с Путиным встречу с Зеленским. Тот»: either may be meant.
  const isOneOfMany =
    new Set(view.mentions.flatMap((each, i) => (each && i < end ? [each.leader] : []))).size > MOST_NAMED
  if (isOneOfMany) return null
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_END + 1; i--) {
    const mention = view.quotations[i] === null ? view.mentions[i] : undefined
    if (mention) return mention.leader
    if (view.tokens[i]?.isCapital === true || beginsPhrase(view, i, lexicon.relayers)) return null
  }
  return null
}

/** Tell whether the language has words for it. */
export const knowsLatter = ({ anaphorList }: Lexicon): boolean =>
  anaphorList.some(([, { anaphor }]) => anaphor.isLatter === true)
