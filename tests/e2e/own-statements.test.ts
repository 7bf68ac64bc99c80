import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openOptions, tabOf } from '../../scripts/browser/control'
import { painted } from '../../scripts/browser/painted'
import type { ListedStatement } from '../../scripts/browser/sidebar'
import { samplePages } from '../pages'
import { STORIES, unknownPage } from '../pages/unknown'
import { NOTHING, sayWho, select } from './harness/adding'
import { openedLibrary, press } from './harness/library'
import { sendFromExtension } from './harness/send'
import { inBothBrowsers, type Stage } from './stage'
import { inTurns } from './wide'

/** The first paragraph, in which the finder finds nothing, and a part of it. */
const [SENTENCE = '', , PUTIN = ''] = STORIES.en.paragraphs
const WORDS = 'the old town sealed off by police'
const GREW = unknownPage('en').replace(
  '<article>',
  '<article><p>This text was updated in the course of the evening.</p>'
)

const KNOWN = 'وأوضح بيان الرئاسة الروسية أن الاتصال'
const sample = String(samplePages()['/sample'])

const own = (statements: readonly ListedStatement[]): readonly ListedStatement[] =>
  statements.filter(({ origin }) => origin === 'mine')

/** Open a page, and wait until it lists what is its user's own in this way. */
async function openWith(stage: Stage, path: string, verdict: string): Promise<Page> {
  const page = await stage.open(path)
  await stage.viewWhere(page, `the user’s own, ${verdict}`, ({ statements }) =>
    own(statements).some((each) => each.verdict === verdict)
  )
  await stage.sidebar(page).press('.tab')
  return page
}

/** Add the words where no sidebar need be, as said by Ann Lee on Ukraine. Gives the library’s tab. */
async function addIn(stage: Stage, page: Page, words = WORDS): Promise<Page> {
  await select(page, words)
  const control = await openOptions(stage.session)
  const tab = await tabOf(control, page.url())
  await sendFromExtension(control, [{ type: 'addInTab', tab }])
  await control.close()
  const list = await openedLibrary(stage.session)
  await sayWho(list)
  await press(list, '[data-kept=save]')
  await list.waitForSelector('.kept-statements > [data-origin=mine]')
  return list
}

inBothBrowsers(
  'what the user says of an article',
  (stage) => {
    const either = inTurns(stage)
    const paintedIn = async (page: Page, name: string): Promise<readonly string[]> =>
      (await painted(page))[`mawqif-${name}`] ?? []

    it('is listed and marked as theirs on the page where they added it, on each later visit and each copy, with its verdict', async () => {
      const page = await stage.open('/unknown-en')
      const { statements: found } = await stage.view(page)
      await stage.sidebar(page).press('.tab')
      const list = await addIn(stage, page)
      const { statements } = await stage.viewWhere(page, 'what was added', (view) => own(view.statements).length === 1)
      const [added] = own(statements)
      expect(added).toMatchObject({ topic: 'ukraine', verdict: 'verbatim' })
      expect(added?.text).toContain(SENTENCE)
      expect(added?.text).toContain('Added by you')
      expect(statements).toHaveLength(found.length + 1)
      await expect.poll(() => paintedIn(page, added?.speaker ?? '')).toEqual([SENTENCE])
      await page.close()

      const later = await openWith(stage, '/unknown-en', 'verbatim')
      await expect.poll(() => paintedIn(later, added?.speaker ?? '')).toEqual([SENTENCE])
      const copy = await openWith(stage, '/grew', 'verbatim')
      await expect.poll(() => paintedIn(copy, added?.speaker ?? '')).toEqual([SENTENCE])
      // Words that the page changes while it is open are told as changed at once.
      await copy.evaluate(() => {
        const line = [...document.querySelectorAll('article p')].find((each) =>
          each.textContent?.includes('sealed off')
        )
        if (line) line.textContent = line.textContent?.replace('sealed off', 'not sealed off') ?? ''
      })
      await stage.viewWhere(copy, 'it changed', (view) =>
        own(view.statements).some(({ verdict }) => verdict === 'altered')
      )
      for (const each of [later, copy]) await each.close()

      const changed = await openWith(stage, '/changed', 'altered')
      const sidebar = stage.sidebar(changed)
      const card = '[data-statement][data-origin=mine]'
      expect(await sidebar.text(`${card} .warning`)).toContain('Changed on this page')
      expect(await sidebar.text(card)).toContain('Difference from what you kept')
      expect(await sidebar.evaluate(`${card} del`, (removed) => removed.textContent)).toContain('police')
      expect(await sidebar.evaluate(`${card} ins`, (put) => put.textContent)).toContain('snow')
      await expect.poll(() => paintedIn(changed, 'altered')).toEqual([SENTENCE.replace('police', 'snow')])
      expect(await paintedIn(changed, added?.speaker ?? '')).toEqual([])
      await changed.close()

      await press(list, '[data-news=edited] [data-kept=undo]')
      await expect.poll(() => list.$('.kept-statements > [data-origin=mine]')).toBeNull()
      const again = await stage.open('/unknown-en')
      expect(own((await stage.view(again)).statements)).toEqual([])
      for (const each of [list, again]) await each.close()
    })

    either(
      'is shown on a page in which nothing else is found, at once and whenever its address is opened',
      async () => {
        const page = await stage.open('/nothing')
        const list = await addIn(stage, page)
        const isTheirs = (view: { readonly statements: readonly ListedStatement[] }): boolean =>
          view.statements.length === 1 && own(view.statements).length === 1
        await stage.viewWhere(page, 'what was added alone', isTheirs)
        await page.close()
        const later = await stage.open('/nothing')
        await stage.viewWhere(later, 'what was added alone', isTheirs)
        await stage.sidebar(later).press('.tab')
        expect(await stage.sidebar(later).query('.automatic')).toBeNull()
        await press(list, '[data-news=edited] [data-kept=undo]')
        await expect.poll(() => list.$('.kept-statements > [data-origin=mine]')).toBeNull()
        for (const each of [list, later]) await each.close()
      }
    )

    either(
      'is what they corrected, in the place of what was found, and is corrected again where it is kept',
      async () => {
        const page = await stage.open('/corrected')
        await stage.view(page)
        const sidebar = stage.sidebar(page)
        const card = '[data-statement][data-speaker=putin]'
        await sidebar.press('.tab', `${card} .why:not(.elsewhere) > summary`, `${card} .correct`)
        const list = await openedLibrary(stage.session)
        await press(list, '[data-statement][aria-current] [data-kept=edit]')
        await list.waitForSelector('[data-field=speaker] input')
        await list.$eval('[data-field=speaker] input', (input) => {
          ;(input as HTMLInputElement).value = 'Lavrov'
          input.dispatchEvent(new Event('input', { bubbles: true }))
        })
        await press(list, '[data-field=speaker] .offered button')
        await press(list, '[data-kept=save]')
        const { statements } = await stage.viewWhere(
          page,
          'what was corrected',
          (view) => own(view.statements).length === 1
        )
        const [corrected] = own(statements)
        expect(corrected).toMatchObject({ speaker: 'lavrov', verdict: 'verbatim' })
        expect(corrected?.text).toContain('Corrected by you')
        expect(statements.some(({ speaker }) => speaker === 'putin')).toBe(false)
        await list.close()
        const copy = await openWith(stage, '/corrected-copy', 'verbatim')
        await expect.poll(() => paintedIn(copy, 'lavrov')).toEqual([PUTIN.slice(0, PUTIN.indexOf(' reporters'))])
        const theirs = '[data-statement][data-origin=mine]'
        await stage.sidebar(copy).press(`${theirs} .why:not(.elsewhere) > summary`, `${theirs} .correct`)
        const again = await openedLibrary(stage.session)
        expect(await again.evaluate(() => decodeURIComponent(location.hash))).toContain(stage.server.url('/corrected&'))
        for (const each of [again, copy, page]) await each.close()
      }
    )

    either('is listed in a known article among its own statements, with its verdict on each page', async () => {
      const page = await stage.open('/sample')
      await stage.view(page)
      const list = await addIn(stage, page, KNOWN)
      const { statements } = await stage.viewWhere(page, 'what was added', (view) => own(view.statements).length === 1)
      expect(own(statements)).toMatchObject([{ topic: 'ukraine', verdict: 'verbatim' }])
      expect(own(statements)[0]?.text).toContain('Added by you')
      await expect.poll(() => paintedIn(page, own(statements)[0]?.speaker ?? '')).toEqual([KNOWN])
      await page.close()
      const changed = await stage.open('/known-changed')
      const { statements: now } = await stage.viewWhere(
        changed,
        'it changed',
        (view) => own(view.statements).length === 1
      )
      expect(own(now)).toMatchObject([{ verdict: 'altered' }])
      await press(list, '[data-news=edited] [data-kept=undo]')
      await stage.viewWhere(changed, 'nothing of their own', (view) => own(view.statements).length === 0)
      for (const each of [list, changed]) await each.close()
    })

    either('is in the popup as theirs', async () => {
      const page = await stage.open('/popup')
      const list = await addIn(stage, page)
      const control = await openOptions(stage.session)
      const tab = await tabOf(control, page.url())
      const popup = await stage.session.openExtensionPage(`${stage.session.popup}?tab=${tab}`)
      await popup.waitForSelector('.acts [data-origin=mine]')
      const acts = await popup.$$eval('.acts [data-origin=mine]', (all) => all.map((act) => act.textContent))
      expect(acts.join()).toContain('Added by you · Word for word')
      for (const each of [popup, control, list, page]) await each.close()
    })
  },
  {
    '/unknown-en': unknownPage('en'),
    '/grew': GREW,
    '/changed': unknownPage('en').replace('sealed off by police', 'sealed off by snow'),
    '/corrected': unknownPage('en').replace('the old town', 'the port'),
    '/corrected-copy': unknownPage('en').replace('the old town', 'the port'),
    '/popup': unknownPage('en').replace('in Geneva on Wednesday', 'in Geneva on a Thursday in spring'),
    '/known-changed': sample.replace(KNOWN, KNOWN.replace('الروسية', 'التركية')),
    '/nothing': NOTHING
  }
)
