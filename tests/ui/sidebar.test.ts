// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ARTICLE_VIEW } from '../../src/ui/sidebar/article-view'
import { mountView } from '../../src/ui/sidebar/mount'
import { calls, card, dossier, mounted, one, props, root, same, setUpSidebar } from './sidebar-stage'
import { ar, en } from './translations'

setUpSidebar()

describe('the sidebar', () => {
  it.each([
    ['s1', 'one', 'dam', 'altered'],
    ['s2', 'two', 'dam', 'typographic'],
    ['s3', 'two', 'dam', 'absent'],
    ['j1', 'one two', 'meeting', 'verbatim']
  ])('carries what %s is, open and collapsed', (id, speakers, topic, verdict) => {
    const expected = { statement: id, speaker: speakers, topic, verdict, origin: 'dossier' }
    expect({ ...card(id).dataset }).toEqual(expected)
    mounted.update({ ...props, collapsed: true })
    expect({ ...card(id).dataset }).toEqual(expected)
    expect(one('aside').hidden).toBe(true)
    expect(one('.tab').hidden).toBe(false)
  })

  it('lists each statement once, under its own speaker, also where positions share it', () => {
    const ids = [...root.querySelectorAll('[data-statement]')].map((el) => el.getAttribute('data-statement'))
    expect(ids.join(' ')).toBe('s1 s2 s3 j1')
    const owners = ['s1', 's2', 'j1'].map((id) => card(id).closest('article')?.querySelector('h3')?.textContent)
    expect(owners).toEqual(['Name one', 'Name two', 'one and two'])
    expect([...root.querySelectorAll('.summary')].map((el) => el.textContent?.slice(-1))).toEqual(['A', 'B', 'C', 'D'])
  })

  it('shows what is the user’s own as theirs, without a summary that nobody wrote', () => {
    const fresh = document.createElement('div')
    const position = dossier.positions.find(({ statements }) => statements.includes('j1'))
    const own = {
      ...dossier,
      statements: dossier.statements.map((each) => (each.id === 'j1' ? { ...each, mine: 'added' as const } : each)),
      positions: dossier.positions.map((each) => (each === position ? { ...each, mine: 'added' as const } : each))
    }
    const second = mountView(fresh, ARTICLE_VIEW, { ...props, dossier: own })
    const shown = fresh.querySelector<HTMLElement>('[data-statement=j1]')
    expect([shown?.dataset['origin'], shown?.dataset['verdict']]).toEqual(['mine', 'verbatim'])
    expect(shown?.querySelector('.meta')?.textContent).toContain('Added by you')
    expect([...fresh.querySelectorAll('.summary')].map((el) => el.textContent?.slice(-1))).toEqual(['A', 'B', 'C'])
    second.unmount()
  })

  it('names the page on its root from the first paint', () => {
    const fresh = document.createElement('div')
    const second = mountView(fresh, ARTICLE_VIEW, { ...props, strings: ar, collapsed: true })
    const top = ['data-grade', 'data-dossier', 'dir', 'lang'].map((name) => fresh.firstElementChild?.getAttribute(name))
    expect(top).toEqual(['edited', 'river', 'rtl', 'ar'])
    second.unmount()
    expect(fresh.childElementCount).toBe(0)
  })

  it('sets the words in their own language and direction, and quotes only what the article quotes, in its own marks', () => {
    const q = card('j1').querySelector('q')
    expect([q?.textContent, q?.lang, q?.dir]).toEqual(['“سيلتقيان قريبًا”', 'ar', 'rtl'])
    expect(card('j1').querySelector('.sentence')?.textContent).toBe('وأعلن المكتب أنهما “سيلتقيان قريبًا” في العاصمة.')
    expect(card('s2').querySelector('q')).toBeNull()
    expect(card('s2').querySelector('.told')?.textContent).toBe('السد شأن داخلي')
    expect(card('s2').querySelector('.cue')?.textContent).toBe('ورأى')
  })

  it('shows altered evidence in the words of the page, with the difference and no quotation', () => {
    expect(card('s1').querySelector('q')).toBeNull()
    expect(card('s1').querySelector('.sentence')?.textContent).toBe('قال الأول إن النهر ملك لنا')
    expect(card('s1').querySelector('del')?.textContent).toContain('للجميع')
    expect(card('s1').querySelector('ins')?.textContent).toContain('لنا')
    expect(card('s1').textContent).toContain(en.verdict.altered)
    expect(card('s1').textContent).toContain(en.change.polarity)
  })

  it('heads absent words as the article’s and gives nothing to press that would show them', () => {
    expect(card('s3').querySelector('button')).toBeNull()
    expect(card('s3').textContent).toContain(en.verdict.absent)
    expect(card('s3').textContent).toContain(en.sidebar.onlyInArticle)
    card('s3').click()
    expect(calls.reveal).not.toHaveBeenCalled()
  })

  it('shows a passage on a click on its card or its button, once', () => {
    card('s2').click()
    card('j1').querySelector<HTMLElement>('.reveal')?.click()
    expect(calls.reveal.mock.calls.map(([id]) => id)).toEqual(['s2', 'j1'])
  })

  it('warns in a comparison of a side whose evidence this page changed or lacks', () => {
    const cells = [...root.querySelectorAll('td')].map((cell) => cell.textContent)
    expect(cells).toEqual([`All${en.verdict.altered}`, `Ours${en.verdict.absent}`])
  })

  it.each([
    ['once where the evidence fares alike', ['j1'], ['Same']],
    ['twice where it does not', ['s3'], ['Same', `Same${en.verdict.absent}`]]
  ])('says what both hold in the same words %s', (_, statements, expected) => {
    const sides = [
      { speaker: 'one', text: same('Same'), statements: ['j1'] },
      { speaker: 'two', text: same('Same'), statements }
    ]
    const comparisons = [{ id: 'x', topic: 'meeting', title: same('Next'), sides }]
    mounted.update({ ...props, dossier: { ...dossier, comparisons } })
    expect([...root.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(expected)
    expect(root.querySelectorAll('th')).toHaveLength(2)
  })

  it('keeps context out of every leader’s place', () => {
    const context = one('details.context')
    expect(context.textContent).toContain(en.sidebar.contextNote)
    expect(context.closest('article')).toBeNull()
    expect(context.querySelector('[data-statement]')).toBeNull()
  })
})
