/**
 * Name the ways in which changed words change the meaning: "will" ⇒ "will not" is a `negation`.
 *
 * A change has a name only where words that carry the meaning came or went: a negation, a number, a person's name, a
 * refusal in the place of another verb, a qualifier. Every other change is shown without a name. Both sides are read
 * together with the unchanged words around, so that a phrase is known as one ("as soon as possible", "not only"). What
 * is compared is what a phrase stands for: "never" for "not", "4" for "four" and a first name left off are no changes.
 * The lexicons are short on purpose: a wrong name misleads, a missing one does not.
 */
import type { InterfaceLanguage } from '../text/language'
import { foldText } from '../text/fold'
import { lexiconOf } from '../text/lexicons'
import type { VerdictLexicon } from '../text/lexicons/verdict-lexicon'
import type { ChangeKind } from './sighting'

/** A folded word of the article or of the page. */
export interface SideWord {
  readonly word: string
  /** False where the other side has it too. */
  readonly changed: boolean
}

/**
 * The kinds of change from the article's words to the page's; empty where none is known. `names` gives the id of the
 * person whom a folded word names: `macron` ⇒ `macron`, `emmanuel` ⇒ `macron`.
 */
export function changeKinds(
  article: readonly SideWord[],
  page: readonly SideWord[],
  language: InterfaceLanguage,
  names: ReadonlyMap<string, string>
): readonly ChangeKind[] {
  const phrases = phrasesOf(language)
  const before = meaningsOf(article, phrases)
  const after = meaningsOf(page, phrases)
  const differs = (kind: Kind): boolean => tally(before, kind) !== tally(after, kind)
  const kinds: readonly (readonly [ChangeKind, boolean])[] = [
    ['negation', differs('negation')],
    ['number', differs('number')],
    ['name', namesDiffer(article, page, language, names)],
    ['polarity', differs('refusal')],
    ['qualifier', differs('qualifier')]
  ]
  return kinds.filter(([, isChanged]) => isChanged).map(([kind]) => kind)
}

type Kind = 'idiom' | 'negation' | 'refusal' | 'qualifier' | 'number'

/** What a phrase stands for. Phrases that may take each other's place have the same meaning. */
interface Meaning {
  readonly kind: Kind
  readonly value: string
}

/** A phrase of a lexicon, in folded words. */
interface KnownPhrase extends Meaning {
  readonly words: readonly string[]
}

/** The phrases of a lexicon by their first word, the longest first. */
type KnownPhrases = ReadonlyMap<string, readonly KnownPhrase[]>

const compiled = new Map<InterfaceLanguage, KnownPhrases>()

function phrasesOf(language: InterfaceLanguage): KnownPhrases {
  let phrases = compiled.get(language)
  if (phrases === undefined) {
    phrases = compileLexicon(lexiconOf(language))
    compiled.set(language, phrases)
  }
  return phrases
}

function compileLexicon({ idioms, negations, refusals, qualifiers, numbers }: VerdictLexicon): KnownPhrases {
  const byFirstWord = new Map<string, KnownPhrase[]>()
  const add = (kind: Kind, phrases: readonly string[], valueOf: (phrase: string) => string): void => {
    for (const phrase of phrases) {
      const words = foldText(phrase).split(' ')
      const first = words[0] as string
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { kind, value: valueOf(words.join(' ')), words }])
    }
  }
  add('idiom', idioms, () => '')
  add('negation', negations, () => 'not')
  add('refusal', refusals, () => 'refuse')
  add('qualifier', qualifiers, (phrase) => phrase)
  for (const [value, words] of Object.entries(numbers)) add('number', words, () => value)
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirstWord
}

/** What the phrases of a side that hold a changed word stand for. The longest phrase counts, and each word once. */
function meaningsOf(side: readonly SideWord[], phrases: KnownPhrases): readonly Meaning[] {
  const meanings: Meaning[] = []
  for (let i = 0; i < side.length;) {
    const meaning = meaningAt(side, i, phrases)
    const end = i + (meaning?.words.length ?? 1)
    if (meaning !== null && side.slice(i, end).some(({ changed }) => changed)) meanings.push(meaning)
    i = end
  }
  return meanings
}

function meaningAt(side: readonly SideWord[], at: number, phrases: KnownPhrases): KnownPhrase | null {
  const { word } = side[at] as SideWord
  if (/^\p{Nd}/u.test(word)) return { kind: 'number', value: word, words: [word] }
  for (const form of bareForms(word)) {
    const phrase = phrases.get(form)?.find(({ words }) => words.every((w, k) => k === 0 || side[at + k]?.word === w))
    if (phrase) return phrase
  }
  return null
}

/** A word, and the word without an Arabic particle written together with it: `ولن` ⇒ `ولن`, `لن`. */
function bareForms(word: string): readonly string[] {
  return /^[وفبلك].{2}/.test(word) ? [word, word.slice(1)] : [word]
}

/** All values of one kind, sorted, so that the order in the text makes no difference. */
function tally(meanings: readonly Meaning[], kind: Kind): string {
  return meanings
    .flatMap((meaning) => (meaning.kind === kind ? [meaning.value] : []))
    .sort()
    .join('\n')
}

/** True where a changed word names somebody, and the two sides name different people or name them in another order. */
function namesDiffer(
  article: readonly SideWord[],
  page: readonly SideWord[],
  language: InterfaceLanguage,
  names: ReadonlyMap<string, string>
): boolean {
  const isChangedName = ({ word, changed }: SideWord): boolean => changed && whomOf(word, names) !== null
  if (![...article, ...page].some(isChangedName)) return false
  const conjunctions = lexiconOf(language).conjunctions.map(foldText)
  return peopleOf(article, conjunctions, names) !== peopleOf(page, conjunctions, names)
}

function whomOf(word: string, names: ReadonlyMap<string, string>): string | null {
  for (const form of bareForms(word)) {
    const whom = names.get(form)
    if (whom !== undefined) return whom
  }
  return null
}

/**
 * The ids of those who are named, in the order of the text, and sorted where "and" joins them: `macron+putin trump`.
 */
function peopleOf(
  side: readonly SideWord[],
  conjunctions: readonly string[],
  names: ReadonlyMap<string, string>
): string {
  const groups: string[][] = []
  let isOpen = false
  for (const { word } of side) {
    const whom = whomOf(word, names)
    const isJoined = isOpen || (whom !== null && !names.has(word) && conjunctions.some((and) => word.startsWith(and)))
    const group = groups.at(-1)
    if (whom === null) isOpen = conjunctions.includes(word)
    else if (group !== undefined && (isJoined || group.at(-1) === whom)) {
      if (!group.includes(whom)) group.push(whom)
      isOpen = false
    } else groups.push([whom])
  }
  return groups.map((group) => group.sort().join('+')).join(' ')
}
