import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { articleLines, TITLE } from '../pages/article'
import { htmlPage } from '../pages/document'
import { block } from '../pages/paragraphs'
import { passageBox } from './harness/drawn'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions } from '../../scripts/browser/control'
import { painted } from '../../scripts/browser/painted'
import { type SidebarView } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { evidenceOf, STATEMENTS } from './truth'
import { inTurns, triedIn } from './wide'

const verdicts = (view: SidebarView): Record<string, string> =>
  Object.fromEntries(view.statements.map(({ id, verdict }) => [id, verdict]))

/** The article in a shadow root, and nothing else to be coloured. */
const IN_SHADOW = {
  '/in-shadow': htmlPage({
    title: TITLE,
    body: `<story-view><template shadowrootmode="open"><h1>${TITLE}</h1>${articleLines().map(block).join('')}</template></story-view>`
  })
}

inBothBrowsers(
  'recognition',
  (stage) => {
    const either = inTurns(stage)
    it.each(triedIn(stage, ['/paragraphs', '/breaks', '/inline', '/long', '/sample', '/strict-csp']))(
      'finds all seven statements word for word on %s',
      async (path) => {
        const page = await stage.open(path)
        const view = await stage.view(page)
        expect(view.grade).toBe('full')
        expect(view.dossier).toBe('putin-macron-call-2025')
        expect(
          view.statements
            .map(({ id, speaker, topic, verdict, origin }) => ({ id, speaker, topic, verdict, origin }))
            .sort(byId)
        ).toEqual(
          STATEMENTS.map(({ id, speaker, topic }) => ({
            id,
            speaker,
            topic,
            verdict: 'verbatim',
            origin: 'dossier'
          })).sort(byId)
        )
        const marks = await waitFor('the painted passages', async () => {
          const names = await painted(page)
          return names['mawqif-putin'] ? names : null
        })
        expect(words(marks['mawqif-putin'])).toBe(words(evidenceOf('putin')))
        expect(words(marks['mawqif-macron'])).toBe(words(evidenceOf('macron')))
        expect(Object.keys(marks).sort()).toEqual(['mawqif-macron', 'mawqif-putin'])
        await page.close()
      }
    )

    it.each(['/paragraphs', '/in-shadow'])('draws what it paints on %s', async (path) => {
      const page = await stage.open(path)
      await stage.view(page)
      // The rules of the colours come by another way than the passages, and the text may give way to the sidebar.
      const share = async (): Promise<number> => {
        const { x, y } = await waitFor('a painted passage', () => passageBox(page, 'من جانبه'))
        const clip = { x: x - 100, y: y - 6, width: 200, height: 12 }
        return shareOfWash(page, await page.screenshot({ encoding: 'base64', clip }))
      }
      await expect.poll(share).toBeGreaterThan(0.5)
      await page.close()
    })

    either('calls two altered statements altered, shows what changed, and paints them apart', async () => {
      const page = await stage.open('/edited')
      const view = await stage.view(page)
      expect(view.grade).toBe('edited')
      expect(verdicts(view)).toEqual({
      p1: 'verbatim', p2: 'altered', m1: 'altered', m2: 'verbatim', p3: 'verbatim', m3: 'verbatim', j1: 'verbatim'
    }) // prettier-ignore
      const shown = Object.fromEntries(view.statements.map(({ id, text }) => [id, text]))
      expect(shown['p2']).toContain('سيقبل')
      expect(shown['p2']).toContain('لن يقبل')
      expect(shown['m1']).toContain('قبل نهاية العام')
      const marks = await waitFor('the painted passages', async () => {
        const names = await painted(page)
        return names['mawqif-altered'] ? names : null
      })
      expect(words(marks['mawqif-altered'])).toContain('سيقبل بحلول مؤقتة')
      expect(words(marks['mawqif-putin'])).not.toContain('بحلول مؤقتة')
      await page.close()
    })

    either('calls part of the article an excerpt, and lists what is not there as absent', async () => {
      const page = await stage.open('/excerpt')
      const view = await stage.view(page)
      expect(view.grade).toBe('excerpt')
      expect(verdicts(view)).toEqual({
      p1: 'verbatim', p2: 'verbatim', m1: 'verbatim', m2: 'verbatim', p3: 'absent', m3: 'absent', j1: 'absent'
    }) // prettier-ignore
      await page.close()
    })

    it.each(triedIn(stage, ['/other', '/other-en']))(
      'takes %s, another article on the same matter, for no known one',
      async (path) => {
        const page = await stage.open(path)
        const { grade, dossier, statements } = await stage.view(page)
        expect([grade, dossier]).toEqual(['related', ''])
        expect(new Set(statements.map(({ origin }) => origin))).toEqual(new Set(['page']))
        await page.close()
      }
    )

    either('shows nothing on pages that do not carry the article', async () => {
      const control = await openOptions(stage.session)
      const pages = await Promise.all(['/home', '/plain', '/empty'].map((path) => stage.open(path)))
      for (const page of pages) {
        await rest(control, page)
        expect([page.url(), await stage.sidebar(page).isThere()]).toEqual([page.url(), false])
        expect(await painted(page)).toEqual({})
        await page.close()
      }
    })
  },
  IN_SHADOW
)

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => a.id.localeCompare(b.id)

/** Painted pieces as a user reads them: one text, its spaces run together. */
const words = (pieces: readonly string[] | undefined): string => (pieces ?? []).join(' ').replaceAll(/\s+/g, ' ').trim()

/** How many of a picture's pixels have the warm tint of the second speaker's wash on white, 0 to 1. */
function shareOfWash(page: Page, png: string): Promise<number> {
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (canvas === null) return 0
    canvas.drawImage(image, 0, 0)
    const pixels = canvas.getImageData(0, 0, image.width, image.height).data
    let tinted = 0
    for (let i = 0; i < pixels.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.slice(i, i + 3)
      if (red > green + 10 && green > blue + 10 && red > 200) tinted++
    }
    return tinted / (pixels.length / 4)
  }, png)
}
