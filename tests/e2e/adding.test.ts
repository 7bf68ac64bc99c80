import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openOptions, tabOf } from '../../scripts/browser/control'
import { unknownPage } from '../pages/unknown'
import { NOTHING, sayWho, select } from './harness/adding'
import { openedLibrary, openLibrary, press, textOf } from './harness/library'
import { sendFromExtension } from './harness/send'
import { inBothBrowsers } from './stage'
import { inTurns } from './wide'

/** A part of the first paragraph, in which the finder finds nothing. */
const WORDS = 'the old town sealed off by police'
const SENTENCE =
  'A summit on ways to end the war in Ukraine opened in Geneva on Wednesday, with leaders from Europe and Asia at the table and the old town sealed off by police.'
const FIELD = '<textarea id="field">the old town sealed off by police</textarea>'
const HIDDEN = WORDS.replace('old', '<span style="font-size:0">not the </span>old')

const KNOWN = 'وأوضح بيان الرئاسة الروسية أن الاتصال'

inBothBrowsers(
  'what is selected on a page',
  (stage) => {
    const either = inTurns(stage)
    /** What comes of adding what is selected where no sidebar need be. */
    const addIn = async (page: Page): Promise<unknown> => {
      const control = await openOptions(stage.session)
      const tab = await tabOf(control, page.url())
      const [came] = await sendFromExtension(control, [{ type: 'addInTab', tab }])
      await control.close()
      return came
    }
    const added = '.kept-statements > [data-origin=mine]'

    it('is added from the sidebar, once its user has said who said it, and is theirs until that is taken back', async () => {
      const page = await stage.open('/unknown-en')
      await stage.view(page)
      const sidebar = stage.sidebar(page)
      await select(page, WORDS)
      await sidebar.press('.tab', '[data-onward=add]')
      const list = await openedLibrary(stage.session)
      await list.waitForSelector('.editor')
      expect(await textOf(list, '.add blockquote')).toBe(SENTENCE)
      expect(await textOf(list, '.add mark')).toBe(WORDS)
      expect(await list.$('[data-kept=reject]')).toBeNull()
      const isValid = () => list.$eval('form', (form) => (form as HTMLFormElement).checkValidity())
      expect(await isValid()).toBe(false)
      await press(list, '[data-kept=save]')
      expect(await list.$('.editor')).not.toBeNull()
      await sayWho(list)
      await press(list, '[data-kept=save]')
      await list.waitForSelector(added)
      expect(await textOf(list, `${added} .who`)).toBe('Ann Lee')
      expect(await textOf(list, `${added} blockquote`)).toBe(SENTENCE)
      expect(await textOf(list, `${added} .facts`)).toContain('Added by you')
      expect(await list.$$eval('.kept-statements > [data-origin=page]', ({ length }) => length)).toBeGreaterThan(0)
      await press(list, '[data-news=edited] [data-kept=undo]')
      await expect.poll(() => list.$(added)).toBeNull()
      for (const each of [list, page]) await each.close()
    })

    either('is not kept where its user goes without saying who said it', async () => {
      const page = await stage.open('/unknown-copy')
      await stage.view(page)
      await select(page, WORDS)
      await stage.sidebar(page).press('.tab', '[data-onward=add]')
      const list = await openedLibrary(stage.session)
      await list.waitForSelector('.editor')
      const hash = await list.evaluate(() => location.hash)
      await press(list, '.editor .actions button[type=button]')
      await list.waitForSelector('.library[data-view=kept]')
      expect(await list.$(`[data-kept-page="${page.url()}"]`)).toBeNull()
      const again = await openLibrary(stage.session, hash)
      await expect.poll(() => textOf(again, '.state')).toContain('What was selected is no longer there.')
      for (const each of [list, again, page]) await each.close()
    })

    either('is added on a page on which nothing was found, which is kept with it', async () => {
      const page = await stage.open('/nothing')
      await select(page, WORDS)
      expect(await addIn(page)).toEqual({ reply: 'opened' })
      const list = await openedLibrary(stage.session)
      await sayWho(list)
      await press(list, '[data-kept=save]')
      await list.waitForSelector(added)
      expect(await list.$$eval('.kept-statements > li', ({ length }) => length)).toBe(1)
      for (const each of [list, page]) await each.close()
    })

    either('is added to a known article beside its own statements', async () => {
      const page = await stage.open('/sample')
      await stage.view(page)
      await select(page, KNOWN)
      expect(await addIn(page)).toEqual({ reply: 'opened' })
      const list = await openedLibrary(stage.session)
      await sayWho(list)
      await press(list, '[data-kept=save]')
      await list.waitForSelector(added)
      expect(await list.$$eval('.kept-statements > [data-origin=dossier]', ({ length }) => length)).toBeGreaterThan(0)
      for (const each of [list, page]) await each.close()
    })

    either(
      'is not added, and the reason is told, where nothing is, or not all of it is of the article, or it is too much',
      async () => {
        const page = await stage.open('/unknown-en')
        await stage.view(page)
        const sidebar = stage.sidebar(page)
        await sidebar.press('.tab', '[data-onward=add]')
        await expect.poll(() => sidebar.text('[data-adding=nothing]')).toBe('Select words of the article first.')
        await select(page, 'Trump said Ukraine')
        await sidebar.press('[data-onward=add]')
        await expect.poll(() => sidebar.text('[data-adding=outside]')).toContain('not all of it')
        await select(page, 'A summit', 'Trump said')
        expect(await addIn(page)).toEqual({ reply: 'outside' })
        await page.close()
        const long = await stage.open('/much')
        await select(long, 'A summit', 'The seventh.')
        expect(await addIn(long)).toEqual({ reply: 'long' })
        await long.close()
        expect(await textOf(await openLibrary(stage.session, '#add=long'), '.state')).toContain('Select less')
      }
    )

    it('is not added where the page shows other words than stand there', async () => {
      const page = await stage.open('/hidden')
      await select(page, 'the ', 'old town sealed')
      expect(await addIn(page)).toEqual({ reply: 'changed' })
      await page.close()
    })

    it('is not added from a field that is written in', async () => {
      const page = await stage.open('/field')
      await page.$eval('#field', (field) => {
        ;(field as HTMLTextAreaElement).focus()
        ;(field as HTMLTextAreaElement).setSelectionRange(0, 12)
      })
      expect(await addIn(page)).toEqual({ reply: 'field' })
      await page.$eval('article', (article) => article.setAttribute('contenteditable', 'true'))
      await select(page, WORDS)
      expect(await addIn(page)).toEqual({ reply: 'field' })
      await page.close()
    })
  },
  {
    '/unknown-en': unknownPage('en'),
    '/unknown-copy': unknownPage('en'),
    '/hidden': unknownPage('en').replace(WORDS, HIDDEN),
    '/field': unknownPage('en').replace('</article>', `</article>${FIELD}`),
    '/much': unknownPage('en').replace(
      SENTENCE,
      `${SENTENCE} The second. The third. The fourth. The fifth. The sixth. The seventh.`
    ),
    '/nothing': NOTHING
  }
)
