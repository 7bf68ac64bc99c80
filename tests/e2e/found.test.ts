import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/dossier'
import { foundPage } from '../pages/found'
import { painted } from './harness/highlights'
import { findSidebar } from './harness/shadow'
import { pause, waitFor } from './harness/wait'
import { inBothBrowsers } from './stage'

const pages = Object.fromEntries(LANGUAGES.map((language) => [`/found-${language}`, foundPage(language)]))

/** What the page itself has at the painted ranges of a speaker. */
const paintedWords = async (page: Page, speaker: string): Promise<string> =>
  ((await painted(page))[`mawqif-${speaker}`] ?? []).join(' ')

inBothBrowsers(
  'a page without a known article',
  (stage) => {
    describe.each(LANGUAGES)('in %s', (language) => {
      it('lists what its leaders say, from the article and nothing beside it', async () => {
        const page = await stage.open(`/found-${language}`)
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
        const page = await stage.open(`/found-${language}`)
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
      const page = await stage.open('/found-en')
      const sidebar = await stage.sidebar(page)
      await stage.view(page)
      expect(await sidebar.query('.tab:not([hidden])')).not.toBeNull()
      await sidebar.click('.tab')
      await waitFor('the open panel', async () => (await sidebar.query('.panel:not([hidden])')) !== null)
      const record = await waitFor('the record', () => sidebar.query('.record [data-record]'))
      expect(await record.evaluate((element) => element.closest('[data-statement]'))).toBeNull()
      await page.close()
    })

    it('lets a statement be dismissed, and shown again', async () => {
      const page = await stage.open('/found-en')
      const sidebar = await stage.sidebar(page)
      const before = (await stage.view(page)).statements.length
      await sidebar.click('.tab')
      await sidebar.click('.statement .why summary')
      await sidebar.click('.statement .dismiss')
      await stage.viewWhere(page, 'one less', ({ statements }) => statements.length === before - 1)
      await sidebar.click('.onwards .onward:last-child')
      await stage.viewWhere(page, 'all again', ({ statements }) => statements.length === before)
      await page.close()
    })

    it('is left as it was when its article goes', async () => {
      const page = await stage.open('/found-en')
      await stage.view(page)
      await page.evaluate(() => document.querySelector('main')?.remove())
      await waitFor('nothing of ours', async () => (await findSidebar(stage.target, page)) === null)
      expect(await painted(page)).toEqual({})
      await page.close()
    })

    it('is left alone where no leader says anything', async () => {
      const page = await stage.open('/quiet')
      await pause(2000)
      expect(await findSidebar(stage.target, page)).toBeNull()
      expect(await painted(page)).toEqual({})
      await page.close()
    })
  },
  {
    ...pages,
    '/quiet': foundPage('en')
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
