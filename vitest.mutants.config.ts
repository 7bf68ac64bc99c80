import { defineConfig } from 'vitest/config'

/** The tests that judge mutants: those of a folder, which `scripts/mutants.ts` names, run hundreds of times each. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['*.test.{ts,tsx}', 'rules/*.test.ts'],
    // Whole articles, long texts, all names: they would take minutes a mutant where small ones tell as much.
    exclude: ['*.wide.test.ts', 'forms-of-all.test.ts', 'hostile-texts.test.ts'],
    setupFiles: ['tests/fixed-properties.ts'],
    testTimeout: 60_000
  }
})
