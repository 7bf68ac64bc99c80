/**
 * A page that the user kept: what leaders say in it, in the page's own words, where and when that was seen, and what the user
 * changed of it.
 *
 * What is stored and what is restored from a backup are hostile input alike, so one schema gives the type and reads both.
 */
import * as v from 'valibot'
import { dayNumber } from '../calendar'
import { ACTS } from '../find/acts'
import { LONGEST_ARTICLE } from '../find/longest-article'
import { MOST_STATEMENTS } from '../find/page-reading'
import { MOST_AUTHORS } from '../page/imprint'
import { MOST_PRINTS } from '../recognise/most-prints'
import { LANGUAGES } from '../text/language'
import { LONGEST_ADDRESS, LONGEST_NAME, LONGEST_WORDS } from './edit-limits'
import { editSchema, moment, reportKind, slug, span, text } from './edit'

/** Edits of one page, those that were taken back among them. */
export const MOST_EDITS = 4096
/** More speakers than state anything jointly, and more who relay it. */
const MOST_NAMES = 64
/** UTF-16 units of a title; what is kept of a longer one is its beginning. */
export const LONGEST_TITLE = 1000

const keptStatement = () =>
  v.pipe(
    v.object({
      /** Unique on its page; of an unknown article it follows from all below, so it is the same on each copy of it. */
      id: slug(),
      /** One leader, or several who state it jointly. */
      speakers: v.pipe(v.array(slug()), v.minLength(1), v.maxLength(MOST_NAMES)),
      topic: slug(),
      kind: reportKind(),
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

const fingerprint = () => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff))

const name = () => v.pipe(text(LONGEST_NAME), v.minLength(1))
const imprint = () =>
  v.object({
    outlet: v.nullable(name()),
    authors: v.pipe(v.array(name()), v.maxLength(MOST_AUTHORS)),
    published: v.nullable(
      v.pipe(
        v.string(),
        v.regex(/^\d{4}-\d\d-\d\d$/),
        v.check((day) => dayNumber(day) !== null, 'no such day')
      )
    )
  })

/** Made where something is parsed, so that a script that needs only the type carries none of it. */
export const keptPageSchema = () =>
  v.object({
    /** Of the page, without what only tells how it was come to; no two kept pages have the same. */
    address: v.pipe(text(LONGEST_ADDRESS), v.regex(/^https?:\/\/[^\s/]+(\/\S*)?$/)),
    title: text(LONGEST_TITLE),
    /** Who published it and when, as the page itself says. */
    imprint: imprint(),
    language: v.picklist(LANGUAGES),
    /** The dossier of a known article; null for an unknown one. */
    article: v.nullable(slug()),
    /** The least fingerprints of an unknown article's text, by which its copies are known; none of a known one's. */
    sketch: v.pipe(v.array(fingerprint()), v.maxLength(MOST_PRINTS)),
    /** When the page was seen so. */
    seen: moment(),
    /** The version of Mawqif that saw it. */
    version: v.pipe(v.string(), v.regex(/^[\d.]{1,32}$/)),
    /** As they were found; none where the user alone says that there are any. */
    statements: v.pipe(v.array(keptStatement()), v.maxLength(MOST_STATEMENTS)),
    /** The names of whom and what they speak that are of the user's own, by their ids. */
    names: v.pipe(
      v.record(slug(), name()),
      v.check((names) => Object.keys(names).length <= MOST_NAMES, 'more names than a page has')
    ),
    /** The article's paragraphs as the user saw them, with "\n" between two; null where they did not want its text kept. */
    text: v.nullable(v.pipe(text(LONGEST_ARTICLE), v.minLength(1))),
    /** What the user changed of them. */
    edits: v.pipe(v.array(editSchema()), v.maxLength(MOST_EDITS))
  })

export type KeptPage = v.InferOutput<ReturnType<typeof keptPageSchema>>
export type KeptStatement = KeptPage['statements'][number]
