/** How many cases a property is tried on where the usual hundred are too few or too many. */
import fc from 'fast-check'

/** So many cases; in proportion fewer where a run asks for fewer than usual (`fixed-properties.ts`). */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil((count * (fc.readConfigureGlobal()?.numRuns ?? 100)) / 100)
})
