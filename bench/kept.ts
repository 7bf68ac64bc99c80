/**
 * Time the library's search over many kept pages, in real browsers with real storage: `npm run build && npm run bench:kept -- [PAGES…]`.
 *
 * Each page has ten statements of 28 words, made of 60,000 made-up words in three scripts, of which few are said often and most rarely.
 */
import type { Page } from 'puppeteer-core'
import { builtExtension } from '../scripts/browser/build'
import { alone } from '../scripts/browser/protocol'
import { launchBrowser, type Target } from '../scripts/browser/launch'
import { median } from './figures'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000]
const STATEMENTS = 10
const TARGETS: readonly Target[] = ['chromium', 'firefox']

interface Times {
  readonly first: number
  readonly whole: number
  readonly keys: readonly number[]
  readonly blank: number
}

for (const target of TARGETS) {
  for (const pages of SIZES) {
    const session = await launchBrowser(target, builtExtension(target))
    try {
      const page = await session.openExtensionPage('library/library.html#kept')
      await page.waitForSelector('.library .state')
      await page.evaluate(alone(fill), pages, STATEMENTS)
      await page.reload().catch(() => undefined)
      await page.waitForSelector('.search input')
      const { first, whole, keys, blank } = await timeSearch(page)
      const row = [pages * STATEMENTS, first, whole, median(keys), Math.max(...keys)].map((each) => Math.round(each))
      console.log(`${target}: | ${row.join(' | ')} | ${blank} |`)
    } finally {
      await session.close()
    }
  }
}

/** From the first letter with nothing read to the first results and to the last; then for each letter of some words; then scroll. */
function timeSearch(page: Page): Promise<Times> {
  return page.evaluate(
    alone(async (): Promise<Times> => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
      const input = document.querySelector('.search input') as HTMLInputElement
      const type = (text: string): void => {
        input.value = text
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
      const until = async (isThere: () => boolean): Promise<void> => {
        while (!isThere()) await frame()
      }
      const kept = (): Element | null => document.querySelector('.result[data-kind=kept]')
      const start = performance.now()
      type('a')
      await until(() => kept() !== null)
      const first = performance.now() - start
      await until(() => document.querySelector('[aria-labelledby=found-kept] [data-out]') !== null)
      const whole = performance.now() - start
      const keys: number[] = []
      for (const word of ['abca', 'б', 'بت', 'bc ca', 'nowhere', 'a b c', 'macron']) {
        for (let length = 1; length <= word.length; length++) {
          const before = performance.now()
          type(word.slice(0, length))
          await frame()
          await new Promise((resolve) => setTimeout(resolve))
          keys.push(performance.now() - before)
        }
      }
      let blank = 0
      for (let i = 0; i < 200; i++) {
        scrollBy(0, innerHeight / 2)
        await frame()
        const list = document.querySelector('[aria-labelledby=found-kept]')?.getBoundingClientRect()
        const middle = document.elementFromPoint((list?.left ?? 0) + 40, innerHeight / 2)
        if (middle === null || middle.closest('.result') === null) blank++
      }
      return { first, whole, keys, blank }
    })
  )
}

/** Runs in the library: keep pages that were made up. */
async function fill(pages: number, statements: number): Promise<void> {
  let seed = 1
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff
  const letters = ['абвгдежзиклмнопр', 'ابتثجحخدذرزسشصضط', 'abcdefghijklmnop']
  const words = letters.map((from) =>
    Array.from({ length: 20_000 }, () =>
      Array.from({ length: 2 + random() * 9 }, () => from[Math.floor(random() * 16)]).join('')
    )
  )
  const said = (script: number, count: number): string =>
    Array.from({ length: count }, () => words[script]?.[Math.floor(random() * random() * 20_000)]).join(' ')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('mawqif-records')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
  for (let from = 0; from < pages; from += 500) {
    const change = database.transaction('pages', 'readwrite')
    for (let i = from; i < Math.min(from + 500, pages); i++) {
      const script = i % 3
      const seen = new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toISOString()
      change.objectStore('pages').put({
        address: `https://news${i % 50}.example/${i}`,
        title: said(script, 9),
        language: ['ru', 'ar', 'en'][script],
        article: null,
        seen,
        version: '0.1.0',
        said: [`macron ukraine ${seen}`],
        statements: Array.from({ length: statements }, (_, s) => ({
          id: `s${s}`,
          speakers: [['macron', 'merz', 'putin', 'trump'][s % 4]],
          topic: s % 3 === 0 ? 'iran' : 'ukraine',
          kind: 'direct',
          act: null,
          verdict: 'found',
          words: said(script, 28),
          cues: ['said'],
          content: [{ start: 0, end: 2 }],
          sources: []
        }))
      })
    }
    await new Promise((resolve) => change.addEventListener('complete', resolve))
  }
  database.close()
}
