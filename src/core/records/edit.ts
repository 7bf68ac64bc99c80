/**
 * What a person changed of a kept page's statements: a history of edits, each of which can be taken back.
 *
 * An edit is never changed but in that it is taken back. So two histories of one page are merged by putting them together, and
 * one that was taken back in either stays so.
 */
import * as v from 'valibot'
import { LONGEST_NAME, LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from './edit-limits'

export const slug = () => v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
/** ISO 8601, in UTC, as `Date` writes it. */
export const moment = () => v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/))
export const reportKind = () => v.picklist(['direct', 'indirect', 'mixed'])
export const span = () =>
  v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) })

/** A leader or topic: of the gazetteer, or one's own, which has a name. */
const named = () => ({ id: slug(), name: v.nullable(v.pipe(text(LONGEST_NAME), v.minLength(1))) })

const change = () =>
  v.variant('kind', [
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
