/**
 * Tell whether an unknown value has a shape, in the few shapes that messages are made of.
 *
 * The scripts in pages check messages too, and there a schema library would cost more than all that is checked with it.
 */

/** True where a value is a `T`. */
export type Shape<T> = (raw: unknown) => raw is T

export const isFlag: Shape<boolean> = (raw) => typeof raw === 'boolean'

/** Text of at most so many UTF-16 units. */
export const text =
  (most: number): Shape<string> =>
  (raw): raw is string =>
    typeof raw === 'string' && raw.length <= most

/** A whole number between both ends, which are included. */
export const whole =
  (least: number, most: number): Shape<number> =>
  (raw): raw is number =>
    Number.isInteger(raw) && least <= (raw as number) && (raw as number) <= most

/** A number between both ends, which are included. */
export const real =
  (least: number, most: number): Shape<number> =>
  (raw): raw is number =>
    typeof raw === 'number' && least <= raw && raw <= most

/** Text that fits a pattern. */
export const fitting =
  (pattern: RegExp): Shape<string> =>
  (raw): raw is string =>
    typeof raw === 'string' && pattern.test(raw)

export const oneOf =
  <const T extends string>(names: readonly T[]): Shape<T> =>
  (raw): raw is T =>
    (names as readonly unknown[]).includes(raw)

/** A list of at most so many. */
export const list =
  <T>(of: Shape<T>, most: number): Shape<readonly T[]> =>
  (raw): raw is readonly T[] =>
    Array.isArray(raw) && raw.length <= most && raw.every(of)

export const orNull =
  <T>(of: Shape<T>): Shape<T | null> =>
  (raw): raw is T | null =>
    raw === null || of(raw)

/** The shape of each field of an object. */
export type Fields = Readonly<Record<string, Shape<unknown>>>
export type Shaped<F extends Fields> = { readonly [K in keyof F]: F[K] extends Shape<infer T> ? T : never }

/** The fields of an object and nothing else of it; null where one of them has another shape. */
export function pick<F extends Fields>(fields: F, raw: object): Shaped<F> | null {
  const picked: Record<string, unknown> = {}
  for (const [name, isShaped] of Object.entries(fields)) {
    const value = (raw as Readonly<Record<string, unknown>>)[name]
    if (!isShaped(value)) return null
    picked[name] = value
  }
  return picked as Shaped<F>
}

export const object =
  <F extends Fields>(fields: F): Shape<Shaped<F>> =>
  (raw): raw is Shaped<F> =>
    typeof raw === 'object' && raw !== null && pick(fields, raw) !== null
