/** What is copied from the sidebar, on pages with a secure connection and without, and where its links lead. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePages } from '../pages'
import { paste } from './harness/clipboard'
import { openOptions, settle } from '../../scripts/browser/control'
import { launchBrowser, type Session, type Target } from '../../scripts/browser/launch'
import { openLibrary, textOf } from './harness/library'
import { builtExtension, loopbackBuild, type LoopbackBuild } from '../../scripts/browser/build'
import { serve, type PageServer } from '../../scripts/browser/server'
import { sidebarIn } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'
import { isWide } from './wide'

const HOST = 'news.example'

describe.each<Target>(['chromium', 'firefox'])('sharing in %s', (target) => {
  let session: Session
  let server: PageServer
  let build: LoopbackBuild

  beforeAll(async () => {
    server = await serve(samplePages())
    build = loopbackBuild(builtExtension(target), [HOST])
    session = await launchBrowser(target, build.dir, { language: 'en', host: HOST })
    await settle(session, { language: 'en' })
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
    build?.remove()
  })

  const insecure = (path: string): string => server.url(path).replace('127.0.0.1', HOST)

  /** Press a form in the menu of a statement or a position, and give what the sidebar says came of it. */
  async function share(page: Page, within: string, form: string): Promise<string> {
    const sidebar = sidebarIn(page)
    await sidebar.press(`${within} .share .tool`, `${within} .share [data-entry=${form}]`)
    return waitFor('an outcome', async () => (await sidebar.text(`${within} .share output`)) || null)
  }

  it('copies a statement as text, with its verdict and citation', async () => {
    const page = await session.openPage(server.url('/sample'))
    expect(await share(page, '[data-statement=p1]', 'text')).toBe('Copied.')
    const { text } = await paste(page)
    expect(text).toContain('Vladimir Putin · Ukraine')
    expect(text).toContain('\nفي ملف الحرب الأوكرانية، حمّل بوتين')
    expect(text).toContain(
      'Word for word · Reported, partly quoted · Reported by this article, citing the Kremlin’s statement'
    )
    expect(text).toContain(`${await page.title()}\n${server.url('/sample')}\nPage seen on `)
    await page.close()
  })

  it('copies a position with formatting, and as text beside it', async () => {
    const page = await session.openPage(server.url('/sample'))
    expect(await share(page, '.group .position', 'html')).toBe('Copied.')
    const { text, html } = await paste(page)
    expect(text).toContain('Summary: Blames Western states')
    expect(html).toMatch(/<blockquote[^>]*lang="ar"/)
    expect(html).toMatch(/<a [^>]*href="http:\/\/127\.0\.0\.1/)
    await page.close()
  })

  it('says in what is copied that the page changed the words', async () => {
    const page = await session.openPage(server.url('/edited'))
    expect(await share(page, '[data-statement=m1]', 'markdown')).toBe('Copied.')
    const { text } = await paste(page)
    expect(text).toContain('**Changed on this page, so not word for word what the article has\\:**')
    expect(text).toContain('قبل نهاية العام')
    expect(text).not.toMatch(/[“”]من جانبه/)
    await page.close()
  })

  it('offers nothing of what is not on the page', async () => {
    const page = await session.openPage(server.url('/excerpt'))
    const sidebar = sidebarIn(page)
    await waitFor('an absent statement', () => sidebar.query('[data-verdict=absent]'))
    expect(await sidebar.query('[data-verdict=absent] .share')).toBeNull()
    await page.close()
  })

  it('copies where the connection is not secure, whatever the page does with copying', async () => {
    const page = await session.openPage(insecure('/sample'))
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', 'Read more on our site')
        event.preventDefault()
      })
      document.querySelector('p')?.setAttribute('tabindex', '0')
    })
    expect(await share(page, '[data-statement=m3]', 'html')).toBe('Copied.')
    expect(await page.evaluate(() => [document.activeElement?.localName, String(getSelection())])).toEqual([
      'mawqif-sidebar',
      ''
    ])
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3)
    const options = await openOptions(session)
    const { text, html } = await paste(options)
    expect(text).toContain('Emmanuel Macron · Iran')
    expect(text).not.toContain('Read more')
    expect(html).toMatch(/<blockquote/)
    await options.close()
    await page.close()
  })

  it.each(isWide ? ['p1', 'm1', 'm2', 'p3', 'j1'] : ['p1', 'j1'])(
    'copies a link that leads to the passage of %s',
    async (statement) => {
      const page = await session.openPage(server.url('/long'))
      expect(await share(page, `[data-statement=${statement}]`, 'link')).toBe('Link copied.')
      const { text: link } = await paste(page)
      expect(link.startsWith(`${server.url('/long')}#:~:text=`)).toBe(true)
      await page.close()
      const followed = await session.openPage(link)
      const directive = decodeURIComponent(/text=([^,]*)/.exec(link)?.[1] ?? '')
      const words = directive.endsWith('-') ? decodeURIComponent(/text=[^,]*,([^,]*)/.exec(link)?.[1] ?? '') : directive
      await waitFor('the passage in sight', () =>
        followed.evaluate((start) => {
          const walker = document.createTreeWalker(
            document.querySelector('.article-body') as Element,
            NodeFilter.SHOW_TEXT
          )
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const at = (node as Text).data.indexOf(start)
            if (at < 0) continue
            const range = new Range()
            range.setStart(node, at)
            range.setEnd(node, at + start.length)
            const { top, bottom } = range.getBoundingClientRect()
            return scrollY > 0 && top >= 0 && bottom <= innerHeight
          }
          return false
        }, words)
      )
      expect(await followed.evaluate(() => location.hash)).toBe('')
      await followed.close()
    }
  )

  it('copies from the library, and says that no page is quoted', async () => {
    const library = await openLibrary(session, '#article=putin-macron-call-2025&statement=m2')
    await library.waitForSelector('#note-m2 .share .tool')
    await library.click('#note-m2 .share .tool')
    await library.click('#note-m2 [data-entry=text]')
    await library.waitForFunction(() => document.querySelector('#note-m2 output')?.textContent === 'Copied.')
    expect(await textOf(library, '#note-m2 output')).toBe('Copied.')
    const { text } = await paste(library)
    expect(text).toContain('“الوقت حان')
    expect(text).toContain('not from a page')
    await library.close()
  })
})
