import { expect, it } from 'vitest'
import { writeBackup } from '../../src/core/records/backup'
import { PAGE } from '../core/records/kept-fixture'
import { STORIES, unknownPage } from '../pages/unknown'
import { storeSettings } from '../../scripts/browser/control'
import { restoreBackup } from './harness/kept-library'
import { fill, listedPages, noteSaved, openedLibrary, openLibrary, press, saved, textOf } from './harness/library'
import { inBothBrowsers } from './stage'
import { inTurns } from './wide'

const ABOUT_FERRIES = unknownPage('en').replace('of our security', 'of the ferries to Osinovo')
const [OPENING = '', MACRON = '', , CLOSING = ''] = STORIES.en.paragraphs

inBothBrowsers(
  'a page that is kept',
  (stage) => {
    const either = inTurns(stage)
    it('is in the library with its words, once, and is what was said before on the next page', async () => {
      const page = await stage.open('/unknown-en?utm_source=mail#top')
      const { statements } = await stage.view(page)
      const sidebar = stage.sidebar(page)
      await sidebar.press('.tab')
      for (const _ of ['first', 'again']) {
        await sidebar.press('[data-onward=keep]')
        await expect.poll(() => sidebar.text('[data-keeping=kept]')).toBe('Kept in the library, on this device.')
      }
      const list = await openLibrary(stage.session, '#kept')
      await expect.poll(() => listedPages(list)).toEqual([stage.server.url('/unknown-en')])
      const said = await list.$$eval('.kept-statements blockquote', (all) => all.map((each) => each.textContent))
      expect(said).toHaveLength(statements.length)
      expect(await textOf(list, '[data-kept-page] .facts')).toContain(`${statements.length} statements`)
      const published = await list.$eval('[data-imprint=published]', (time) => time.getAttribute('datetime'))
      expect(published).toBe(STORIES.en.published)
      // An address runs from the left in Arabic too, and its separator stands where the row begins.
      await storeSettings(list, { language: 'ar' })
      const room = () => list.$eval('[data-kept-page] .facts bdi', (host) => getComputedStyle(host).paddingRight)
      await expect.poll(room).toBe('16px')
      await storeSettings(list, { language: 'en' })

      const other = await stage.open('/other')
      await stage.view(other)
      await stage.sidebar(other).press('.tab')
      const before = () => stage.sidebar(other).evaluate('.before', (section) => section.textContent)
      await expect.poll(before).toContain('Said before')
      const quoted = await stage
        .sidebar(other)
        .evaluate('.before', (section) => [...section.querySelectorAll('blockquote')].map((each) => each.textContent))
      expect(quoted?.length).toBeGreaterThan(0)
      for (const words of quoted ?? []) expect(said).toContain(words)
      const facts = await stage.sidebar(other).text('.before .facts')
      expect(facts).toContain(new URL(page.url()).hostname)
      expect(facts).toContain('Found automatically; may be wrong')
      // On the page itself nothing of it is earlier.
      await page.reload()
      await stage.view(page)
      expect(await stage.sidebar(page).query('.before')).toBeNull()
      for (const each of [other, page, list]) await each.close()
    })

    either('is found by its words as they are typed, and leads to its own page', async () => {
      const list = await openLibrary(stage.session, '#kept')
      await list.waitForSelector('.kept-statements blockquote')
      const words = await list.$eval('.kept-statements blockquote', (quote) => quote.textContent ?? '')
      await list.type('.search input', words.slice(0, 20))
      await list.waitForSelector('.result[data-kind=kept] mark')
      expect(await textOf(list, '.result[data-kind=kept] .hit')).toBe(words)
      expect(await textOf(list, '#found-kept')).toMatch(/^Kept by you \d+$/)
      await press(list, '.result[data-kind=kept] .hit')
      await list.waitForSelector('.kept-page [data-statement][aria-current=true]')
      expect(await textOf(list, '.kept-page [aria-current=true] blockquote')).toBe(words)
      await noteSaved(list)
      await press(list, '[data-out=md]')
      await expect.poll(() => saved(list)).toMatch(/^---\ntitle: "/u)
      await press(list, '[data-out=csv]')
      await expect.poll(() => saved(list)).toContain('Page address')
      await list.close()
    })

    either('is forgotten with one press, and with one more is back', async () => {
      const list = await openLibrary(stage.session, '#kept')
      await list.waitForSelector('[data-kept-page]')
      const there = await listedPages(list)
      await press(list, '[data-kept=forget]')
      await expect.poll(() => listedPages(list)).toEqual([])
      await press(list, '[data-kept=undo]')
      await expect.poll(() => listedPages(list)).toEqual(there)
      await press(list, '.forget-some summary')
      await list.waitForSelector('.forget-some select')
      await list.select('.forget-some select', new URL(there[0] ?? '').hostname)
      await press(list, '[data-kept=forget-some]:enabled')
      await expect.poll(() => listedPages(list)).toEqual([])
      await press(list, '[data-news=forgotten-pages] [data-kept=undo]')
      await expect.poll(() => listedPages(list)).toEqual(there)
      await list.close()
    })

    it('is left out of the page and of its copies for good once it is rejected there, said so, until that is taken back', async () => {
      const page = await stage.open('/unknown-en')
      const all = (await stage.view(page)).statements.length
      const sidebar = stage.sidebar(page)
      const spoken = () => sidebar.text('output.spoken')
      const reject = (): Promise<void> => sidebar.press('.tab', '.statement .why summary', '.statement .reject')
      await reject()
      await stage.viewWhere(page, 'one less', ({ statements }) => statements.length === all - 1)
      await expect.poll(spoken).toBe('Rejected: not said so.')
      await sidebar.press('.dismissed .undo')
      await stage.viewWhere(page, 'all again', ({ statements }) => statements.length === all)
      await page.reload()
      await stage.view(page)
      await reject()
      await expect.poll(spoken).toBe('Rejected: not said so.')
      const list = await openLibrary(stage.session, '#kept')
      await list.waitForSelector('[data-rejected=true]')
      const copy = await stage.open('/other')
      await stage.viewWhere(copy, 'one less', ({ statements }) => statements.length === all - 1)
      await stage.sidebar(copy).press('.tab', '.rejected summary', '[data-rejected] .onward')
      await stage.viewWhere(copy, 'all again', ({ statements }) => statements.length === all)
      await expect.poll(() => list.$('[data-rejected=true]')).toBeNull()
      for (const each of [copy, list, page]) await each.close()
    })

    it('leads from a statement in the sidebar to where it is corrected', async () => {
      const page = await stage.open('/unknown-en')
      await stage.view(page)
      await stage.sidebar(page).press('.tab', '.statement .why summary', '.statement .correct')
      const list = await openedLibrary(stage.session)
      await list.waitForSelector('.kept-statements > [aria-current]')
      expect(await list.$('.kept-statements > [aria-current] [data-kept=edit]')).not.toBeNull()
      for (const each of [list, page]) await each.close()
    })

    it('has another speaker and a note once its user says so, from then on, until that is taken back', async () => {
      let list = await openLibrary(stage.session, '#kept')
      const first = '.kept-statements > li'
      const origin = (): Promise<string | null> => list.$eval(first, (item) => item.getAttribute('data-origin'))
      await list.waitForSelector(first)
      expect(await origin()).toBe('page')
      await press(list, `${first} [data-kept=edit]`)
      await list.waitForSelector('[data-field=speaker] input')
      await fill(list, 'speaker', 'زيلينس')
      await press(list, '.offered button')
      await fill(list, 'note', 'Ask again.')
      await press(list, '[data-kept=save]')
      await expect.poll(origin).toBe('mine')
      await list.close()
      list = await openLibrary(stage.session, '#kept')
      await list.waitForSelector('[data-origin=mine]')
      expect(await list.$eval(`${first} .who`, ({ textContent }) => textContent)).toContain('Zelensky')
      expect(await list.$eval('.own-note', ({ textContent }) => textContent)).toBe('Ask again.')
      await press(list, `${first} [data-kept=edit]`)
      for (const left of [1, 0]) {
        await press(list, '[data-kept=undo-edit]')
        await expect.poll(() => list.$$eval('[data-kept=undo-edit]', ({ length }) => length)).toBe(left)
      }
      expect(await origin()).toBe('page')
      await list.close()
    })

    it('goes into a backup, and comes back from it, to the letter', async () => {
      const list = await openLibrary(stage.session, '#kept')
      await list.waitForSelector('[data-kept-page]')
      const there = await listedPages(list)
      await noteSaved(list)
      await press(list, '[data-kept=backup]')
      await expect.poll(() => saved(list)).toContain('mawqif-backup')
      const file = (await saved(list)) ?? ''
      await press(list, '[data-kept=forget-all]')
      await press(list, '[data-kept=sure]')
      await expect.poll(() => listedPages(list)).toEqual([])
      await restoreBackup(list, file)
      await expect.poll(() => listedPages(list)).toEqual(there)
      await noteSaved(list)
      await press(list, '[data-kept=backup]')
      await expect.poll(async () => pagesOf(await saved(list))).toEqual(pagesOf(file))
      await list.close()
    })

    either('stays where a file cannot be restored, and the file’s problem is told with its place', async () => {
      const list = await openLibrary(stage.session, '#kept')
      await list.waitForSelector('[data-kept-page]')
      const there = await listedPages(list)
      const pages = [
        { ...PAGE, address: 'javascript:alert(1)' },
        { ...PAGE, address: 'https://b.example/' }
      ]
      const bad = writeBackup({ pages, watched: [] }, '')
      await restoreBackup(list, bad)
      await expect.poll(() => textOf(list, '.kept-news')).toContain('pages[1].address')
      await restoreBackup(list, 'no backup')
      await expect.poll(() => textOf(list, '.kept-news')).toContain('It is not a JSON file.')
      expect(await listedPages(list)).toEqual(there)
      await list.close()
    })

    it('tells on another page that a quotation of it was changed there, how, and where it stood', async () => {
      const page = await stage.open('/said')
      await stage.view(page)
      await stage.sidebar(page).press('.tab', '[data-onward=keep]')
      await expect.poll(() => stage.sidebar(page).query('[data-keeping=kept]')).not.toBeNull()
      const other = await stage.open('/changed')
      const sidebar = stage.sidebar(other)
      await stage.view(other)
      await sidebar.press('.tab')
      const line = '[data-speaker=putin] [data-elsewhere=changed]'
      await expect
        .poll(() => sidebar.text(`${line} summary`))
        .toContain('The same words elsewhere: changed · 127.0.0.1')
      await sidebar.press(`${line} summary`)
      expect(await sidebar.text(`${line} .change`)).toBe('a negation was added or dropped')
      expect(await sidebar.evaluate(`${line} ins`, (added) => added.textContent)).toContain('not')
      expect(await sidebar.evaluate(`${line} a`, (link) => link.getAttribute('href'))).toBe(stage.server.url('/said'))
      for (const each of [other, page]) await each.close()
    })

    it('is known again, at its address and on a copy: where it is kept, and what was changed since', async () => {
      const page = await stage.open('/said')
      await stage.view(page)
      await stage.sidebar(page).press('.tab')
      const here = '[data-kept-copy=here]'
      await expect.poll(() => stage.sidebar(page).text(here)).toContain('This page is kept: ')
      expect(await stage.sidebar(page).text(`${here} .facts`)).toBe('Word for word: 2')
      await page.evaluate(() => {
        for (const line of document.querySelectorAll('article p'))
          if (line.textContent?.includes('must take')) line.textContent = line.textContent.replace('must', 'must not')
      })
      await expect
        .poll(() => stage.sidebar(page).text(`${here} .facts`))
        .toBe('Word for word: 1\nChanged on this page: 1')
      const copy = await stage.open('/said-again')
      await stage.view(copy)
      await stage.sidebar(copy).press('.tab')
      const there = '[data-kept-copy=copy]'
      await expect.poll(() => stage.sidebar(copy).text(there)).toContain('A copy of this article is kept: 127.0.0.1, ')
      expect(await stage.sidebar(copy).text(`${there} .facts`)).toBe('Word for word: 1\nNot on this page: 1')
      expect(await stage.sidebar(copy).evaluate(`${there} a`, (link) => link.getAttribute('href'))).toBe(
        stage.server.url('/said')
      )
      // Another article that quotes the same is no copy.
      const quoting = await stage.open('/quoting')
      await stage.view(quoting)
      await stage.sidebar(quoting).press('.tab')
      await expect.poll(() => stage.sidebar(quoting).query('[data-elsewhere=same]')).not.toBeNull()
      expect(await stage.sidebar(quoting).query('[data-kept-copy]')).toBeNull()
      for (const each of [quoting, copy, page]) await each.close()
    })
  },
  {
    '/unknown-en': unknownPage('en'),
    '/other': unknownPage('en'),
    '/said': ABOUT_FERRIES,
    '/changed': ABOUT_FERRIES.replace('must take', 'must not take'),
    '/said-again': ABOUT_FERRIES.replace(
      MACRON,
      'The ferry company kept its harbour open to visitors all through the night.'
    ),
    '/quoting': ABOUT_FERRIES.replace(OPENING, 'Harbour pilots in Osinovo met on Friday to talk about the ice.')
      .replace(
        MACRON,
        'French President Emmanuel Macron said that he would come to see the war memorial in Ukraine himself.'
      )
      .replace(
        CLOSING,
        'The ice is expected to last until March, the pilots wrote, and the price of fish keeps rising.'
      )
  }
)

const pagesOf = (file: string | undefined): unknown =>
  file === undefined ? null : (JSON.parse(file) as { readonly pages: unknown }).pages
