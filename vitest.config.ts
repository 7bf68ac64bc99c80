import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // The longest take seconds, and several times that on a busy machine.
          testTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // Real browsers on a small machine now and then lose a race that has nothing to do with the extension.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
})
