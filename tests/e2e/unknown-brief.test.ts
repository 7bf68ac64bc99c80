import { expect, it } from 'vitest'
import { unsurePage } from '../pages/unknown'
import { paste } from './harness/clipboard'
import { openedLibrary } from './harness/library'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { inBothBrowsers } from './stage'
import { inTurns } from './wide'

inBothBrowsers(
  'all of an unknown article',
  (stage) => {
    const either = inTurns(stage)
    const open = async () => {
      const control = await openOptions(stage.session)
      await storeSettings(control, { language: 'en' })
      await control.close()
      const page = await stage.open('/long')
      const { statements } = await stage.view(page)
      await stage.sidebar(page).press('.tab')
      return { page, statements }
    }

    it('is copied with the leader and the topic of each statement, and that a machine found it', async () => {
      const { page, statements } = await open()
      await stage.sidebar(page).press('[data-onward=copy]')
      await expect.poll(() => stage.sidebar(page).text('.onwards output')).toBe('Copied.')
      const { text } = await paste(page)
      expect(text).toContain('Emmanuel Macron · Ukraine · Says · Reported speech')
      expect(text.match(/#:~:text=/gu)).toHaveLength(statements.length)
      expect(text).toContain('Found automatically; may be wrong')
      expect(text).toContain(`${await page.title()}\n${page.url()}`)
      await page.close()
    })

    either('has a brief of leaders and topics, headed as found by a machine', async () => {
      const { page, statements } = await open()
      await stage.sidebar(page).press('[data-onward=brief]')
      const brief = await openedLibrary(stage.session)
      await brief.waitForSelector('.brief .said')
      expect(await brief.$eval('.brief', (sheet) => sheet.textContent)).toContain('Found automatically; may be wrong')
      const said = await brief.$$eval('.brief .said', (all) => all.map((each) => each.getAttribute('data-statement')))
      expect(said.toSorted()).toEqual(statements.map(({ id }) => id).toSorted())
      expect(await brief.$$eval('[data-save]', (all) => all.length)).toBe(2)
      await brief.close()
      await page.close()
    })

    either('leads to the library from the place where that of a known article does', async () => {
      const { page } = await open()
      await stage.sidebar(page).press('[data-onward=library]')
      const library = await openedLibrary(stage.session)
      await library.waitForSelector('.library')
      expect(await library.$eval('.library', (root) => root.getAttribute('data-view'))).toBe('articles')
      await library.close()
      await page.close()
    })
  },
  { '/long': unsurePage('en') }
)
