/** Tell the places of what is wrong with a file. */

/** `place`: `pages[3].statements[0].words`. */
export interface FieldProblem {
  readonly kind: 'field'
  readonly place: string
}

/** Problems that are listed; the rest are of the same kinds. */
const MOST_PROBLEMS = 20

interface Issue {
  readonly path?: readonly { readonly key?: unknown }[] | undefined
}

/** Each place once. */
export function fieldProblems(issues: readonly Issue[]): readonly FieldProblem[] {
  const places = new Set(issues.map(placeOf))
  return [...places].slice(0, MOST_PROBLEMS).map((place) => ({ kind: 'field', place }))
}

/** `['pages', 3, 'words']` ⇒ `pages[3].words`. */
const placeOf = ({ path }: Issue): string =>
  (path ?? []).reduce(
    (place, { key }) =>
      typeof key === 'number' ? `${place}[${key}]` : place === '' ? String(key) : `${place}.${String(key)}`,
    ''
  )
