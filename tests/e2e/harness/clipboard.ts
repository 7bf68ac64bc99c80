/** Read the clipboard as a person does: by pasting. */
import type { Page } from 'puppeteer-core'

export interface Pasted {
  readonly text: string
  /** What is pasted where formatting is taken, as HTML; text without formatting comes as text. */
  readonly html: string
}

/** Paste into `page`, which is brought to the front, and leave nothing behind there. */
export async function paste(page: Page): Promise<Pasted> {
  await page.bringToFront()
  await page.evaluate(() => {
    const plain = document.createElement('textarea')
    const rich = document.createElement('div')
    rich.contentEditable = 'true'
    plain.className = rich.className = 'paste-here'
    document.body.append(plain, rich)
  })
  for (const box of await page.$$('.paste-here')) {
    await box.focus()
    await page.keyboard.down('Control')
    // Chromium without a window has no menu that would turn the keys into a command.
    await page.keyboard.press('v', { commands: ['paste'] })
    await page.keyboard.up('Control')
  }
  return page.evaluate(() => {
    const [plain, rich] = document.querySelectorAll<HTMLElement>('.paste-here')
    const pasted = { text: (plain as HTMLTextAreaElement).value, html: rich?.innerHTML ?? '' }
    plain?.remove()
    rich?.remove()
    return pasted
  })
}
