/** Tell which of the finder's languages a text is in: by its script, then by its commonest words. */
import { type InEach, type Language, LANGUAGES } from '../../text/language'
import { commonWords } from '../../text/common-words'
import { foldedWord, foldWords } from '../../text/fold'

/** Units that are looked at: the beginning of an article tells. */
const SAMPLE = 6000
/** Fewer words tell nothing. */
const LEAST_WORDS = 20
/** Letters that other languages of the script have and ours has not, or the one that it always has. */
const FOREIGN: InEach<RegExp> = {
  ar: /[پچژگٹڈڑںہھےۓۆێەڕڵ]/gu,
  en: /[àâäåæçèéêëìíîïñòóôöøœßùúûüýÿčćđšžłńśźżąęěřůğışőűțșăâ]/giu,
  fr: /[äåìíñòóöøßúýčćđšžłńśźżąęěřůğışőűțșăãõ]/giu,
  ru: /[іїєґўјљњћђџѓќѕ]/giu,
  uk: /[ыэъёўјљњћђџѓќѕ]/giu
}
/**
 * Letters of the language that a neighbour of its script has not (Russian's in Bulgarian, Ukrainian's in Russian), and their share, at
 * least: running text has four to ten times as many.
 */
const OWN: Partial<InEach<readonly [letters: RegExp, least: number]>> = {
  ru: [/[ыэё]/giu, 0.002],
  uk: [/[іїєґ]/giu, 0.02]
}
const SCRIPTS: InEach<RegExp> = {
  ar: /\p{Script=Arabic}/gu,
  en: /\p{Script=Latin}/gu,
  fr: /\p{Script=Latin}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu
}
/** Share of letters in the language's script, at least: foreign names and brands aside. */
const LEAST_SCRIPT = 0.7
/** Share of letters that the language has not, at most: foreign names have some. */
const MOST_FOREIGN = 0.01
/** Share of the language's commonest words, at least; news text has two or three times as many. */
const LEAST_COMMON: InEach<number> = { ar: 0.08, en: 0.18, fr: 0.18, ru: 0.1, uk: 0.1 }

/** The language of `text`; null for any other than ours, and where it is not sure. */
export function recogniseLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE)
  const letters = count(sample, /\p{L}/gu)
  const words = foldWords(sample)
  if (words.count < LEAST_WORDS) return null
  const common = (language: Language): number => {
    const known = commonWords(language)
    let found = 0
    for (let i = 0; i < words.count; i++) if (known.has(foldedWord(words, i))) found++
    return found / words.count
  }
  const fitting = LANGUAGES.filter(
    (language) =>
      count(sample, SCRIPTS[language]) >= letters * LEAST_SCRIPT &&
      count(sample, FOREIGN[language]) <= letters * MOST_FOREIGN &&
      hasOwn(sample, letters, language)
  )
    .map((language) => ({ language, share: common(language) / LEAST_COMMON[language] }))
    .toSorted((a, b) => b.share - a.share)
  const [best] = fitting
  return best !== undefined && best.share >= 1 ? best.language : null
}

function hasOwn(sample: string, letters: number, language: Language): boolean {
  const own = OWN[language]
  return own === undefined || count(sample, own[0]) >= letters * own[1]
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
