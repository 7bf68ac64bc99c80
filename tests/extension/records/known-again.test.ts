import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { articleSketch } from '../../../src/core/recognise/article-sketch'
import { editPage, forgetAllPages, forgetPage, keepPage, pagesLike } from '../../../src/extension/records/store'
import { edit, PAGE } from '../../core/records/kept-fixture'

const TEXT = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ')
const SKETCH = articleSketch(TEXT)
const kept = (address: string, more: Partial<typeof PAGE> = {}) => ({
  ...PAGE,
  address: `https://${address}.example/`,
  sketch: [...SKETCH],
  ...more
})
const addressesLike = async (article: string | null, sketch: readonly number[]): Promise<readonly string[]> =>
  (await pagesLike({ article, sketch })).map(({ address }) => address)

afterEach(forgetAllPages)

it('a kept page is looked up by what its text is known by, from whatever address, until it is forgotten', async () => {
  await keepPage(kept('one'))
  await keepPage(kept('other', { sketch: [1, 2, 3] }))
  expect(await addressesLike(null, articleSketch(`Another headline. ${TEXT}`))).toEqual(['https://one.example/'])
  await editPage('https://one.example/', [edit('a', { kind: 'reject' })])
  expect(await addressesLike(null, SKETCH)).toEqual(['https://one.example/'])
  await forgetPage('https://one.example/')
  expect(await addressesLike(null, SKETCH)).toEqual([])
})

it('a known article is looked up by its id alone', async () => {
  await keepPage(kept('known', { article: 'talks', sketch: [] }))
  await keepPage(kept('unknown'))
  expect(await addressesLike('talks', [])).toEqual(['https://known.example/'])
  expect(await addressesLike('other-talks', SKETCH)).toEqual([])
})
