/** A library in which pages are kept, corrected ones among them. */
import type { Page } from 'puppeteer-core'
import { writeBackup } from '../../../src/core/records/backup'
import type { KeptPage } from '../../../src/core/records/kept-page'
import type { Session } from '../../../scripts/browser/launch'
import { edit, PAGE, STATEMENT } from '../../core/records/kept-fixture'
import { openLibrary } from './library'

const LONG =
  'Ferries, grain and a truce along the river: what the two sides told each other through the night, and what neither of them would put on paper'

/** A page with what the user changed, one with long words in a title and an address, and one in Arabic. */
export const KEPT_PAGES: readonly KeptPage[] = [
  {
    ...PAGE,
    edits: [
      edit('speaker-1', { kind: 'speaker', id: 'zelensky', name: null }),
      edit('note-1', { kind: 'note', note: 'Ask again before the summit.' }),
      edit('tags-1', { kind: 'tags', tags: ['truce', 'river'] })
    ]
  },
  {
    ...PAGE,
    address: `https://a-long-name-of-a-paper.example/${'talks-by-the-river-'.repeat(8)}`,
    title: LONG,
    seen: '2026-11-05T09:30:00.000Z'
  },
  {
    ...PAGE,
    address: 'https://sahifa.example/nahr',
    title: 'محادثات على ضفّة النهر',
    language: 'ar',
    seen: '2026-11-08T09:30:00.000Z',
    statements: [
      { ...STATEMENT, words: 'دعا ماكرون إلى هدنة على امتداد النهر.', cues: ['دعا'], content: [{ start: 12, end: 36 }] }
    ]
  }
]

/** Restore what a backup file says, in a library that shows the kept pages. */
export const restoreBackup = (page: Page, content: string): Promise<void> => choose(page, 'restore', content)

/** Bring in what a file of annotations has. */
export const bringIn = (page: Page, content: string): Promise<void> => choose(page, 'bring-in', content)

async function choose(page: Page, what: 'restore' | 'bring-in', content: string): Promise<void> {
  const input = `[data-kept=${what}-file]`
  await page.waitForSelector(input)
  await page.$eval(
    input,
    (field, text) => {
      const chosen = new DataTransfer()
      chosen.items.add(new File([text], 'file.json'))
      ;(field as HTMLInputElement).files = chosen.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    content
  )
}

/** Keep these pages in the library of a browser. */
export async function keepPages(session: Session): Promise<void> {
  const page = await openLibrary(session, '#kept')
  await restoreBackup(page, writeBackup({ pages: KEPT_PAGES, watched: [] }, ''))
  await page.waitForFunction(
    (all) => document.querySelectorAll('[data-kept-page]').length === all,
    {},
    KEPT_PAGES.length
  )
  await page.close()
}
