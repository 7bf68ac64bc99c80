/**
 * Leave out the lines that a translator put under a page's own, so that the page is read in the words it was written in.
 *
 * Translators that show both languages set each paragraph's translation right below it. So where nearly every second paragraph
 * is in a language other than the first, and each of those follows one in the first, they are the translator's. A language is
 * told by its script, and within the Latin one by the commonest words of ours. O(length).
 */
import type { Steps } from '../steps'
import { COMMON_WORDS } from '../text/common-words'
import type { Block } from './page-blocks'

/** Of the page's own paragraphs, as many have a translation. */
const LEAST_PAIRS = 0.5
const FEWEST = 2
/** Of the paragraphs in the other language, as many stand right below one of the page's own. */
const LEAST_BELOW = 0.9
/** Units of a paragraph that are looked at: some thirty words. */
const SAMPLE = 200
/** A word in so many is one of the commonest. */
const LEAST_COMMON = 0.1

const SCRIPTS = {
  arabic: /\p{Script=Arabic}+/gu,
  cyrillic: /\p{Script=Cyrillic}+/gu,
  latin: /\p{Script=Latin}+/gu,
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu
} as const
const LATIN = ['en', 'fr'] as const
const COMMON = { en: new Set(COMMON_WORDS.en.split(' ')), fr: new Set(COMMON_WORDS.fr.split(' ')) }
const WORD = /[\p{L}\p{N}]+/gu

/** The paragraphs less those of a second language under each; all of them where there is no such. */
export function* withoutTranslations(
  paragraphs: readonly Block[],
  textOf: (block: Block) => string
): Steps<readonly Block[]> {
  const prose = paragraphs.filter(({ isProse }) => isProse)
  const tongues: string[] = []
  for (const block of prose) {
    yield
    tongues.push(tongueOf(textOf(block).slice(0, SAMPLE)))
  }
  const own = tongues[0]
  const others = tongues.flatMap((tongue, i) => (tongue === own ? [] : [i]))
  const below = others.filter((i) => tongues[i - 1] === own)
  const isBilingual =
    others.length >= Math.max(FEWEST, (tongues.length - others.length) * LEAST_PAIRS) &&
    below.length >= others.length * LEAST_BELOW
  if (!isBilingual) return paragraphs
  const dropped = new Set(others.map((i) => prose[i]))
  return paragraphs.filter((paragraph) => !dropped.has(paragraph))
}

/** What a text is written in: a script, or one of our languages of the Latin one. */
function tongueOf(text: string): string {
  const counts = Object.entries(SCRIPTS).map(([script, letters]) => ({
    script,
    count: text.match(letters)?.join('').length ?? 0
  }))
  const { script } = counts.reduce((one, two) => (two.count > one.count ? two : one))
  if (script !== 'latin') return script
  const words = text.normalize().toLowerCase().match(WORD) ?? []
  const shares = LATIN.map((language) => ({
    language,
    common: words.filter((word) => COMMON[language].has(word)).length
  }))
  const best = shares.reduce((one, two) => (two.common > one.common ? two : one))
  return best.common >= words.length * LEAST_COMMON ? best.language : script
}
