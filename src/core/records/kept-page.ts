/**
 * A page that the user kept: what leaders say in it, in the page's own words, and where and when that was seen.
 *
 * What is stored and what is restored from a backup are hostile input alike, so one schema gives the type and reads both.
 */
import * as v from 'valibot'
import { ACTS } from '../find/acts'
import { LANGUAGES } from '../text/language'

/** More statements than a page is read for. */
const MOST_STATEMENTS = 4096
/** More speakers than state anything jointly, and more who relay it. */
const MOST_NAMES = 64
/** UTF-16 units of an address that browsers open. */
const LONGEST_ADDRESS = 8192
/** UTF-16 units of a title; what is kept of a longer one is its beginning. */
export const LONGEST_TITLE = 1000
/** UTF-16 units of a statement's words. */
const LONGEST_WORDS = 20_000

const slug = () => v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
/** ISO 8601, in UTC, as `Date` writes it. */
const moment = () => v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/))
const span = () =>
  v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) })

const keptStatement = () =>
  v.pipe(
    v.object({
      /** Unique on its page. */
      id: slug(),
      /** One leader, or several who state it jointly. */
      speakers: v.pipe(v.array(slug()), v.minLength(1), v.maxLength(MOST_NAMES)),
      topic: slug(),
      kind: v.picklist(['direct', 'indirect', 'mixed']),
      /** What the speaker does; null in a known article, whose positions say more. */
      act: v.nullable(v.picklist(ACTS)),
      /** How the page has the words of a known article; `found`: a machine found them in an unknown one. */
      verdict: v.picklist(['verbatim', 'typographic', 'altered', 'found']),
      /** The page's own words; the spans are in units of them. */
      words: v.pipe(text(LONGEST_WORDS), v.minLength(1)),
      /** The words that report it. */
      cues: v.pipe(v.array(text(LONGEST_WORDS)), v.maxLength(MOST_NAMES)),
      /** What is said, at least a part. */
      content: v.pipe(v.array(span()), v.minLength(1), v.maxLength(MOST_STATEMENTS)),
      /** Who relays it, the last one first. */
      sources: v.pipe(v.array(text(LONGEST_TITLE)), v.maxLength(MOST_NAMES))
    }),
    v.check(
      ({ words, content }) => content.every(({ start, end }) => start < end && end <= words.length),
      'a span lies outside the words'
    )
  )

/** Made where something is parsed, so that a script that needs only the type carries none of it. */
export const keptPageSchema = () =>
  v.object({
    /** Of the page, without what only tells how it was come to; no two kept pages have the same. */
    address: v.pipe(text(LONGEST_ADDRESS), v.regex(/^https?:\/\/[^\s/]+(\/\S*)?$/)),
    title: text(LONGEST_TITLE),
    language: v.picklist(LANGUAGES),
    /** The dossier of a known article; null for an unknown one. */
    article: v.nullable(slug()),
    /** When the page was seen so. */
    seen: moment(),
    /** The version of Mawqif that saw it. */
    version: v.pipe(v.string(), v.regex(/^[\d.]{1,32}$/)),
    statements: v.pipe(v.array(keptStatement()), v.minLength(1), v.maxLength(MOST_STATEMENTS))
  })

export type KeptPage = v.InferOutput<ReturnType<typeof keptPageSchema>>
export type KeptStatement = KeptPage['statements'][number]

/** A kept statement with the page that it was kept from. */
export interface SaidBefore {
  readonly statement: KeptStatement
  readonly page: Pick<KeptPage, 'address' | 'title' | 'language' | 'seen'>
}
