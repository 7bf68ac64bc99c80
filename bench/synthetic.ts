/**
 * Generate dossiers' texts, and pages to look up, alike in every run.
 *
 * What decides about an index is how often two texts share a run of words by chance. Words drawn one by one hardly ever
 * do, and news do often, so each text is drawn from three things: a vocabulary of 30,000 words by Zipf's law, the set
 * phrases of its topic (names with titles, institutions: three to eight words, some used all the time), and background
 * sentences that articles on one topic repeat word for word. Every second topic is written in Arabic letters.
 */

import { type Random, randomFrom } from '../tests/edits/random'

const VOCABULARY = 30_000
const TOPICS = 40
/** Set phrases of a topic, and the share of a text's picks that are one: a quarter to a third of its words. */
const PHRASES = 300
const PHRASE_SHARE = 0.08
/** Background sentences of a topic; an article repeats none to two of them. */
const BACKGROUNDS = 40
const MOST_BACKGROUNDS = 2
const LEAST_WORDS = 250
const MOST_WORDS = 900

const LETTERS = {
  latin: ['bcdfghjklmnprstvz', 'aeiou'],
  arabic: ['بتثجحخدذرزسشصضطعغفقكلمنهو', 'ايو']
} as const

type Script = keyof typeof LETTERS

interface Topic {
  readonly words: readonly string[]
  /** Which of the vocabulary's words are common here: topics share the commonest and differ in the rest. */
  readonly shift: number
  readonly phrases: readonly (readonly string[])[]
  readonly backgrounds: readonly (readonly string[])[]
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, i) => i)
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1))

function makeVocabulary(script: Script): readonly string[] {
  const random = randomFrom(script === 'latin' ? 11 : 12)
  const [consonants, vowels] = LETTERS[script]
  const words = new Set<string>()
  while (words.size < VOCABULARY) {
    // Common words are short: the first hundred have one syllable or two.
    const syllables = words.size < 100 ? between(random, 1, 2) : between(random, 2, 4)
    words.add(
      range(syllables)
        .map(
          () =>
            `${consonants[between(random, 0, consonants.length - 1)]}${vowels[between(random, 0, vowels.length - 1)]}`
        )
        .join('')
    )
  }
  return [...words]
}

/** A rank by Zipf's law (exponent 1): the inverse of the harmonic sum, near enough. */
const zipf = (random: Random, ranks: number): number => Math.min(ranks - 1, Math.floor(ranks ** random()) - 1)

function drawWord(random: Random, words: readonly string[], shift: number): string {
  const rank = zipf(random, VOCABULARY)
  return words[rank < 200 ? rank : 200 + ((rank - 200 + shift) % (VOCABULARY - 200))] as string
}

const vocabularies = { latin: makeVocabulary('latin'), arabic: makeVocabulary('arabic') }

function makeTopic(number: number): Topic {
  const random = randomFrom(1000 + number)
  const words = vocabularies[number % 2 === 0 ? 'latin' : 'arabic']
  const shift = number * 613
  const runs = (count: number, low: number, high: number): string[][] =>
    range(count).map(() => range(between(random, low, high)).map(() => drawWord(random, words, shift)))
  return { words, shift, phrases: runs(PHRASES, 3, 8), backgrounds: runs(BACKGROUNDS, 15, 30) }
}

const topics = range(TOPICS).map(makeTopic)
const otherTopics = range(TOPICS).map((number) => makeTopic(TOPICS + number))

function drawWords(random: Random, topic: Topic, count: number): string[] {
  const text: string[] = []
  while (text.length < count) {
    if (random() < PHRASE_SHARE) text.push(...(topic.phrases[zipf(random, PHRASES)] as readonly string[]))
    else text.push(drawWord(random, topic.words, topic.shift))
  }
  return text
}

/** The words of article `number`, or of another article on its topic where `version` isn't 0. */
export function article(number: number, version = 0): readonly string[] {
  const random = randomFrom(50_000 + number + Math.imul(version, 0x9e37_79b1))
  const topic = topics[number % TOPICS] as Topic
  const text = drawWords(random, topic, between(random, LEAST_WORDS, MOST_WORDS))
  for (let i = between(random, 0, MOST_BACKGROUNDS); i > 0; i--) {
    text.splice(
      between(random, 0, text.length),
      0,
      ...(topic.backgrounds[between(random, 0, BACKGROUNDS - 1)] as readonly string[])
    )
  }
  return text
}

/** Two passages of `words`, 45 to 60 words together, from different places. */
export function excerpt(words: readonly string[], random: Random): readonly (readonly string[])[] {
  const half = Math.floor(words.length / 2)
  return [0, half].map((from) => {
    const length = between(random, 23, 30)
    const at = from + between(random, 0, half - length)
    return words.slice(at, at + length)
  })
}

/** `words` with this share of them replaced, dropped or followed by another. */
export function edited(words: readonly string[], share: number, random: Random): readonly string[] {
  const other = (): string => `x${Math.floor(random() * 1e6).toString(36)}`
  return words.flatMap((word) => {
    if (random() >= share) return [word]
    const kind = random()
    return kind < 0.6 ? [other()] : kind < 0.8 ? [] : [word, other()]
  })
}

/** A text of `count` words on topics that no article has, in passages of 600 words at the most. */
export function unrelated(count: number, random: Random): readonly string[] {
  const text: string[] = []
  while (text.length < count) {
    const topic = otherTopics[between(random, 0, TOPICS - 1)] as Topic
    text.push(...drawWords(random, topic, Math.min(600, count - text.length)))
  }
  return text
}
