import { describe, expect, it } from 'vitest'
import { statementKey } from '../../../src/core/find/statement-key'
import { rejectionKey } from '../../../src/core/records/rejection-keys'
import { bucketsOf, storedPage } from '../../../src/core/records/stored-page'
import { foldWords } from '../../../src/core/text/fold'
import { edit, PAGE, STATEMENT } from './kept-fixture'

/** The kept statement with all of its words as what is quoted, of which it has a fingerprint. */
const QUOTED = { ...STATEMENT, content: [{ start: 0, end: STATEMENT.words.length }] }
const OTHER = {
  ...QUOTED,
  id: 's2',
  speakers: ['putin', 'macron'],
  topic: 'iran',
  words: 'Putin wants the grain to go by train and by ship.'
}
const OF_BOTH = { ...PAGE, statements: [QUOTED, { ...OTHER, content: [{ start: 0, end: OTHER.words.length }] }] }

describe('a kept page is stored', () => {
  it('with who said something on what, and when it was seen', () => {
    expect(storedPage(OF_BOTH).said).toEqual([
      `macron ukraine ${PAGE.seen}`,
      `putin iran ${PAGE.seen}`,
      `macron iran ${PAGE.seen}`
    ])
  })

  it('with the key of what was rejected in the place of who said it, and with none of its words', () => {
    const { said, prints } = storedPage({ ...OF_BOTH, edits: [edit('a', { kind: 'reject' })] })
    expect(said).toEqual([
      `putin iran ${PAGE.seen}`,
      `macron iran ${PAGE.seen}`,
      rejectionKey(statementKey(QUOTED), PAGE.address, foldWords(QUOTED.words).count)
    ])
    expect(prints).toEqual(storedPage({ ...OF_BOTH, statements: OF_BOTH.statements.slice(1) }).prints)
    expect(prints.length).toBeLessThan(storedPage(OF_BOTH).prints.length)
  })

  it('with each fingerprint once', () => {
    const twice = { ...QUOTED, id: 's3' }
    expect(storedPage({ ...PAGE, statements: [QUOTED, twice] }).prints).toEqual(
      storedPage({ ...PAGE, statements: [QUOTED] }).prints
    )
  })

  it('to be looked up by the id of a known article, or by sixteen of its fingerprints', () => {
    const sketch = Array.from({ length: 40 }, (_, i) => i)
    expect(storedPage({ ...PAGE, article: 'talks', sketch }).buckets).toEqual(['talks'])
    expect(bucketsOf({ article: null, sketch })).toEqual(sketch.slice(0, 16))
  })
})
