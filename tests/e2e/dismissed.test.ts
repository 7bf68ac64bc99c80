import { expect, it } from 'vitest'
import { unknownPage } from '../pages/unknown'
import { inBothBrowsers } from './stage'
import { inTurns } from './wide'

inBothBrowsers(
  'what was found',
  (stage) => {
    const either = inTurns(stage)
    either('lets a statement be dismissed, and shown again', async () => {
      const page = await stage.open('/unknown-en')
      const sidebar = stage.sidebar(page)
      const before = (await stage.view(page)).statements.length
      await sidebar.press('.tab')
      await sidebar.press('.statement .why summary')
      await sidebar.press('.statement .dismiss')
      await stage.viewWhere(page, 'one less', ({ statements }) => statements.length === before - 1)
      await sidebar.press('[data-onward=restore]')
      await stage.viewWhere(page, 'all again', ({ statements }) => statements.length === before)
      await page.close()
    })

    it('gives a dismissed statement back where it stood, with the focus, and says what was done', async () => {
      const page = await stage.open('/unknown-en')
      const sidebar = stage.sidebar(page)
      const { statements } = await stage.view(page)
      const [first] = statements
      const inPlace = `.dismissed:has(+ [data-statement="${statements[1]?.id}"]), .dismissed:only-child`
      const focused = () => sidebar.evaluate('[data-grade]', () => document.activeElement?.className ?? '')
      await sidebar.press('.tab')
      await sidebar.press('.statement .why summary')
      await sidebar.press('.statement .dismiss')
      await expect.poll(() => sidebar.text(inPlace)).toMatch(/^Statement hidden\.\s+Undo$/u)
      expect(await focused()).toContain('undo')
      expect(await sidebar.evaluate('[data-grade]', (root) => root.querySelector('output.spoken')?.textContent)).toBe(
        'Statement hidden.'
      )
      await page.keyboard.press('Enter')
      await stage.viewWhere(page, 'all again', (view) => view.statements.length === statements.length)
      await expect.poll(focused).toBe('reveal')
      expect(
        await sidebar.evaluate(
          '[data-grade]',
          () => document.activeElement?.closest<HTMLElement>('[data-statement]')?.dataset.statement
        )
      ).toBe(first?.id)
      await page.close()
    })

    either(
      'leaves out what was dismissed at its address for as long as the browser runs, and nowhere else',
      async () => {
        const page = await stage.open('/unknown-en')
        const sidebar = stage.sidebar(page)
        const before = (await stage.view(page)).statements.length
        await sidebar.press('.tab')
        await sidebar.press('.statement .why summary')
        await sidebar.press('.statement .dismiss')
        await stage.viewWhere(page, 'one less', ({ statements }) => statements.length === before - 1)
        await page.reload()
        await stage.viewWhere(page, 'one less still', ({ statements }) => statements.length === before - 1)
        const other = await stage.open('/unknown-en?page=2')
        expect((await stage.view(other)).statements).toHaveLength(before)
        await other.close()
        await page.bringToFront()
        await sidebar.press('.tab')
        await sidebar.press('[data-onward=restore]')
        await stage.viewWhere(page, 'all again', ({ statements }) => statements.length === before)
        await page.close()
      }
    )
  },
  { '/unknown-en': unknownPage('en') }
)
