import { defineConfig } from 'vitest/config'

/** The tests that judge mutants: those of a folder, which `scripts/mutants.ts` names, run hundreds of times each. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['*.test.{ts,tsx}'],
    // Inputs so long that a loop which never ends is told from one that ends only after minutes.
    exclude: ['*.long.test.ts'],
    setupFiles: ['tests/fixed-properties.ts'],
    testTimeout: 60_000
  }
})
