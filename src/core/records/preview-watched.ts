/** Show what the names of a draft would match in a page's text, before anybody is watched for. */
import { cyrillicStem } from '../text/cyrillic-stem'
import { foldedWord, foldText, foldWords } from '../text/fold'
import type { Span } from '../text/span'
import { type Language, LANGUAGES } from '../text/language'
import type { WatchedSubject } from './watched'

export interface WatchPreview {
  readonly count: number
  /** The first places, each with some words around it. */
  readonly places: readonly { readonly before: string; readonly words: string; readonly after: string }[]
}

const MOST_PLACES = 3
/** UTF-16 units around a place. */
const AROUND = 40
/** The letters that Arabic writes before a word. */
const ARABIC_BEFORE = /^[وف]?[بلك]?(?:ال)?(?=.{3})/u

interface SoughtPart {
  readonly text: string
  readonly isPrefix: boolean
}

/** The places of its names, wherever one stands whole, in the cases and with the letters that its language writes at a word. O(text · names). */
export function previewWatched(text: string, { kind, names }: WatchedSubject): WatchPreview {
  const sought = LANGUAGES.flatMap((language) =>
    names[language].map((name) => ({ language, parts: partsOf(name, language, kind) }))
  ).filter(({ parts }) => parts.length > 0)
  const words = foldWords(text)
  const found: Span[] = []
  for (let i = 0; i < words.count; i++) {
    const hit = sought.find(({ language, parts }) =>
      parts.every(
        (part, n) => i + n < words.count && isPart(comparable(foldedWord(words, i + n), language, kind), part)
      )
    )
    if (hit === undefined) continue
    const last = i + hit.parts.length - 1
    found.push({ start: words.starts[i] as number, end: words.ends[last] as number })
    i = last
  }
  const clean = (part: string): string => part.replaceAll(/\s+/gu, ' ')
  return {
    count: found.length,
    places: found.slice(0, MOST_PLACES).map(({ start, end }) => ({
      before: clean(text.slice(Math.max(0, start - AROUND), start)),
      words: clean(text.slice(start, end)),
      after: clean(text.slice(end, end + AROUND))
    }))
  }
}

const isPart = (word: string, { text, isPrefix }: SoughtPart): boolean =>
  isPrefix ? word.startsWith(text) : word === text

function partsOf(name: string, language: Language, kind: WatchedSubject['kind']): readonly SoughtPart[] {
  return name.split(' ').flatMap((word) => {
    const isStarred = word.endsWith('*')
    const parts = foldText(word)
      .split(' ')
      .filter((part) => part !== '')
    return parts.map((part, i) => ({
      text: comparable(part, language, kind),
      isPrefix: isStarred && i === parts.length - 1
    }))
  })
}

function comparable(word: string, language: Language, kind: WatchedSubject['kind']): string {
  if (language === 'ar') return word.replace(ARABIC_BEFORE, '')
  return kind === 'person' && (language === 'ru' || language === 'uk') ? cyrillicStem(word.normalize('NFC')) : word
}
