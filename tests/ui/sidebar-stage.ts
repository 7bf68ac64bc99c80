/** A sidebar over a small dossier on a river, mounted anew for every test of the file that sets it up. */
import { options } from 'preact'
import { afterEach, beforeEach, vi } from 'vitest'
import type { ContentPart, Dossier, Passage, Statement } from '../../src/core/dossier'
import type { Localised } from '../../src/core/text/language'
import type { Finding, Sighting } from '../../src/core/verify/sighting'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import { EVERYTHING } from '../../src/ui/sidebar/filter'
import { ARTICLE_VIEW, type ArticleContent } from '../../src/ui/sidebar/article-view'
import { type Mounted, mountView } from '../../src/ui/sidebar/mount'
import type { SidebarProps } from '../../src/ui/sidebar/sidebar-props'
import { en } from './translations'
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

export const same = (value: string): Localised => ({ ar: value, en: value, fr: value, ru: value })
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

export const dossier: Dossier = {
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

/** Mounted anew for every test. */
export let root: HTMLElement
export let mounted: Mounted<ArticleContent>
export const calls = {
  reveal: vi.fn<SidebarProps['onReveal']>(),
  collapse: vi.fn<SidebarProps['onCollapse']>(),
  close: vi.fn<SidebarProps['onClose']>(),
  leave: vi.fn<SidebarProps['onLeave']>(),
  filter: vi.fn<SidebarProps['onFilter']>(),
  share: vi.fn<SidebarProps['onShare']>(async () => 'copied'),
  options: vi.fn<SidebarProps['onOptions']>(),
  keep: vi.fn<SidebarProps['onKeep']>(async () => 'kept'),
  add: vi.fn<SidebarProps['onAdd']>(async () => 'opened'),
  change: vi.fn<SidebarProps['onChange']>()
}
export const props: SidebarProps = {
  dossier,
  sighting,
  strings: en,
  settings: DEFAULT_SETTINGS,
  frame: { kind: 'side', side: 'right' },
  dockable: true,
  notice: null,
  collapsed: false,
  filter: EVERYTHING,
  active: null,
  rail: [],
  onReveal: calls.reveal,
  onCollapse: calls.collapse,
  onClose: calls.close,
  onLeave: calls.leave,
  onFilter: calls.filter,
  onOptions: calls.options,
  onLibrary: () => undefined,
  beneath: null,
  onKeep: calls.keep,
  onAdd: calls.add,
  onBrief: () => undefined,
  onSharing: () => undefined,
  onShare: calls.share,
  onChange: calls.change
}

/** Find the first element that fits; an error where there is none. */
export function one(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
export const card = (id: string): HTMLElement => one(`[data-statement="${id}"]`)
// Effects run in the next task, not after a frame that a busy machine delays.
options.requestAnimationFrame = (flush) => setTimeout(flush)

/** An effect may change a state, whose effects change another: no component goes further than this. */
const ROUNDS = 5

/** Wait until the effects of what was drawn have run, and those of what they changed. */
export async function settle(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) await new Promise((resolve) => setTimeout(resolve))
}

export function setUpSidebar(): void {
  beforeEach(async () => {
    root = document.createElement('div')
    document.body.append(root)
    mounted = mountView(root, ARTICLE_VIEW, props)
    await settle()
  })

  afterEach(() => {
    mounted.unmount()
    root.remove()
    vi.clearAllMocks()
  })
}
