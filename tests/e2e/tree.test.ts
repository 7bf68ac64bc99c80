/** What a screen reader is told in Arabic, beside what it is told in English: the same parts in the same order. Firefox has no protocol for its tree. */
import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { unsurePage } from '../pages/unknown'
import { ar, en } from '../ui/translations'
import { choose } from '../../scripts/browser/appearance'
import { openOptions } from '../../scripts/browser/control'
import { openPopup } from '../../scripts/browser/popup'
import { type TreeLine, treeOf } from './harness/tree'
import { inChromium } from './stage'

const CALL = 'putin-macron-call-2025'
/** What is named in its own language everywhere. */
const OWN_NAMES = /English|Français|HTML|Markdown/g
/** A view has more lines in the accessibility tree. */
const SMALL_TREE = 10

inChromium(
  'a screen reader meets the same in Arabic as in English',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })

    /** Read the tree in both languages and compare it line by line: what differs, or has no Arabic name. */
    const differences = async (
      read: (language: 'ar' | 'en') => Promise<readonly TreeLine[]>
    ): Promise<readonly string[]> => {
      const english = await read('en')
      const arabic = await read('ar')
      if (english.length < SMALL_TREE) throw new Error(`a tree of ${english.length} lines is none of a whole view`)
      return Array.from({ length: Math.max(english.length, arabic.length) }).flatMap((_, i) => {
        const [one, other] = [english[i], arabic[i]]
        const isSame = one?.part === other?.part && (one?.name === '') === (other?.name === '')
        const isArabic = !/\p{Script=Latin}/u.test(other?.name.replaceAll(OWN_NAMES, '') ?? '')
        return isSame && isArabic ? [] : [`${one?.part} “${one?.name}”: ${other?.part} “${other?.name}”`]
      })
    }
    const inDocument = (page: Page) =>
      differences(async (language) => {
        await choose(control, { language, theme: 'light' })
        await page.waitForSelector(`.mawqif[lang=${language}]`)
        return treeOf(page.mainFrame())
      })

    it.each(['/edited', '/unsure-ar'])('in the sidebar over %s', async (path) => {
      await choose(control, { language: 'en', theme: 'light' })
      const page = await stage.open(path)
      await stage.view(page)
      if (path === '/unsure-ar') await stage.sidebar(page).press('.tab')
      const found = await differences(async (language) => {
        await choose(control, { language, theme: 'light' })
        await stage.viewWhere(page, language, ({ lang }) => lang === language)
        const names = [ar, en].flatMap(({ sidebar, unknown }) => [sidebar.label, unknown.label])
        return treeOf(await stage.sidebar(page).frame(), { role: 'complementary', names })
      })
      expect(found).toEqual([])
      await page.close()
    })

    it('in the popup', async () => {
      await choose(control, { language: 'en', theme: 'light' })
      const page = await stage.open('/edited')
      await stage.view(page)
      const popup = await openPopup(stage.session, page)
      await popup.waitForSelector('[data-state=recognised]')
      expect(await inDocument(popup)).toEqual([])
      await page.close()
    })

    it.each(['', `#article=${CALL}`, '#view=compare', '#view=timeline', '#welcome', '#welcome=access'])(
      'in the library at “%s”',
      async (hash) => {
        await choose(control, { language: 'en', theme: 'light' })
        const page = await stage.session.openExtensionPage(`library/library.html${hash}`)
        await page.waitForSelector('.card, .text .note, .cell .position, .matrix, .welcome')
        expect(await inDocument(page)).toEqual([])
        await page.close()
      }
    )
  },
  { '/unsure-ar': unsurePage('ar') }
)
