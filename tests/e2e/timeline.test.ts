import { expect } from 'vitest'
import { keepPages } from './harness/kept-library'
import { openLibrary, textOf } from './harness/library'
import { inBothBrowsers } from './stage'
import { inTurns } from './wide'

inBothBrowsers('the timeline', (stage) => {
  const either = inTurns(stage)
  either('counts what is bundled and kept, and leads from a point and from a cell to what was said', async () => {
    await keepPages(stage.session)
    const page = await openLibrary(stage.session, '#view=timeline')
    const cell = '.matrix [data-speaker=macron] [data-topic=ukraine]'
    await page.waitForSelector(cell)
    expect(await textOf(page, `${cell} a`)).toBe('4 statements')
    expect(await textOf(page, `${cell} .origins`)).toBe('2 bundled 2 kept')
    expect(await page.$eval(`${cell} time`, (last) => last.getAttribute('datetime'))).toBe('2026-11-08')
    await page.click(`${cell} a`)
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 4)
    await page.evaluate(() => history.back())
    await page.waitForSelector('.drawn')
    const points = await page.$$('.drawn [data-speaker=macron] [data-topic=ukraine] a')
    expect(points).toHaveLength(2)
    await points[1]?.click()
    await page.waitForFunction(() => document.querySelectorAll('.result[data-kind=kept]').length === 2)
    expect(await page.$$('.result')).toHaveLength(2)
    expect(await page.evaluate(() => location.hash)).toBe(
      '#view=statements&leader=macron&topic=ukraine&from=2026-11-01&to=2026-11-30'
    )
    await page.close()
  })

  either('is the same in its table, which keys open and go through', async () => {
    await keepPages(stage.session)
    const page = await openLibrary(stage.session, '#view=timeline&leader=zelensky')
    await page.waitForSelector('.as-table summary')
    await page.focus('.as-table summary')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.counts tbody tr')
    expect(await textOf(page, '.counts tbody tr')).toContain('Zelensky Ukraine 1 statement 1 kept')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.result[data-kind=kept]')
    expect(await page.$$('.result')).toHaveLength(1)
    await page.close()
  })

  either('counts anew once a page is forgotten', async () => {
    await keepPages(stage.session)
    const page = await openLibrary(stage.session, '#view=timeline')
    await page.waitForSelector('.matrix [data-speaker=zelensky]')
    const other = await openLibrary(stage.session, '#kept')
    await other.waitForSelector('[data-kept=forget-all]')
    await other.click('[data-kept=forget-all]')
    await other.click('[data-kept=sure]')
    // A tab that is not in front is not drawn.
    await page.bringToFront()
    await page.waitForFunction(() => document.querySelector('.matrix [data-speaker=zelensky]') === null)
    expect(await textOf(page, '.matrix [data-speaker=macron] [data-topic=ukraine] .origins')).toBe('2 bundled')
    await other.close()
    await page.close()
  })
})
