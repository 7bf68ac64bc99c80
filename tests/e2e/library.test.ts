import { expect, it } from 'vitest'
import { formatRoute } from '../../src/core/library/route'
import { bundledDossier } from './harness/bundled'
import { KEPT_PAGES, keepPages } from './harness/kept-library'
import { openedLibrary, openLibrary, textOf } from './harness/library'
import { pressInPopup } from '../../scripts/browser/popup'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { inTurns, triedIn } from './wide'

const CALL = 'putin-macron-call-2025'

inBothBrowsers('the library', (stage) => {
  const either = inTurns(stage)
  either('lists the article, opens it, and goes back', async () => {
    const page = await openLibrary(stage.session)
    expect(await textOf(page, '.card h2')).toBe('Phone call between Putin and Macron')
    await page.click('.card h2 a')
    await page.waitForSelector(`[data-article=${CALL}] .text`)
    expect(await page.title()).toBe('Phone call between Putin and Macron · Mawqif')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.evaluate(() => history.back())
    await page.waitForSelector('.card')
    await page.close()
  })

  either(
    'shows the whole text with its statements marked, and marks nothing in subheads and related boxes',
    async () => {
      const dossier = bundledDossier(stage.target)
      const page = await openLibrary(stage.session, `#article=${CALL}`)
      await page.waitForSelector('.text .note')
      const shown = await page.$$eval('.text .words', (lines) =>
        lines.map((line) => {
          const copy = line.cloneNode(true) as HTMLElement
          for (const reference of copy.querySelectorAll('.reference')) reference.remove()
          return copy.textContent
        })
      )
      expect(shown.join('\n')).toBe(dossier.text)
      const notes = await page.$$eval('.text .note', (all) => all.map((note) => note.getAttribute('data-statement')))
      expect(notes.toSorted()).toEqual(dossier.statements.map(({ id }) => id).toSorted())
      expect(await page.$$('.line:not(.text) mark')).toHaveLength(0)
      expect(await page.$$eval('.no-evidence', (all) => all.length)).toBe(dossier.excluded.length)
      await page.close()
    }
  )

  it('opens at a statement, in sight and in focus', async () => {
    const page = await openLibrary(stage.session, `#article=${CALL}&statement=m3`)
    const note = await page.waitForSelector('#note-m3[aria-current=true]')
    await waitFor('the note in sight', () =>
      page.evaluate(() => {
        const box = document.querySelector('#note-m3')?.getBoundingClientRect()
        return (
          box !== undefined && box.top >= 0 && box.bottom <= innerHeight && document.activeElement?.id === 'note-m3'
        )
      })
    )
    expect(await note?.evaluate((element) => (element as HTMLElement).innerText)).toContain('Macron')
    await page.close()
  })

  either('searches as one types, in any of the languages, and leads to the statement', async () => {
    const page = await openLibrary(stage.session)
    await page.type('.search input', 'استرضاء')
    await page.waitForSelector('.result')
    expect(await page.$$eval('.result', (all) => all.map((each) => each.getAttribute('data-kind')))).toEqual([
      'statement'
    ])
    expect(await textOf(page, '.result mark')).toContain('استرضاء')
    expect(
      await page.$eval('.result .hit', (found) => [found.getAttribute('lang'), found.getAttribute('dir')])
    ).toEqual(['ar', 'rtl'])
    await page.click('.result .hit')
    await page.waitForSelector('#note-p2[aria-current=true]')
    await page.type('.search input', 'xylophone')
    await page.waitForFunction(() => document.querySelector('.list-title')?.textContent === '0 results')
    await page.close()
  })

  either('narrows by leader, topic and date, and says where nothing is left', async () => {
    const page = await openLibrary(stage.session, '#view=statements')
    const shown = (count: number): Promise<unknown> =>
      page.waitForFunction((all) => document.querySelectorAll('.result').length === all, {}, count)
    await shown(7)
    // One article leaves nothing to narrow, but by its address.
    expect(await page.$('.filters')).toBeNull()
    await page.evaluate(() => (location.hash = '#view=statements&leader=macron'))
    await page.waitForSelector('.filters')
    await page.select('.filters select', 'putin')
    await shown(4)
    expect(await page.evaluate(() => location.hash)).toBe('#view=statements&leader=putin')
    await page.evaluate(() => (location.hash = '#view=timeline&from=2026-01-01'))
    await page.waitForSelector('.state[data-kind=empty]')
    await page.click('.filters button')
    await page.waitForSelector('.matrix')
    await page.close()
  })

  either('sets the leaders side by side, each with the latest position on a topic', async () => {
    const page = await openLibrary(stage.session, '#view=compare')
    await page.waitForSelector('.cell .position')
    const cell = (speaker: string, topic: string): Promise<string> =>
      textOf(page, `.cell[data-speaker=${speaker}][data-topic=${topic}]`)
    expect(await cell('putin', 'iran')).toContain('legitimate right')
    expect(await cell('macron', 'ukraine')).toContain('ceasefire')
    await page.close()
  })

  either('changes its language at once', async () => {
    const page = await openLibrary(stage.session, `#article=${CALL}`)
    await page.select('.language select', 'ar')
    await page.waitForSelector('.library[lang=ar][dir=rtl]')
    expect(await textOf(page, 'h1')).toBe('مكالمة هاتفية بين بوتين وماكرون')
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await page.close()
  })

  either('says so where an article is not in it, and offers the list', async () => {
    const page = await openLibrary(stage.session, '#article=no-such-article')
    await page.waitForSelector('.state[data-kind=missing]')
    await page.click('.state button')
    await page.waitForSelector('.card')
    expect(await page.evaluate(() => location.hash)).toBe('')
    await page.close()
  })

  it.each(triedIn(stage, [320, 1280, 3840]))('has nothing beside the window when that is %i wide', async (width) => {
    await keepPages(stage.session)
    const page = await openLibrary(stage.session)
    await page.setViewport({ width, height: 900 })
    const views = {
      '': '.card',
      '#view=compare': '.cell .position',
      '#view=timeline': '.matrix',
      '#view=statements': '.result[data-kind=kept]',
      [`#article=${CALL}`]: '.text .note',
      '#q=Iran': '.result',
      '#q=river': '.result[data-kind=kept]',
      '#welcome': '.welcome',
      '#kept': '[data-kept-page]',
      [formatRoute({ view: 'kept-page', address: KEPT_PAGES[1]?.address ?? '', statement: null })]: '.kept-page'
    }
    for (const [hash, ready] of Object.entries(views)) {
      await page.evaluate((to) => (location.hash = to), hash)
      await page.waitForSelector(ready)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      )
      expect([hash, beyond]).toEqual([hash, 0])
    }
    await page.close()
  })

  it('sets titles and notes where its own language begins, whatever theirs', async () => {
    await keepPages(stage.session)
    const [corrected] = KEPT_PAGES
    const address = corrected?.address ?? ''
    const page = await openLibrary(stage.session, formatRoute({ view: 'kept-page', address, statement: null }))
    await page.select('.language select', 'ar')
    await page.waitForSelector('.library[lang=ar] .own-note')
    for (const selector of ['h1', '.own-note']) {
      const room = await page.$eval(selector, (element) => {
        const words = document.createRange()
        words.selectNodeContents(element)
        return element.getBoundingClientRect().right - words.getBoundingClientRect().right
      })
      expect([selector, room < 20]).toEqual([selector, true])
    }
    await page.close()
  })

  it('is opened from the popup and from the sidebar, at the article of the page', async () => {
    const page = await stage.open('/sample')
    const sidebar = stage.sidebar(page)
    await sidebar.press('.onward')
    const opened: string[] = []
    const close = async (): Promise<void> => {
      const library = await openedLibrary(stage.session)
      opened.push(await library.evaluate(() => location.hash))
      await library.close()
    }
    await close()
    await page.bringToFront()
    await pressInPopup(stage.session, page, '.top .tool')
    await close()
    expect(opened).toEqual([`#article=${CALL}`, `#article=${CALL}`])
    await page.close()
  })
})
