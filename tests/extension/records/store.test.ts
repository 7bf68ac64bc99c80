import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { eachKeptBatch, keptPages, pageTallies } from '../../../src/extension/records/read-many'
import {
  editPage,
  forgetAllPages,
  forgetPage,
  forgetPages,
  keepPage,
  keptPage,
  pagesWithPrints,
  restorePages,
  saidBefore,
  takeBack
} from '../../../src/extension/records/store'
import { watchRecords } from '../../../src/extension/records/changes'
import { keptPrints } from '../../../src/core/compare/quotation-prints'
import { quotationsOf } from '../../../src/core/compare/kept-quotations'
import type { KeptPage } from '../../../src/core/records/kept-page'
import { tallyPage } from '../../../src/core/records/page-tally'
import { anyPages, edit, PAGE, STATEMENT } from '../../core/records/kept-fixture'
import { fc } from '../../properties'

const at = (address: string, seen: string, change: Partial<typeof STATEMENT> = {}) => ({
  ...PAGE,
  address: `https://news.example/${address}`,
  seen: `2026-11-0${seen}T00:00:00.000Z`,
  statements: [{ ...STATEMENT, ...change }]
})
const addresses = async (most?: number): Promise<readonly string[]> =>
  (await keptPages(most)).pages.map(({ address }) => address.slice(-1))

afterEach(forgetAllPages)

describe('kept pages', () => {
  it('are given back as they were, those that were seen last first', async () => {
    const [one, two, three] = [at('a', '2'), at('b', '3'), at('c', '1')]
    for (const page of [one, two, three]) await keepPage(page)
    expect(await keptPages()).toEqual({ pages: [two, one, three], total: 3, isMore: false })
    expect(await addresses(2)).toEqual(['b', 'a'])
    expect((await keptPages(2)).isMore).toBe(true)
  })

  it('come in batches, those that were seen last first, each once', async () => {
    const pages = Array.from({ length: 450 }, (_, i) => ({
      ...at(String(i), '1'),
      seen: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString()
    }))
    await restorePages(pages)
    const batches: (readonly [number, number, number])[] = []
    const read: string[] = []
    await eachKeptBatch((batch, done, total) => {
      batches.push([batch.length, done, total])
      read.push(...batch.map(({ address }) => address))
    }, new AbortController().signal)
    expect(batches).toEqual([
      [25, 25, Infinity],
      [50, 75, 450],
      [100, 175, 450],
      [200, 375, 450],
      [75, 450, 450]
    ])
    expect(read).toEqual(pages.toReversed().map(({ address }) => address))
  })

  it('are read no further than is asked for', async () => {
    await restorePages(Array.from({ length: 26 }, (_, i) => at(String(i), '1')))
    const stop = new AbortController()
    let batches = 0
    await eachKeptBatch(() => {
      batches += 1
      stop.abort()
    }, stop.signal)
    expect(batches).toBe(1)
  })

  it('are as before once what a file changed is taken back, but for what was changed since', async () => {
    const [a, b, c] = [at('a', '1'), at('b', '2'), at('c', '3')]
    const before = { ...a, edits: [edit('x', { kind: 'note', note: 'Mine.' })] }
    await keepPage(before)
    const changes = await restorePages([{ ...a, edits: [edit('yy', { kind: 'note', note: 'Theirs.' })] }, b, c])
    const since = edit('zzz', { kind: 'tags', tags: ['river'] })
    await editPage(c.address, [since])
    await takeBack(changes)
    expect((await keptPages()).pages).toEqual([{ ...c, edits: [since] }, before])
    expect(await pageTallies()).toHaveLength(2)
  })

  it('have their tallies beside them, whatever is done with them', async () => {
    const tallies = async () => (await pageTallies()).toSorted((one, other) => (one.address < other.address ? -1 : 1))
    const [a, b, c] = [at('a', '1'), at('b', '2'), at('c', '3')]
    await restorePages([a, b])
    await keepPage(c)
    expect(await tallies()).toEqual([a, b, c].map(tallyPage))
    await editPage(a.address, [edit('x', { kind: 'topic', id: 'iran', name: null })])
    expect((await tallies())[0]?.said).toEqual({ 'macron iran': 1 })
    await forgetPages([a.address, b.address])
    expect(await tallies()).toEqual([tallyPage(c)])
    await expect(restorePages([b, { ...a, title: 7 as unknown as string }])).rejects.toThrow('Invalid type')
    expect(await tallies()).toEqual([tallyPage(c)])
    await forgetPage(c.address)
    expect(await tallies()).toEqual([])
    await restorePages([a])
    await forgetAllPages()
    expect(await tallies()).toEqual([])
  })

  it('are counted each once, however many there are, but for what can’t be read', async () => {
    const pages = Array.from({ length: 2001 }, (_, i) => at(String(i), '1'))
    await restorePages(pages)
    const database = await openDB('mawqif-records')
    await database.put('tallies', { address: 'https://damaged.example/', day: 'never', said: 7 })
    database.close()
    const counted = (await pageTallies()).map(({ address }) => address)
    expect([counted.length, new Set(counted).size]).toEqual([2001, 2001])
  })

  it('are read one by one', async () => {
    await keepPage(at('a', '1'))
    expect(await keptPage(at('a', '1').address)).toEqual(at('a', '1'))
    expect(await keptPage(at('b', '1').address)).toBeNull()
  })

  it('are kept once of each address', async () => {
    await keepPage(at('a', '1'))
    await keepPage(at('a', '2'))
    expect(await keptPages()).toEqual({ pages: [at('a', '2')], total: 1, isMore: false })
  })

  it('are refused where they could not be read again', async () => {
    await expect(keepPage({ ...at('a', '1'), title: 'a'.repeat(1001) })).rejects.toMatchObject({ name: 'ValiError' })
    expect((await keptPages()).total).toBe(0)
  })

  it('are forgotten one by one', async () => {
    await keepPage(at('a', '1'))
    await keepPage(at('b', '1'))
    await forgetPage(at('a', '1').address)
    expect(await addresses()).toEqual(['b'])
  })

  it('are forgotten together', async () => {
    for (const name of ['a', 'b', 'c']) await keepPage(at(name, '1'))
    await forgetPages([at('a', '1').address, at('c', '1').address, 'https://none.example/'])
    expect(await addresses()).toEqual(['b'])
  })

  it('are left out where they are damaged, and are still there', async () => {
    await keepPage(at('a', '1'))
    const database = await openDB('mawqif-records')
    await database.put('pages', { ...at('b', '2'), title: 7, said: [] })
    database.close()
    expect(await keptPages()).toEqual({ pages: [at('a', '1')], total: 2, isMore: false })
  })
})

describe('an edit', () => {
  const mine = edit('a', { kind: 'speaker', id: 'putin', name: null })

  it('is added to a kept page, and stays where the page is kept again', async () => {
    await keepPage(at('a', '1'))
    expect(await editPage(at('a', '1').address, [mine])).toBe(true)
    await keepPage(at('a', '2'))
    expect((await keptPages()).pages).toEqual([{ ...at('a', '2'), edits: [mine] }])
    await editPage(at('a', '1').address, [{ ...mine, undone: true }])
    expect((await keptPages()).pages[0]?.edits).toEqual([{ ...mine, undone: true }])
  })

  it('of a page that is not kept changes nothing', async () => {
    expect(await editPage(at('a', '1').address, [mine])).toBe(false)
    expect((await keptPages()).total).toBe(0)
  })

  it('tells what was said before, and by whom', async () => {
    await keepPage(at('a', '1'))
    await editPage(at('a', '1').address, [mine])
    expect(await saidBefore('macron', 'ukraine', null, 9)).toEqual([])
    expect((await saidBefore('putin', 'ukraine', null, 9))[0]?.statement).toMatchObject({ origin: 'mine' })
    await editPage(at('a', '1').address, [edit('bb', { kind: 'reject' })])
    expect(await saidBefore('putin', 'ukraine', null, 9)).toEqual([])
  })
})

describe('a restored backup', () => {
  it('adds to what is kept, and leaves what was seen later', async () => {
    await keepPage(at('a', '5'))
    await keepPage(at('b', '1'))
    await restorePages([at('a', '4'), at('b', '2'), at('c', '3')])
    expect((await keptPages()).pages).toEqual([at('a', '5'), at('c', '3'), at('b', '2')])
  })

  it('changes nothing where one of its pages cannot be stored', async () => {
    await keepPage(at('a', '1'))
    const broken = { ...at('c', '3'), address: undefined as unknown as string }
    await expect(restorePages([at('b', '2'), broken])).rejects.toMatchObject({ name: 'DataError' })
    expect(await addresses()).toEqual(['a'])
  })

  it('restored twice is restored once', async () => {
    await fc.assert(
      fc.asyncProperty(anyPages, async (pages) => {
        await forgetAllPages()
        await restorePages(pages)
        const once = await keptPages()
        await restorePages(pages)
        expect(await keptPages()).toEqual(once)
        expect(once.total).toBe(pages.length)
      }),
      { numRuns: 20 }
    )
  })
})

describe('a quotation that is kept', () => {
  const bridge = { words: 'The ferries to Osinovo will sail at dawn.', content: [{ start: 0, end: 40 }] }
  const meadow = { words: 'Nobody mows the meadow below Verkhnyaya.', content: [{ start: 0, end: 39 }] }
  const holders = async (page: KeptPage): Promise<readonly string[]> => {
    const prints = quotationsOf(page).map(({ quotation }) => keptPrints(quotation.words))
    return (await pagesWithPrints(prints)).map(({ address }) => address.slice(-1))
  }

  it('is looked up by its words', async () => {
    await keepPage(at('a', '1', bridge))
    await keepPage(at('b', '2', bridge))
    await keepPage(at('c', '3', meadow))
    expect(await holders(at('x', '4', bridge))).toEqual(['a', 'b'])
    expect(await holders(at('x', '4', meadow))).toEqual(['c'])
  })

  it('is gone once its page says something else or is forgotten, and back once it is restored', async () => {
    await keepPage(at('a', '1', bridge))
    await keepPage(at('a', '2', meadow))
    expect(await holders(at('x', '4', bridge))).toEqual([])
    await forgetPage(at('a', '2').address)
    expect(await holders(at('x', '4', meadow))).toEqual([])
    await restorePages([at('a', '3', bridge)])
    expect(await holders(at('x', '4', bridge))).toEqual(['a'])
    await forgetAllPages()
    expect(await holders(at('x', '4', bridge))).toEqual([])
  })
})

describe('what was said before', () => {
  it('is of this leader on this topic, the newest first, from other addresses', async () => {
    await keepPage(at('a', '1'))
    await keepPage(at('b', '3', { id: 's2' }))
    await keepPage(at('c', '2', { speakers: ['putin', 'macron'] }))
    await keepPage(at('d', '4', { speakers: ['putin'] }))
    await keepPage(at('e', '5', { topic: 'iran' }))
    const said = async (but: string | null, most = 9) =>
      (await saidBefore('macron', 'ukraine', but, most)).map(({ page }) => page.address.slice(-1))
    expect(await said(null)).toEqual(['b', 'c', 'a'])
    expect(await said(at('b', '3').address)).toEqual(['c', 'a'])
    expect(await said(null, 1)).toEqual(['b'])
    expect(await saidBefore('macro', 'n ukraine', null, 9)).toEqual([])
  })
})

it('tells other windows of each change, until nobody listens', async () => {
  let told = 0
  const stop = watchRecords(() => told++)
  await keepPage(at('a', '1'))
  await forgetPage(at('a', '1').address)
  await expect.poll(() => told).toBe(2)
  stop()
})
