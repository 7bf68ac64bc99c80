// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ContentPart, Dossier, Localised, Passage, Statement } from '../../src/core/dossier'
import type { Finding, Sighting } from '../../src/core/sighting'
import { mountSidebar, type MountedSidebar } from '../../src/ui/sidebar/mount'
import type { SidebarProps } from '../../src/ui/sidebar/sidebar'
import { ar, en } from './translations'
const text = [
  'قال الأول إن النهر “ملك للجميع” وطالب بخفض السد.',
  'ورأى الثاني أن السد شأن داخلي.',
  'وأعلن المكتب أنهما “سيلتقيان قريبًا” في العاصمة.',
  'وأضاف الثاني أن الماء يكفي البلدين.'
].join('\n')

function passage(exact: string): Passage {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`not in the text: ${exact}`)
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length }
  }
}

const same = (value: string): Localised => ({ ar: value, en: value, fr: value, ru: value })
const noWords: Localised<readonly string[]> = { ar: [], en: [], fr: [], ru: [] }
const part = (exact: string, quoted: boolean): ContentPart => ({ ...passage(exact), quoted })

function statement(
  id: string,
  speakers: readonly string[],
  topic: string,
  line: number,
  cue: string,
  content: readonly ContentPart[]
): Statement {
  const frame = passage(text.split('\n')[line] ?? '')
  const shared = { cues: [passage(cue)], content, evidence: [frame], frame }
  return { id, speakers, topic, kind: 'mixed', sources: ['article'], ...shared }
}

const speaker = (id: string) => ({
  id,
  name: same(`Name ${id}`),
  shortName: same(id),
  role: same(`Role ${id}`),
  aliases: noWords
})

const dossier: Dossier = {
  id: 'river',
  language: 'ar',
  text,
  event: { title: same('River'), summary: same(''), date: { value: '2024-03-05', basis: 'outside' } },
  speakers: [speaker('one'), speaker('two')],
  topics: ['dam', 'meeting'].map((id) => ({ id, name: same(id), terms: noWords })),
  sources: [{ id: 'article', name: same('article') }],
  statements: [
    statement('s1', ['one'], 'dam', 0, 'قال', [part('ملك للجميع', true), part('بخفض السد', false)]),
    statement('s2', ['two'], 'dam', 1, 'ورأى', [part('السد شأن داخلي', false)]),
    statement('s3', ['two'], 'dam', 3, 'وأضاف', [part('الماء يكفي البلدين', false)]),
    statement('j1', ['one', 'two'], 'meeting', 2, 'وأعلن', [part('سيلتقيان قريبًا', true)])
  ],
  positions: [
    { id: 'a', speakers: ['one'], topic: 'dam', summary: same('A'), statements: ['s1'] },
    { id: 'b', speakers: ['one'], topic: 'dam', summary: same('B'), statements: ['s1'] },
    { id: 'c', speakers: ['two'], topic: 'dam', summary: same('C'), statements: ['s2', 's3'] },
    { id: 'd', speakers: ['one', 'two'], topic: 'meeting', summary: same('D'), statements: ['j1'] }
  ],
  comparisons: [
    {
      id: 'x',
      topic: 'dam',
      title: same('Whose river?'),
      sides: [
        { speaker: 'one', text: same('All'), statements: ['s1'] },
        { speaker: 'two', text: same('Ours'), statements: ['s3'] }
      ]
    }
  ],
  context: [{ id: 'k', kind: 'analysis', by: same('observers'), summary: same('Note'), passage: passage('النهر') }],
  excluded: []
}

const finding = (id: string, verdict: Finding['verdict'], more: Partial<Finding> = {}): Finding => ({
  statement: id,
  verdict,
  hidden: false,
  spans: [],
  words: '',
  diff: [],
  changes: [],
  ...more
})

const sighting: Sighting = {
  dossier: 'river',
  grade: 'edited',
  coverage: 0.8,
  findings: [
    finding('s1', 'altered', {
      words: 'قال الأول إن النهر ملك لنا',
      changes: ['polarity'],
      diff: [
        { op: 'same', text: 'قال الأول إن النهر “ملك' },
        { op: 'removed', text: 'للجميع”' },
        { op: 'added', text: 'لنا”' }
      ]
    }),
    finding('s2', 'typographic'),
    finding('j1', 'verbatim')
  ]
}
let root: HTMLElement
let mounted: MountedSidebar
const calls = {
  reveal: vi.fn<SidebarProps['onReveal']>(),
  collapse: vi.fn<SidebarProps['onCollapse']>(),
  close: vi.fn<SidebarProps['onClose']>(),
  resize: vi.fn<SidebarProps['onResize']>(),
  side: vi.fn<SidebarProps['onSide']>()
}
const props: SidebarProps = {
  dossier,
  sighting,
  strings: en,
  collapsed: false,
  side: 'right',
  width: 392,
  active: null,
  onReveal: calls.reveal,
  onCollapse: calls.collapse,
  onClose: calls.close,
  onResize: calls.resize,
  onSide: calls.side,
  onLibrary: () => undefined,
  onBrief: () => undefined
}

function one(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const card = (id: string): HTMLElement => one(`[data-statement="${id}"]`)
/** Effects run after the next frame. */
const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60))

beforeEach(async () => {
  root = document.createElement('div')
  document.body.append(root)
  mounted = mountSidebar(root, props)
  await settle()
})

afterEach(() => {
  mounted.unmount()
  root.remove()
  vi.clearAllMocks()
})

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

  it('names the page on its root from the first paint', () => {
    const fresh = document.createElement('div')
    const second = mountSidebar(fresh, { ...props, strings: ar, collapsed: true })
    const top = ['data-grade', 'data-dossier', 'dir', 'lang'].map((name) => fresh.firstElementChild?.getAttribute(name))
    expect(top).toEqual(['edited', 'river', 'rtl', 'ar'])
    second.unmount()
    expect(fresh.childElementCount).toBe(0)
  })

  it('sets the words in their own language and direction, and quotes only what the article quotes', () => {
    const q = card('j1').querySelector('q')
    expect([q?.textContent, q?.lang, q?.dir]).toEqual(['سيلتقيان قريبًا', 'ar', 'rtl'])
    expect(card('j1').querySelector('.sentence')?.textContent).toBe('وأعلن المكتب أنهما سيلتقيان قريبًا في العاصمة.')
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
    card('j1').querySelector('button')?.click()
    expect(calls.reveal.mock.calls).toEqual([['s2'], ['j1']])
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

  it('marks the statement in focus and leaves the focus where it was', async () => {
    one('.tool').focus()
    mounted.update({ ...props, active: 's2' })
    await settle()
    expect([...root.querySelectorAll('[aria-current]')]).toEqual([card('s2')])
    expect(document.activeElement).toBe(one('.tool'))
  })

  it.each([
    ['next', null, 's1'],
    ['next', 's2', 'j1'],
    ['next', 'j1', 's1'],
    ['previous', null, 'j1'],
    ['previous', 's1', 'j1']
  ] as const)('steps to the %s of %s, passing over what is absent: %s', (direction, active, expected) => {
    mounted.update({ ...props, active })
    one(`[aria-label="${en.sidebar[direction]}"]`).click()
    expect(calls.reveal.mock.calls).toEqual([[expected]])
  })

  it.each([
    ['right', 'ArrowLeft', 408],
    ['right', 'ArrowRight', 376],
    ['left', 'ArrowRight', 408],
    ['left', 'Home', 280],
    ['left', 'End', 640]
  ] as const)('on the %s, %s asks for a width of %i', (side, key, expected) => {
    mounted.update({ ...props, side })
    const handle = one('[role="separator"]')
    expect(handle.getAttribute('aria-valuenow')).toBe('392')
    handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    expect(calls.resize.mock.calls).toEqual([[expected, true]])
  })

  it('asks to move, collapse, close and open', () => {
    for (const label of [en.sidebar.moveLeft, en.sidebar.collapse, en.sidebar.close])
      one(`[aria-label="${label}"]`).click()
    one('.tab').click()
    expect(calls.side.mock.calls).toEqual([['left']])
    expect(calls.collapse.mock.calls).toEqual([[true], [false]])
    expect(calls.close).toHaveBeenCalledOnce()
  })

  it('gives every button and landmark a name, and no inline style but the width', () => {
    const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? ''
    for (const named of root.querySelectorAll('button, aside')) expect(nameOf(named)).toBeTruthy()
    expect([...root.querySelectorAll('[style], style')]).toEqual([one('aside')])
  })
})
