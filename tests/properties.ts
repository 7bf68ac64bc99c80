/**
 * fast-check, with the same cases in every run: what fails was changed, and fails again. `npm run properties` tries twenty times as many,
 * others each time.
 */
import fc from 'fast-check'

const { PROPERTIES } = process.env
fc.configureGlobal({
  ...(PROPERTIES === undefined ? { seed: 1 } : { numRuns: 100 * Number(PROPERTIES) }),
  // Where mutants are tried, there are fewer.
  ...fc.readConfigureGlobal()
})

export { fc }

/** How many cases a property is tried on where the usual hundred are too few or too many: in proportion, where a run asks for others. */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil((count * (fc.readConfigureGlobal()?.numRuns ?? 100)) / 100)
})
