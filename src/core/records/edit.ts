/**
 * What a person changed of a kept page's statements: a history of edits, each of which can be taken back.
 *
 * An edit is never changed but in that it is taken back. So two histories of one page are merged by putting them together, and
 * one that was taken back in either stays so.
 */
import * as v from 'valibot'
import { dayNumber } from '../calendar'
import { LONGEST_NAME, LONGEST_NOTE, LONGEST_TAG, LONGEST_WORDS, MOST_TAGS } from './edit-limits'

export const slug = () => v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
/** ISO 8601, in UTC, as `Date` writes it, of a day that the calendar has. */
export const moment = () =>
  v.pipe(
    v.string(),
    v.regex(/^2\d{3}-\d{2}-\d{2}T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z$/),
    v.check((at) => dayNumber(at.slice(0, 10)) !== null)
  )
export const reportKind = () => v.picklist(['direct', 'indirect', 'mixed'])
export const span = () =>
  v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) })

/** A leader or topic: of the gazetteer, or one's own, which has a name. */
const named = () => ({ id: slug(), name: v.nullable(v.pipe(text(LONGEST_NAME), v.minLength(1))) })

const change = () =>
  v.variant('kind', [
    /** Nobody found it: the user says that it stands on the page in these words, and which of them are said. */
    v.object({
      kind: v.literal('add'),
      words: v.pipe(text(LONGEST_WORDS), v.minLength(1)),
      extent: span(),
      report: reportKind(),
      speaker: v.object(named()),
      topic: v.object(named())
    }),
    v.object({ kind: v.literal('speaker'), ...named() }),
    v.object({ kind: v.literal('topic'), ...named() }),
    v.object({ kind: v.literal('report'), report: reportKind() }),
    /** Of the statement's words, these are what is said. */
    v.object({ kind: v.literal('extent'), extent: span() }),
    v.object({ kind: v.literal('note'), note: text(LONGEST_NOTE) }),
    v.object({ kind: v.literal('tags'), tags: v.pipe(v.array(text(LONGEST_TAG)), v.maxLength(MOST_TAGS)) }),
    /** It is no statement, or not this speaker's. */
    v.object({ kind: v.literal('reject') })
  ])

export const editSchema = () =>
  v.object({
    /** Unique wherever it is merged. */
    id: slug(),
    at: moment(),
    /** The id of the statement on its page. */
    statement: slug(),
    change: change(),
    /** It was taken back. */
    undone: v.boolean()
  })

export type Edit = v.InferOutput<ReturnType<typeof editSchema>>
export type Correction = Edit['change']
