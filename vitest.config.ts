import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A worker closes its browsers before it ends.
    teardownTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          maxWorkers: 2,
          // The longest take seconds, and on a machine with many others to serve ten times that.
          testTimeout: 300_000
        }
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // The files of a worker share its browsers (tests/e2e/shared-browser.ts), which end with it.
          isolate: false,
          environment: './tests/e2e/worker-end.ts',
          // A browser mostly waits: two at a time keep two cores busy, more would keep each other waiting.
          maxWorkers: 2,
          // What is waited for is a state; these only end what never comes, on a machine that has many others to serve.
          expect: { poll: { timeout: 120_000 } },
          testTimeout: 600_000,
          hookTimeout: 600_000
        }
      }
    ]
  }
})
