import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { editedStatements } from '../../../src/core/records/apply-edits'
import { statementKey } from '../../../src/core/find/statement-key'
import { rejectedAmong, unreject } from '../../../src/extension/records/rejections'
import { editPage, forgetAllPages, forgetPage, keepPage, keptPage } from '../../../src/extension/records/store'
import { edit, PAGE, STATEMENT } from '../../core/records/kept-fixture'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const SHORT = { ...STATEMENT, id: 's2', words: 'He said so.', content: [{ start: 3, end: 7 }] }
const COPY = 'https://copy.example/'
const [LONG_KEY, SHORT_KEY] = [statementKey(STATEMENT), statementKey(SHORT)]
const reject = (...statements: readonly string[]): Promise<boolean> =>
  editPage(
    PAGE.address,
    statements.map((statement) => edit(`a-${statement}`, { kind: 'reject' }, { statement }))
  )
const rejected = async (): Promise<readonly boolean[]> => {
  const page = await keptPage(PAGE.address)
  return page === null ? [] : editedStatements(page).map(({ isRejected }) => isRejected)
}

afterEach(forgetAllPages)

describe('what was rejected of a kept page', () => {
  it('is known wherever the same is said, and in few words at its own address alone', async () => {
    await keepPage({ ...PAGE, statements: [STATEMENT, SHORT] })
    expect(await rejectedAmong([LONG_KEY, SHORT_KEY], PAGE.address)).toEqual([])
    await reject('s1', 's2')
    expect(await rejectedAmong([LONG_KEY, SHORT_KEY, 7], PAGE.address)).toEqual([LONG_KEY, SHORT_KEY])
    expect(await rejectedAmong([LONG_KEY, SHORT_KEY, 7], COPY)).toEqual([LONG_KEY])
    expect(await rejectedAmong([LONG_KEY, SHORT_KEY, 7], null)).toEqual([LONG_KEY])
  })

  it('is the statement of that speaker on that topic, in whatever typography', async () => {
    await keepPage(PAGE)
    await reject('s1')
    const same = statementKey({ ...STATEMENT, words: '“Macron” called for a truce along the river' })
    const others = [
      statementKey({ ...STATEMENT, speakers: ['putin'] }),
      statementKey({ ...STATEMENT, topic: 'iran' }),
      statementKey({ ...STATEMENT, words: STATEMENT.words.replace('a truce', 'no truce') })
    ]
    expect(await rejectedAmong([same, ...others], COPY)).toEqual([same])
  })

  it('stays rejected where it is corrected besides, and where the page is kept again', async () => {
    await keepPage({ ...PAGE, statements: [STATEMENT, SHORT] })
    await reject('s1')
    await editPage(PAGE.address, [edit('b', { kind: 'speaker', id: 'putin', name: null })])
    await keepPage({ ...PAGE, statements: [SHORT], seen: '2026-11-05T00:00:00.000Z' })
    expect(await rejectedAmong([LONG_KEY], COPY)).toEqual([LONG_KEY])
  })

  it('is taken back from any copy, and goes with the page that is forgotten', async () => {
    await keepPage({ ...PAGE, statements: [STATEMENT, SHORT] })
    await reject('s1', 's2')
    await unreject(LONG_KEY, COPY)
    expect(await rejected()).toEqual([false, true])
    await unreject(SHORT_KEY, COPY)
    expect(await rejected()).toEqual([false, true])
    await unreject(SHORT_KEY, PAGE.address)
    expect(await rejected()).toEqual([false, false])
    await editPage(PAGE.address, [edit('c', { kind: 'reject' })])
    expect(await rejectedAmong([LONG_KEY], COPY)).toEqual([LONG_KEY])
    await forgetPage(PAGE.address)
    expect(await rejectedAmong([LONG_KEY], COPY)).toEqual([])
  })
})
