/** Give properties the same cases in every run, and few of them: whether a mutant survives must not be a matter of luck. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 1, numRuns: 5, endOnFailure: true })
