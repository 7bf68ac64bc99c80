// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageReading, ShownStatement } from '../../src/core/find/page-reading'
import { type Mounted, mountView } from '../../src/ui/sidebar/mount'
import { UNKNOWN_VIEW, type UnknownContent } from '../../src/ui/sidebar/unknown-view'
import type { UnknownSidebarProps } from '../../src/ui/sidebar/unknown-sidebar-props'
import { props as shell, same } from './sidebar-stage'

const COUNT = 50
const LEADERS = ['one', 'two'] as const

const statement = (at: number, speaker: string): ShownStatement =>
  ({
    id: `${speaker}-${at}`,
    speaker,
    topic: 'dam',
    kind: 'indirect',
    tier: 1,
    act: 'says',
    isTopicNamed: true,
    words: `He said that dam ${at} holds.`,
    cue: { start: 3, end: 7 },
    content: [{ start: 8, end: 25 }],
    source: { start: 0, end: 2 },
    outerSource: null,
    evidence: { start: 0, end: 25 },
    why: { rule: 'speaker-cue-content', source: 'named', topic: null, by: [] }
  }) as never

const named = (id: string) => ({ id, name: same(id), shortName: same(id) })
const reading: PageReading = {
  language: 'en',
  sketch: [],
  leaders: LEADERS.map(named),
  topics: [named('dam')],
  statements: LEADERS.flatMap((speaker) => Array.from({ length: COUNT }, (_, at) => statement(at, speaker)))
}

const { dossier: _dossier, sighting: _sighting, ...rest } = shell
const props: UnknownSidebarProps = {
  ...rest,
  reading,
  record: [],
  before: [],
  dismissed: new Set(),
  rejected: new Set(),
  judging: null,
  onJudging: () => undefined,
  onReject: async () => 'kept',
  onCorrect: async () => 'kept',
  unsure: false,
  rail: reading.statements.map(({ id }, at) => ({ statement: id, height: at / 2 / COUNT, speakers: ['one'] })),
  onDismiss: () => undefined,
  onUnsure: () => undefined,
  onArticle: () => undefined
}

describe('a long list', () => {
  let root: HTMLElement
  let mounted: Mounted<UnknownContent>

  beforeEach(() => {
    vi.useFakeTimers()
    root = document.body.appendChild(document.createElement('div'))
    mounted = mountView(root, UNKNOWN_VIEW, props)
  })
  afterEach(() => {
    mounted.unmount()
    root.remove()
    vi.useRealTimers()
  })

  const cards = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-statement]')]
  const drawAll = () => vi.advanceTimersByTimeAsync(5000)

  it('is there at its beginning at once, and as a whole soon', async () => {
    expect(cards().length).toBeGreaterThan(10)
    expect(cards().length).toBeLessThan(30)
    await drawAll()
    expect(cards().map(({ dataset }) => dataset['statement'])).toEqual(reading.statements.map(({ id }) => id))
    expect(root.querySelectorAll('.notch')).toHaveLength(2 * COUNT)
    expect(root.querySelector('[data-undrawn]')).toBeNull()
  })

  it('draws no more than a stretch in each turn', async () => {
    for (let last = cards().length; last < 2 * COUNT; last = cards().length) {
      await vi.advanceTimersToNextTimerAsync()
      expect(cards().length - last).toBeLessThanOrEqual(16)
    }
  })

  it('tells from the first how long it is, and where each statement stands in it', () => {
    const [first] = cards()
    expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['1', String(COUNT)])
    expect(root.querySelector('.place')?.textContent).toContain(String(2 * COUNT))
  })

  it('has the statement that is stepped to, wherever it stands, and keeps it', async () => {
    const id = `two-${COUNT - 1}`
    mounted.update({ ...props, active: id })
    expect(root.querySelector('[aria-current]')?.getAttribute('data-statement')).toBe(id)
    mounted.focus(id)
    expect(document.activeElement?.closest('[data-statement]')?.getAttribute('data-statement')).toBe(id)
    await vi.advanceTimersToNextTimerAsync()
    mounted.update(props)
    expect(root.querySelector(`[data-statement="${id}"]`)).not.toBeNull()
  })

  it('has the statement that the focus is moved to, wherever it stands', async () => {
    const id = `two-${COUNT - 1}`
    mounted.focus(id)
    await vi.advanceTimersByTimeAsync(10)
    expect(document.activeElement?.closest('[data-statement]')?.getAttribute('data-statement')).toBe(id)
  })

  it('leaves no turn behind once it is gone', async () => {
    await vi.advanceTimersToNextTimerAsync()
    mounted.unmount()
    await drawAll()
    expect(vi.getTimerCount()).toBe(0)
  })
})
