import { it, expect } from 'vitest'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { openedLibrary } from './harness/library'
import { inBothBrowsers } from './stage'

/** An unknown article in which a statement of the bundled one stands with a negation. */
const CHANGED_FROM_BUNDLED = `<!doctype html><html lang="ar" dir="rtl"><title>وزراء في باريس</title>
<main><article><h1>وزراء من عشر دول في باريس</h1>
<p>اجتمع وزراء من عشر دول أوروبية في باريس يوم الخميس لبحث الحرب في أوكرانيا.</p>
<p>وقال الرئيس الفرنسي إيمانويل ماكرون: "الوقت لم يحن لإنهاء معاناة المدنيين، وبدء مفاوضات جادة من أجل تسوية دائمة ومتينة للنزاع في أوكرانيا".</p>
<p>ولم يصدر عن الوزراء بيان مشترك، وسيعودون إلى الاجتماع بعد شهر.</p></article></main></html>`

inBothBrowsers(
  'an article that quotes a bundled one',
  (stage) => {
    it('tells that a quotation was changed from what a bundled article has, and leads to that', async () => {
      const options = await openOptions(stage.session)
      await storeSettings(options, { language: 'en' })
      const page = await stage.open('/bundled')
      const sidebar = stage.sidebar(page)
      await stage.view(page)
      await sidebar.press('.tab')
      const line = '[data-speaker=macron] [data-elsewhere=changed]'
      await expect
        .poll(() => sidebar.text(`${line} summary`))
        .toContain('The same words elsewhere: changed · an article bundled with Mawqif')
      await sidebar.press(`${line} summary`)
      expect(await sidebar.text(`${line} .change`)).toBe('a negation was added or dropped')
      await sidebar.press(`${line} a`)
      const library = await openedLibrary(stage.session)
      await library.waitForSelector('#note-m2[aria-current=true]')
      for (const each of [library, page, options]) await each.close()
    })

    it('is told apart from the bundled one itself, of which nothing stands elsewhere', async () => {
      const options = await openOptions(stage.session)
      const page = await stage.open('/edited')
      await stage.view(page)
      await rest(options, page)
      expect(await stage.sidebar(page).query('[data-elsewhere]')).toBeNull()
      for (const each of [page, options]) await each.close()
    })
  },
  { '/bundled': CHANGED_FROM_BUNDLED }
)
