import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { SYSTEMS } from '../pages/systems'
import { bundledArticle } from '../pages/systems/system'
import { LINE_OF } from '../pages/variants'
import { painted } from '../../scripts/browser/painted'
import { inWorldApart } from '../../scripts/browser/protocol'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { STATEMENTS } from './truth'
import { isWide, triedIn } from './wide'

const ARTICLE = bundledArticle()
/** What needs no browser to be told apart is read without one, in many variants, by the unit tests. */
const CASES = SYSTEMS.filter(({ needsBrowser }) => isWide || needsBrowser).map((system, index) => ({
  ...system,
  path: `/systems/${index}`
}))
const PAGES = Object.fromEntries(CASES.map(({ path, build }) => [path, build(ARTICLE)]))

inBothBrowsers(
  'an article set by',
  (stage) => {
    it.each(triedIn(stage, CASES))(
      '$name is found, word for word, where a user sees it',
      async ({ path, hides, respells }) => {
        const page = await stage.open(path)
        const view = await stage.view(page)
        const hidden = hides?.(ARTICLE) ?? new Set<number>()
        const isShown = (statement: string): boolean => !hidden.has(LINE_OF[statement] as number)
        const verdict = respells ? 'typographic' : 'verbatim'

        expect(Object.fromEntries(view.statements.map(({ id, verdict }) => [id, verdict]))).toEqual(
          Object.fromEntries(STATEMENTS.map(({ id }) => [id, isShown(id) ? verdict : 'absent']))
        )
        if (hidden.size === 0) expect(view.grade).toBe('full')

        const marks = await waitFor('the painted passages', async () => {
          const names = await painted(page)
          return names['mawqif-putin'] ? names : null
        })
        for (const speaker of ['putin', 'macron']) {
          const evidence = STATEMENTS.filter((one) => one.speaker.split(' ').includes(speaker) && isShown(one.id))
          expect(words(marks[`mawqif-${speaker}`])).toBe(words(evidence.map((one) => one.evidence)))
        }
        expect(await notDrawn(page)).toEqual([])
        await page.close()
      }
    )
  },
  PAGES
)

/** Painted pieces as a user reads them: one text without the lines that draw words out, its spaces run together. */
const words = (pieces: readonly string[] | undefined): string =>
  (pieces ?? [])
    .join(' ')
    .replaceAll('\u0640', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[،,])/g, '')
    .trim()

/** The painted words that have no box, or one that lies above the page. */
function notDrawn(page: Page): Promise<readonly string[]> {
  return inWorldApart(page, () => {
    const lost: string[] = []
    CSS.highlights.forEach((highlight) =>
      highlight.forEach((painted) => {
        const range = document.createRange()
        range.setStart(painted.startContainer, painted.startOffset)
        range.setEnd(painted.endContainer, painted.endOffset)
        const { width, bottom } = range.getBoundingClientRect()
        if (width === 0 || bottom + scrollY <= 0) lost.push(String(range))
      })
    )
    return lost
  })
}
