import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions, settle, tabOf } from '../../scripts/browser/control'
import { openLibrary } from './harness/library'
import { inBothBrowsers, type Stage } from './stage'

const said = 'Harbour envoy Ann Merjani said that the ferries would sail again before the end of the week.'

/** An article that names nobody and nothing but a person and a topic that no gazetteer has. */
const HARBOUR = `<!doctype html><html lang="en"><title>The river opens</title><body><article><h1>The river opens</h1>${[
  'The long winter on the upper river has come to an end, and people in the three small towns along its banks have been waiting for the ice to break.',
  said,
  'Merjani promised that the ferries would be free of charge for pupils, and that the night boats would be back in the spring.',
  'In the oldest of the towns a crowd stood at the quay from the early morning on, with flags and with bread for the crews, as it has been the custom for many years.',
  'Shops along the quay stayed open until late, and the school band played for the whole afternoon in front of the old customs house, where the first boat is to land.',
  'The harbour office has counted the boats that came through the winter without any harm, and has found that nearly all of them can be used as soon as they are painted.',
  'For the summer more visitors are expected than in any year before, and the small hotels on the hill above the water have been booked out since the middle of the month.',
  'A new lamp has been set up at the end of the pier, and it will be lit for the first time on the evening on which the boats are back, when all the bells are to be rung.'
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></body></html>`

async function openList(stage: Stage, of: Page | null): Promise<Page> {
  const control = await openOptions(stage.session)
  const tab = of === null ? '' : `?tab=${await tabOf(control, of.url())}`
  await control.close()
  const page = await stage.session.openExtensionPage(
    stage.session.options.replace(/options\/options\.html.*$/u, `watch-list/watch-list.html${tab}`)
  )
  await page.waitForSelector('.watch-list form')
  return page
}

async function write(list: Page, kind: 'person' | 'topic', names: Readonly<Record<string, string>>): Promise<void> {
  await list.$eval(`input[name=kind][value=${kind}]`, (input) => (input as HTMLInputElement).click())
  for (const [language, name] of Object.entries(names)) {
    await list.$eval(
      `#names-${language}`,
      (input, text) => {
        ;(input as HTMLInputElement).value = text
        input.dispatchEvent(new Event('input', { bubbles: true }))
      },
      name
    )
  }
}

const save = (list: Page): Promise<void> => list.$eval('[data-watch=save]', (button) => (button as HTMLElement).click())
const textOf = (list: Page, selector: string): Promise<string> =>
  list.$eval(selector, (each) => each.textContent ?? '').catch(() => '')

inBothBrowsers(
  'people and topics of one’s own',
  (stage) => {
    it('are found from then on where nothing else is named, with a preview before that, and no more once they are forgotten', async () => {
      await settle(stage.session, { language: 'en' })
      const silent = await stage.open('/harbour')
      const control = await openOptions(stage.session)
      await rest(control, silent)
      expect(await stage.sidebar(silent).isThere()).toBe(false)

      const list = await openList(stage, silent)
      await write(list, 'person', { en: 'Ann Merjani' })
      await expect.poll(() => textOf(list, '.preview')).toContain('1 place')
      expect(await textOf(list, '.preview mark')).toBe('Ann Merjani')
      await save(list)
      await list.waitForSelector('[data-watched]')
      await write(list, 'topic', { en: 'ferries' })
      await expect.poll(() => textOf(list, '.preview')).toContain('2 places')
      await save(list)
      await expect.poll(() => list.$$eval('[data-watched]', (each) => each.length)).toBe(2)
      await silent.close()
      const library = await openLibrary(stage.session, '#kept')
      await library.waitForSelector('[data-kept=backup]')
      await library.close()

      const page = await stage.open('/harbour')
      const { statements } = await stage.viewWhere(page, 'what was said', (view) => view.statements.length === 2)
      for (const statement of statements) expect(statement.speaker).toMatch(/^own-/u)
      expect(statements[0]?.text).toContain('the ferries would sail again')
      await stage.sidebar(page).press('.tab')
      expect(await stage.sidebar(page).text('.panel')).toContain('Ann Merjani')

      for (let left = 1; left >= 0; left--) {
        await list.$eval('[data-watched] .acts button:last-child', (button) => (button as HTMLElement).click())
        await expect.poll(() => list.$$eval('[data-watched]', (each) => each.length)).toBe(left)
      }
      await expect.poll(() => stage.sidebar(page).isThere()).toBe(false)
      await page.close()
      const again = await stage.open('/harbour')
      await rest(control, again)
      expect(await stage.sidebar(again).isThere()).toBe(false)
      for (const each of [again, list, control]) await each.close()
    })

    it('are refused where they are no names, with what is wrong beside the field', async () => {
      await settle(stage.session, { language: 'en' })
      const list = await openList(stage, null)
      await write(list, 'person', { en: '[Ann]/.* (Merjani)', ru: 'Ann Merjani', fr: 'Emmanuel Macron', ar: 'مرجاني' })
      await save(list)
      for (const [language, problem] of [
        ['en', 'a sign that no name has'],
        ['ru', 'not in the letters of this language'],
        ['fr', 'Mawqif knows'],
        ['ar', 'Write the full name']
      ] as const) {
        await expect.poll(() => textOf(list, `#names-${language}-problem`)).toContain(problem)
        const described = await list.$eval(`#names-${language}`, (input) => input.getAttribute('aria-describedby'))
        expect(described).toBe(`names-${language}-problem`)
      }
      expect(await list.$('[data-watched]')).toBeNull()
      expect(await list.evaluate(() => document.activeElement?.id)).toBe('names-ar')
      await list.close()
    })
  },
  { '/harbour': HARBOUR }
)
