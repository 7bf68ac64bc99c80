/**
 * Read a file of annotations: what Hypothesis exports, what its interface answers, and W3C Web Annotations, one, a list, a page or a
 * collection of them (https://www.w3.org/TR/annotation-model/).
 *
 * It is hostile input, and read as a whole or not at all: every problem is listed with its place.
 */
import * as v from 'valibot'
import { LONGEST_ADDRESS, LONGEST_NAME, LONGEST_NOTE, LONGEST_TAG, LONGEST_WORDS, MOST_TAGS } from './edit-limits'
import { text } from './edit'
import { LONGEST_TITLE } from './kept-page'
import { type FieldProblem, fieldProblems } from './place-of'

/** UTF-16 units of a file that is read, and annotations in it. */
export const LARGEST_ANNOTATIONS = 50_000_000
const MOST_ANNOTATIONS = 20_000
/** Targets, bodies and selectors of one annotation. */
const MOST_PARTS = 64

/** A passage of a page that somebody marked, with what was written of it. */
export interface MarkedPassage {
  /** `annotations[3]`. */
  readonly place: string
  /** As it stands in the file; empty where there is none. */
  readonly address: string
  readonly title: string
  /** The page's words; empty where none are quoted. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly note: string
  readonly tags: readonly string[]
  /** The names that it identifies by the purpose of a body: of whoever says the words. */
  readonly named: readonly string[]
}

export type AnnotationProblem = { readonly kind: 'too-large' | 'not-json' | 'not-annotations' } | FieldProblem

const listOf = <T extends v.GenericSchema>(item: T) =>
  v.nullish(
    v.pipe(
      v.unknown(),
      v.transform((raw) => (Array.isArray(raw) || raw === null || raw === undefined ? raw : [raw])),
      v.nullable(v.optional(v.pipe(v.array(item), v.maxLength(MOST_PARTS))))
    )
  )
const some = (most: number) => v.nullish(text(most), '')
const address = () => some(LONGEST_ADDRESS)

const selector = () =>
  v.object({ type: some(64), exact: some(LONGEST_WORDS), prefix: some(LONGEST_WORDS), suffix: some(LONGEST_WORDS) })
const target = () =>
  v.union([
    v.pipe(
      text(LONGEST_ADDRESS),
      v.transform((source) => ({ source, id: '', selector: null }))
    ),
    v.object({
      id: address(),
      source: v.nullish(
        v.union([
          text(LONGEST_ADDRESS),
          v.pipe(
            v.object({ id: text(LONGEST_ADDRESS) }),
            v.transform(({ id }) => id)
          )
        ]),
        ''
      ),
      selector: listOf(selector())
    })
  ])
const body = () =>
  v.union([
    v.pipe(
      text(LONGEST_NOTE),
      v.transform((value) => ({ value, purpose: 'linking' }))
    ),
    v.object({ value: some(LONGEST_NOTE), purpose: some(64) })
  ])

const annotation = () =>
  v.object({
    uri: address(),
    text: some(LONGEST_NOTE),
    bodyValue: some(LONGEST_NOTE),
    tags: v.nullish(v.pipe(v.array(text(LONGEST_TAG)), v.maxLength(MOST_TAGS))),
    body: listOf(body()),
    target: listOf(target()),
    document: v.nullish(v.object({ title: listOf(text(LONGEST_TITLE)) }))
  })
type Annotation = v.InferOutput<ReturnType<typeof annotation>>

/** The passages of a file, in its order, or all that is wrong with it. Never throws. */
export function readAnnotations(
  file: string
): readonly MarkedPassage[] | { readonly problems: readonly AnnotationProblem[] } {
  if (file.length > LARGEST_ANNOTATIONS) return { problems: [{ kind: 'too-large' }] }
  let raw: unknown
  try {
    raw = JSON.parse(file)
  } catch {
    return { problems: [{ kind: 'not-json' }] }
  }
  const found = annotationsIn(raw)
  if (found === null) return { problems: [{ kind: 'not-annotations' }] }
  const wrapped = v.object({
    [found.place]: v.pipe(v.array(annotation()), v.maxLength(MOST_ANNOTATIONS))
  })
  const read = v.safeParse(wrapped, { [found.place]: found.list })
  if (!read.success) return { problems: fieldProblems(read.issues) }
  return (read.output[found.place] ?? []).flatMap((each, i) => passagesOf(each, `${found.place}[${i}]`))
}

interface FoundList {
  readonly place: string
  readonly list: readonly unknown[]
}
type RawFields = Readonly<Record<string, unknown>>
const hasFields = (raw: unknown): raw is RawFields => typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** Where annotations stand in a file; null where nothing in it can be any. */
function annotationsIn(raw: unknown): FoundList | null {
  if (Array.isArray(raw)) return { place: 'annotations', list: raw }
  if (!hasFields(raw)) return null
  if ('target' in raw) return { place: 'annotations', list: [raw] }
  for (const place of ['annotations', 'rows', 'items']) {
    const list = raw[place]
    if (Array.isArray(list)) return { place, list }
  }
  const { first } = raw
  return hasFields(first) && Array.isArray(first['items']) ? { place: 'first.items', list: first['items'] } : null
}

/** One for each passage, or one without words for an annotation of a whole page. */
function passagesOf(each: Annotation, place: string): readonly MarkedPassage[] {
  const bodies = each.body ?? []
  const valuesFor = (...purposes: readonly string[]): readonly string[] =>
    bodies.flatMap(({ value, purpose }) => (purposes.includes(purpose) && value.trim() !== '' ? [value.trim()] : []))
  const tags = [...(each.tags ?? []), ...valuesFor('tagging')].map((tag) => tag.trim())
  const told = {
    place,
    title: each.document?.title?.[0] ?? '',
    note: [each.text, each.bodyValue, ...valuesFor('', 'commenting')]
      .map((note) => note.trim())
      .filter(Boolean)
      .join('\n\n'),
    tags: [...new Set(tags)].filter((tag) => tag !== '' && tag.length <= LONGEST_TAG).slice(0, MOST_TAGS),
    named: valuesFor('identifying').filter(({ length }) => length <= LONGEST_NAME)
  }
  const targets = each.target ?? []
  const whole = { source: each.uri, id: '', selector: null }
  return (targets.length === 0 ? [whole] : targets).map(({ source, id, selector: selectors }) => {
    const quote = selectors?.find(({ exact }) => exact.trim() !== '')
    const [exact, prefix, suffix] = [quote?.exact.trim() ?? '', quote?.prefix ?? '', quote?.suffix ?? '']
    return { ...told, address: source || each.uri || id, exact, prefix, suffix }
  })
}
