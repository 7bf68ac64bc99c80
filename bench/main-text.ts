/**
 * Measure how much of an article is read on pages as publishers lay them out, and how much of all else, beside Readability and
 * Defuddle; and what it takes beside one walk of the text: `npm run bench:main-text`.
 */
import { launch, type Page } from 'puppeteer-core'
import { findBrowser } from '../scripts/browser/find-browser.mjs'
import { serve } from '../scripts/browser/server'
import { INTERFACE_LANGUAGES } from '../src/core/text/language'
import { MADE_AFTER, MADE_BEFORE } from '../tests/pages/layouts'
import { layOutPage } from '../tests/pages/layouts/layout'
import { addScores, type Score, scoreReading, sharesOf } from '../tests/pages/layouts/score'
import { bundleSteps } from './bundle-steps'
import { median, ms, table, times } from './figures'
import { benchPage } from './pages'

interface Bench {
  readonly read: () => Record<string, string>
  readonly time: () => Record<string, readonly number[]>
}
const FINDERS = ['mawqif', 'readability', 'defuddle'] as const
const SIZES = [100, 1500, 6000] as const
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

const sets = { 'made before the rules': MADE_BEFORE, 'made after them': MADE_AFTER }
const laid = Object.entries(sets).flatMap(([set, layouts]) =>
  layouts.flatMap((layout) => INTERFACE_LANGUAGES.map((language) => ({ set, page: layOutPage(layout, language) })))
)
const paths = Object.fromEntries(laid.map(({ page }, i) => [`/${i}`, { html: page.html, headers: ISOLATED }]))
const timed = Object.fromEntries(
  SIZES.map((size) => [`/timed-${size}`, { html: benchPage('article', size), headers: ISOLATED }])
)
const script = await bundleSteps('main-text-page.ts')
const server = await serve({ ...paths, ...timed })
const browser = await launch({
  executablePath: findBrowser('chromium') ?? '',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu']
})
const tab = await browser.newPage()
try {
  await reportShares(tab)
  await reportTimes(tab)
} finally {
  await browser.close()
  await server.close()
}

async function ask<K extends keyof Bench>(page: Page, path: string, name: K): Promise<ReturnType<Bench[K]>> {
  await page.goto(server.url(path))
  await page.evaluate(script)
  const answer = await page.evaluate(
    (key) => (globalThis as unknown as { mainTextBench: Record<string, () => unknown> }).mainTextBench[key]?.(),
    name
  )
  return answer as ReturnType<Bench[K]>
}

async function reportShares(page: Page): Promise<void> {
  const scores = new Map<string, Score>()
  for (const [i, { set, page: layout }] of laid.entries()) {
    const texts = await ask(page, `/${i}`, 'read')
    for (const finder of FINDERS) {
      const score = scoreReading(texts[finder] ?? '', layout)
      const { own, other } = sharesOf(score)
      if (finder === 'mawqif' && (own < 0.995 || other > 0.005))
        console.log(layout.name, own.toFixed(3), other.toFixed(3))
      const key = `${set}|${finder}`
      const before = scores.get(key)
      scores.set(key, before === undefined ? score : addScores(before, score))
    }
  }
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`
  const rows = [...scores].map(([key, score]) => {
    const { own, other, wrong } = sharesOf(score)
    return [...key.split('|'), percent(own), percent(other), percent(wrong)]
  })
  console.log(table([['pages', 'finder', 'of the article', 'of other text', 'of what is read, other text'], ...rows]))
}

async function reportTimes(page: Page): Promise<void> {
  const rows: string[][] = []
  for (const size of SIZES) {
    const taken = await ask(page, `/timed-${size}`, 'time')
    const floor = median((taken['walk'] ?? []).slice(1))
    for (const [name, each] of Object.entries(taken)) {
      const middle = median(each.slice(1))
      rows.push([String(size), name, ms(each[0] ?? Number.NaN), ms(middle), times(middle / floor)])
    }
  }
  console.log(table([['elements', 'what', 'first, ms', 'median, ms', 'median / walk'], ...rows]))
}
