/** Gather what the gate searches for: the leaders of the dossiers and of the gazetteer, and the dossiers' topics. */
import type { Dossier } from '../src/core/dossier'
import { type Language, LANGUAGES } from '../src/core/text/language'
import type { Mentions } from '../src/core/gate/mentions'
import { buildMentions } from '../src/core/gate/mentions-build'
import { type Gazetteer, HONORIFICS, type Leader } from '../src/core/find/people/gazetteer'
import { formsOf, namesOf } from '../src/core/find/people/leader-names'
import { grammarOf } from '../src/core/find/in-any-language'
import { foldText } from '../src/core/text/fold'
import { leaderIn } from '../src/core/find/people/in-language'

/**
 * What the gate searches for: one word of each name of every leader whom the finder knows, in each of its spellings, and one
 * of each title. Declension hardly ever makes another hash (`name-words.ts`).
 */
export function gateMentions(dossiers: readonly Dossier[], { leaders, offices }: Gazetteer): Mentions {
  const speakers = dossiers.flatMap(({ speakers }) => speakers.flatMap(({ aliases }) => Object.values(aliases).flat()))
  const words = new Set(speakers.map(longestWord))
  for (const language of LANGUAGES) for (const leader of leaders) addName(words, language, leader)
  const held = Object.entries(offices).filter(([id, { several }]) => !(id in HONORIFICS) && several !== true)
  const titles = held.flatMap(([, office]) => LANGUAGES.flatMap((language) => office.titles[language].map(titleWord)))
  const terms = dossiers.flatMap(({ topics }) => topics.flatMap((topic) => Object.values(topic.terms).flat()))
  return buildMentions([...words], [...new Set(titles)], terms)
}

/** A shorter surname is like too many words. */
const LEAST_SURNAME = 4

/**
 * Add the spellings of one word of each name: of the surname, but of the longest word where that is short and the article
 * must have given the full name.
 */
function addName(words: Set<string>, language: Language, leader: Leader): void {
  for (const name of namesOf(leaderIn(leader, language), language)) {
    if (name.kind !== (countsAlone(leader, language) ? 'surname' : 'full')) continue
    const choices = name.words
      .filter(({ isOptional }) => !isOptional)
      .map(({ alternatives, isSurname }) => {
        const spellings = alternatives.flatMap((each) =>
          formsOf(leader, grammarOf(language).decline, each, isSurname).map(longestWord)
        )
        return { spellings, isSurname, length: Math.min(...spellings.map((word) => word.length)) }
      })
    const surnames = choices.filter(({ isSurname, length }) => isSurname && length >= LEAST_SURNAME)
    const [best] = (surnames.length > 0 ? surnames : choices).toSorted((a, b) => b.length - a.length)
    for (const word of best?.spellings ?? []) words.add(word)
  }
}

const countsAlone = ({ wellKnown, neverBare }: Leader, language: Language): boolean =>
  wellKnown === true && neverBare?.includes(language) !== true

const titleWord = (title: string): string => longestWord(title.replaceAll('*', ''))

/** The longest word, of those with a capital if any has one: `Jae-myung` ⇒ `Jae`. */
function longestWord(text: string): string {
  const words = text.split(/[\s'’-]+/u)
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word))
  return (capitalised.length > 0 ? capitalised : words).reduce(
    (longest, word) => (foldText(word).length > longest.length ? word : longest),
    ''
  )
}
