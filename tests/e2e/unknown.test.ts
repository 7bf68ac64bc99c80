import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/text/language'
import { crowdedPage, unknownPage, unsurePage } from '../pages/unknown'
import { paste } from './harness/clipboard'
import { drawnPanel, passageBox, restOn } from './harness/drawn'
import { listedStatements } from './harness/listed'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { lastInFocus, painted } from '../../scripts/browser/painted'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { inTurns, triedIn } from './wide'

const pages = Object.fromEntries(LANGUAGES.map((language) => [`/unknown-${language}`, unknownPage(language)]))

/** More than the boxes that a message may have. */
const MANY = 600

/** What the page itself has at the painted ranges of a speaker. */
const paintedWords = async (page: Page, speaker: string): Promise<string> =>
  ((await painted(page))[`mawqif-${speaker}`] ?? []).join(' ')

inBothBrowsers(
  'a page without a known article',
  (stage) => {
    const either = inTurns(stage)
    beforeAll(async () => {
      const options = await openOptions(stage.session)
      await storeSettings(options, { unknown: 'marks' })
      await options.close()
    })

    describe.each(triedIn(stage, LANGUAGES))('in %s', (language) => {
      it('lists what its leaders say, from the article and nothing beside it', async () => {
        const page = await stage.open(`/unknown-${language}`)
        const view = await stage.view(page)
        expect([view.grade, view.dossier]).toEqual(['related', ''])
        expect(view.statements.map(({ speaker, topic, origin, verdict }) => [speaker, topic, origin, verdict])).toEqual(
          expect.arrayContaining([
            ['macron', 'ukraine', 'page', ''],
            ['putin', 'ukraine', 'page', '']
          ])
        )
        expect(new Set(view.statements.map(({ speaker }) => speaker))).toEqual(new Set(['macron', 'putin']))
        await page.close()
      })

      it('paints the words that it lists', async () => {
        const page = await stage.open(`/unknown-${language}`)
        const { statements } = await stage.view(page)
        await waitFor('paint', async () => (await painted(page))['mawqif-putin'] ?? null)
        for (const speaker of ['macron', 'putin']) {
          const words = (await paintedWords(page, speaker)).replaceAll(/\s+/g, ' ')
          const own = statements.filter((statement) => statement.speaker === speaker)
          expect(own.length).toBeGreaterThan(0)
          for (const { text } of own) expect(words).toContain(text.slice(0, 40).trim())
        }
        await page.close()
      })
    })

    it('is a collapsed tab that opens into a list, with what is on record apart', async () => {
      const page = await stage.open('/unknown-en')
      const sidebar = stage.sidebar(page)
      await stage.view(page)
      expect(await sidebar.query('.tab:not([hidden])')).not.toBeNull()
      await sidebar.press('.tab')
      await waitFor('the open panel', async () => (await sidebar.query('.panel:not([hidden])')) !== null)
      const record = await waitFor('the record', () => sidebar.query('.record [data-record]'))
      expect(await record.evaluate((element) => element.closest('[data-statement]'))).toBeNull()
      await page.close()
    })

    either('names the rules by which a statement was found', async () => {
      const page = await stage.open('/unknown-en')
      const sidebar = stage.sidebar(page)
      await stage.view(page)
      await sidebar.press('.tab')
      await sidebar.press('.statement .why summary')
      const rules = await waitFor('the rules', () => sidebar.query('.statement .why .rules'))
      expect(await rules.evaluate((element) => element.textContent)).toMatch(/\w+ · \w+/u)
      await page.close()
    })

    const listed = (page: Page) => listedStatements(stage.sidebar(page), 'speaker', 'topic')
    const ALL = ['macron ukraine', 'putin ukraine', 'macron iran']

    either('lists by topic and leader what is chosen, and steps through it', async () => {
      const page = await stage.open('/long')
      await stage.view(page)
      await stage.sidebar(page).press('.tab')
      await expect.poll(() => listed(page)).toEqual(ALL)
      await stage.sidebar(page).press('[data-choice=macron]')
      await expect.poll(() => listed(page)).toEqual(['macron ukraine', 'macron iran'])
      await stage.sidebar(page).press('[data-choice=iran]')
      await expect.poll(() => listed(page)).toEqual(['macron iran'])
      await expect
        .poll(() =>
          stage.sidebar(page).evaluate('[data-grade]', (root) => root.querySelector('output.spoken')?.textContent)
        )
        .toBe('Showing 1 of 3 statements')
      await stage.sidebar(page).press('.next')
      const said = (await stage.view(page)).statements.find(({ topic }) => topic === 'iran')?.text ?? ''
      await expect.poll(async () => (await lastInFocus(page))?.length).toBe(1)
      expect(said).toContain((await lastInFocus(page))?.[0] ?? 'nothing')
      await stage.sidebar(page).press('[data-choice=macron]', '[data-choice=iran]')
      await expect.poll(() => listed(page)).toEqual(ALL)
      expect(
        await stage.sidebar(page).evaluate('[data-grade]', (root) => root.querySelector('.place .spoken')?.textContent)
      ).toBe('Statement 3 of 3')
      await page.close()
    })

    it('can be pressed beside more marks than are cut out of its frame one by one', async () => {
      const page = await stage.open('/many')
      const { statements } = await stage.view(page)
      expect(statements.length).toBeGreaterThan(MANY / 2)
      await stage.sidebar(page).press('.tab')
      await expect.poll(async () => (await drawnPanel(page))?.open).toBe(true)
      await page.close()
    })

    it('shows what was found beside its words again where the scroll to them goes on after a pause', async () => {
      const page = await stage.open('/long')
      const { statements } = await stage.view(page)
      const id = statements.find(({ speaker }) => speaker === 'putin')?.id
      const beside = () => stage.sidebar(page).text('[data-beside]')
      await stage.sidebar(page).press(`[data-notch=${id}]`)
      await expect.poll(beside).toMatch(/Putin/u)
      const gone = () => stage.sidebar(page).evaluate('[data-grade]', () => document.documentElement.dataset['gone'])
      await stage.sidebar(page).evaluate('[data-grade]', () => {
        const look = () =>
          document.querySelector('[data-beside]') ?? (document.documentElement.dataset['gone'] = 'once')
        new MutationObserver(look).observe(document, { childList: true, subtree: true })
      })
      await page.evaluate(() => scrollBy({ top: -2, behavior: 'instant' }))
      await expect.poll(gone).toBe('once')
      await expect.poll(beside).toMatch(/Putin/u)
      await page.close()
    })

    it('shows marks along the page, and what was found beside its words', async () => {
      const page = await stage.open('/long')
      await stage.view(page)
      const notches = () =>
        stage.sidebar(page).evaluate('[data-grade]', (root) => root.querySelectorAll('.notch').length)
      await expect.poll(notches).toBe(ALL.length)
      const [words = ''] = (await painted(page))['mawqif-putin'] ?? []
      expect(await passageBox(page, words)).toMatchObject({ inView: false })
      const id = (await stage.view(page)).statements.find(({ speaker }) => speaker === 'putin')?.id
      await stage.sidebar(page).press(`[data-notch=${id}]`)
      await expect.poll(() => passageBox(page, words)).toMatchObject({ inView: true })
      const beside = () => stage.sidebar(page).text('[data-beside]')
      await expect.poll(beside).toMatch(/Putin[^]*Ukraine[^]*Found automatically/u)
      await page.keyboard.press('Escape')
      await expect.poll(beside).toBeNull()
      await restOn(page, words, async () => (await beside())?.includes('Putin') ?? false)
      await page.mouse.move(5, 5)
      await expect.poll(beside).toBeNull()
      await page.close()
    })

    it('opens at the statement whose words are pressed, and shows the words of a card that is', async () => {
      const page = await stage.open('/long')
      await stage.view(page)
      const [words = ''] = (await painted(page))['mawqif-macron'] ?? []
      await page.evaluate(() => scrollTo(0, 1500))
      const box = await waitFor('the passage in view', async () => {
        const found = await passageBox(page, words)
        return found?.inView === true ? found : null
      })
      await page.mouse.click(box.x, box.y)
      await expect
        .poll(() =>
          stage
            .sidebar(page)
            .evaluate('[data-grade]', (root) => root.querySelector<HTMLElement>('[aria-current]')?.dataset.speaker)
        )
        .toBe('macron')
      await stage.sidebar(page).press('[data-speaker=putin] .sentence')
      await expect.poll(() => lastInFocus(page)).toEqual((await painted(page))['mawqif-putin'])
      await page.close()
    })

    either('takes its marks off the page and puts them back', async () => {
      const page = await stage.open('/long')
      await stage.view(page)
      await stage.sidebar(page).press('.tab', '.marks')
      await expect.poll(() => painted(page)).toEqual({})
      await stage.sidebar(page).press('.marks')
      await expect.poll(async () => Object.keys(await painted(page)).length).toBe(2)
      await page.close()
    })

    either('lists and paints what is less sure only when asked', async () => {
      const page = await stage.open('/long')
      await stage.view(page)
      await stage.sidebar(page).press('.tab')
      await expect.poll(() => listed(page)).toEqual(ALL)
      expect(
        await stage.sidebar(page).evaluate('[data-grade]', (root) => root.querySelector('.unsure')?.textContent)
      ).toBe('1 more passage looks like a statement, but not for certain: show it')
      await stage.sidebar(page).press('.unsure input')
      await expect.poll(() => listed(page)).toContain('erdogan ukraine')
      await expect.poll(async () => (await painted(page))['mawqif-erdogan']?.length).toBe(1)
      await stage.sidebar(page).press('.unsure input')
      await expect.poll(() => listed(page)).toEqual(ALL)
      await page.close()
      const other = await stage.open('/unknown-en')
      await stage.view(other)
      expect(await stage.sidebar(other).evaluate('[data-grade]', (root) => root.querySelector('.unsure'))).toBeNull()
      await other.close()
    })

    it('copies a statement with its source, and that a machine found it', async () => {
      const page = await stage.open('/unknown-en')
      const { statements } = await stage.view(page)
      const id = statements.find(({ speaker }) => speaker === 'macron')?.id
      await stage
        .sidebar(page)
        .press('.tab', `[data-statement=${id}] .share .tool`, `[data-statement=${id}] [data-entry=text]`)
      const outcome = () => stage.sidebar(page).evaluate(`[data-statement=${id}] output`, (each) => each.textContent)
      await expect.poll(outcome).toBe('Copied.')
      const { text } = await paste(page)
      expect(text).toMatch(/^Emmanuel Macron · Ukraine\n/u)
      expect(text).toContain('Emmanuel Macron said that his country would go on supporting Ukraine')
      expect(text).toContain('#:~:text=')
      expect(text).toContain('Found automatically; may be wrong')
      expect(text).toContain(`${await page.title()}\n${page.url()}`)
      await page.close()
    })

    either('is left as it was when its article goes', async () => {
      const page = await stage.open('/unknown-en')
      await stage.view(page)
      await page.evaluate(() => document.querySelector('main')?.remove())
      await waitFor('nothing of ours', async () => !(await stage.sidebar(page).isThere()))
      expect(await painted(page)).toEqual({})
      await page.close()
    })

    either('is left alone where no leader says anything', async () => {
      const page = await stage.open('/quiet')
      await rest(await openOptions(stage.session), page)
      expect(await stage.sidebar(page).isThere()).toBe(false)
      expect(await painted(page)).toEqual({})
      await page.close()
    })
  },
  {
    ...pages,
    '/long': unsurePage('en'),
    '/many': crowdedPage(MANY),
    '/quiet': unknownPage('en')
      .replace(
        'French President Emmanuel Macron said that his country',
        'It is expected that the country of Emmanuel Macron'
      )
      .replace(
        '“Any settlement in Ukraine must take account of our security,” Russian President Vladimir Putin told reporters before the first session.',
        'Russian President Vladimir Putin arrived late in the evening and left the building without speaking to reporters.'
      )
  }
)
