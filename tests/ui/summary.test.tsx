// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import type { TabState } from '../../src/core/tab-state'
import { directionOf } from '../../src/core/text/language'
import { TRANSLATIONS } from './translations'
import { DOSSIER, sightingWith } from './dossier-fixture'
import { HOST, recognised, show, words } from './summary-stage'

function all<E extends Element = HTMLElement>(selector: string): readonly E[] {
  return [...document.querySelectorAll<E>(selector)]
}

function buttons(): readonly string[] {
  return all('main .button, footer .button').map(words)
}

function press(label: string): void {
  const found = all('button').find((button) => words(button) === label || button.getAttribute('aria-label') === label)
  if (found === undefined) throw new Error(`no button says “${label}”`)
  act(() => found.click())
}

/** Find the cell of a leader and a topic through the table's own headings, as a screen reader does. */
function cell(leader: string, topic: string): Element {
  const group = all('tbody').find((body) => words(body.querySelector('th[scope="rowgroup"]')) === topic)
  const column = all('thead th[scope="col"]').findIndex((heading) => words(heading).endsWith(leader))
  const found = group?.querySelectorAll('tr')[1]?.children[column]
  if (found === undefined) throw new Error(`no cell for ${leader} on ${topic}`)
  return found
}

function position(id: string): HTMLButtonElement {
  const found = document.querySelector<HTMLButtonElement>(`[data-position="${id}"]`)
  if (found === null) throw new Error(`no position ${id}`)
  return found
}

afterEach(() => act(() => render(null, document.body)))

it('says that a page admits no sidebar only where the user wants it in pages', () => {
  const refused = { ...recognised(sightingWith()), refused: true } as TabState
  show(refused)
  expect(words(document.querySelector('.trouble'))).toContain('No sidebar can be drawn in this page.')
  show(refused, { settings: { ...DEFAULT_SETTINGS, showIn: 'browser' } })
  expect(document.querySelector('.trouble')).toBeNull()
})

describe('the popup on a recognised article', () => {
  it('names the event, its date and where the date is from', () => {
    show(recognised(sightingWith()))
    expect(words(document.querySelector('h1'))).toBe('The Putin–Macron call')
    expect(words(document.querySelector('.content > .facts'))).toBe('1 July 2025 date not given in the article')
  })

  it.each([
    { grade: 'full', coverage: 1, says: ['The whole article', '100%'] },
    { grade: 'edited', coverage: 0.83, says: ['The article, edited', '83%'] },
    { grade: 'excerpt', coverage: 0.34, says: ['An excerpt, 34%'] }
  ] as const)('says that the page is $grade and how much of it is here', ({ grade, coverage, says }) => {
    show(recognised(sightingWith({}, { grade, coverage })))
    for (const part of says) expect(words(document.querySelector('.grade'))).toContain(part)
  })

  it('counts the verdicts of all its statements, the worst first', () => {
    show(recognised(sightingWith({ m1: 'altered', m2: 'altered', p3: 'absent' })))
    const said = all('.tally .verdict').map(words)
    expect(said).toEqual(['2 changed', '1 not on this page', '4 word for word'])
  })

  it.each([
    { leader: 'Putin', topic: 'Ukraine', position: 'putin-ukraine', statement: 'p1' },
    { leader: 'Macron', topic: 'Ukraine', position: 'macron-ukraine', statement: 'm1' },
    { leader: 'Putin', topic: 'Iran', position: 'putin-iran', statement: 'p3' },
    { leader: 'Macron', topic: 'Iran', position: 'macron-iran', statement: 'm3' }
  ])('puts the summary of $leader on $topic in its cell, which jumps to $statement', (expected) => {
    const { onJump } = show(recognised(sightingWith()))
    const there = cell(expected.leader, expected.topic).querySelectorAll('button')
    const summary = DOSSIER.positions.find(({ id }) => id === expected.position)?.summary.en
    expect([...there].map((button) => words(button.querySelector('.line')))).toEqual([summary])
    act(() => there[0]?.click())
    expect(onJump.mock.calls).toEqual([[expected.statement]])
  })

  it('gives the joint position a row of its own across every leader', () => {
    const { onJump } = show(recognised(sightingWith()))
    const joint = position('joint-follow-up').closest('td')
    expect(joint?.colSpan).toBe(DOSSIER.speakers.length)
    expect(joint?.parentElement?.children.length).toBe(1)
    expect(words(joint)).toContain('Together: Putin and Macron')
    act(() => position('joint-follow-up').click())
    expect(onJump.mock.calls).toEqual([['j1']])
  })

  it('says so in the cell of a leader of whom nothing is reported', () => {
    const positions = DOSSIER.positions.filter(({ id }) => id !== 'putin-iran')
    show(recognised(sightingWith(), { ...DOSSIER, positions }))
    expect(words(cell('Putin', 'Iran'))).toBe('Nothing reported')
    expect(words(cell('Macron', 'Iran'))).toContain('work with the inspectors')
  })

  it('leaves out a topic on which there is no position', () => {
    const positions = DOSSIER.positions.filter(({ topic }) => topic !== 'iran')
    show(recognised(sightingWith(), { ...DOSSIER, positions }))
    expect(all('th[scope="rowgroup"]').map(words)).toEqual(['Ukraine', 'Follow-up'])
  })

  it.each([
    { name: 'all word for word', verdicts: {}, worst: 'verbatim', says: ['2 word for word'] },
    { name: 'one changed', verdicts: { m2: 'altered' }, worst: 'altered', says: ['1 changed', '1 word for word'] },
    { name: 'one gone', verdicts: { m1: 'absent' }, worst: 'absent', says: ['1 not on this page', '1 word for word'] },
    {
      name: 'one changed and one gone',
      verdicts: { m1: 'absent', m2: 'altered' },
      worst: 'altered',
      says: ['1 changed', '1 not on this page']
    },
    {
      name: 'one set with other marks',
      verdicts: { m1: 'typographic' },
      worst: 'typographic',
      says: ['1 differing in marks', '1 word for word']
    }
  ] as const)('shows the worst verdict first: $name', ({ verdicts, worst, says }) => {
    show(recognised(sightingWith(verdicts)))
    const button = position('macron-ukraine')
    expect(button.dataset['verdict']).toBe(worst)
    expect([...button.querySelectorAll('.verdict')].map(words)).toEqual(says)
    expect(button.querySelectorAll('.verdict svg').length).toBe(says.length)
  })

  it.each(TRANSLATIONS.map((strings) => ({ name: strings.language, strings })))(
    'never lets an altered position read as word for word ($name)',
    ({ strings }) => {
      show(recognised(sightingWith({ p3: 'altered' })), { strings })
      const said = [...position('putin-iran').querySelectorAll('.verdict')].map(words)
      expect(said).toEqual([strings.verdict.altered])
      expect(said[0]).not.toContain(strings.verdict.verbatim)
      expect(words(position('putin-iran'))).toContain(strings.sidebar.summaryOfArticle)
    }
  )

  it.each([
    { name: 'the first is gone', verdicts: { p1: 'absent' }, first: 'p2' },
    { name: 'the first is changed', verdicts: { p1: 'altered' }, first: 'p1' },
    { name: 'all that is left is changed', verdicts: { p1: 'absent', p2: 'altered' }, first: 'p2' }
  ] as const)('jumps to the first statement that is on the page, in whatever words: $name', ({ verdicts, first }) => {
    const { onJump } = show(recognised(sightingWith(verdicts)))
    act(() => position('putin-ukraine').click())
    expect(onJump.mock.calls).toEqual([[first]])
  })

  it('disables a position none of whose statements is on the page, and says so', () => {
    const { onJump } = show(recognised(sightingWith({ m1: 'absent', m2: 'absent' })))
    expect(position('macron-ukraine').disabled).toBe(true)
    expect(words(position('macron-ukraine'))).toContain('2 not on this page')
    expect(position('macron-iran').disabled).toBe(false)
    act(() => position('macron-ukraine').click())
    expect(onJump).not.toHaveBeenCalled()
  })

  it('counts a statement that the sighting does not mention as not on the page', () => {
    const { findings } = sightingWith()
    show(recognised(sightingWith({}, { findings: findings.filter(({ statement }) => statement !== 'p3') })))
    expect(position('putin-iran').disabled).toBe(true)
    expect(words(position('putin-iran').querySelector('.verdict'))).toBe('Not on this page')
  })

  it('opens the sidebar, and pauses on this site', () => {
    const { onOpenSidebar, onPause } = show(recognised(sightingWith()))
    press('Open the sidebar')
    press('Pause on this site')
    expect(onOpenSidebar.mock.calls).toEqual([[]])
    expect(onPause.mock.calls).toEqual([[true]])
  })
})

describe('the popup elsewhere', () => {
  const cases: readonly { state: TabState; title: string; offers: readonly string[] }[] = [
    { state: { kind: 'looking', host: HOST }, title: 'Looking at the page', offers: [] },
    {
      state: { kind: 'unknown', host: HOST },
      title: 'No known article, and no leader’s statement found',
      offers: ['Look again', 'Pause on this site']
    },
    {
      state: { kind: 'not-allowed', host: HOST },
      title: 'Mawqif does not read this site',
      offers: ['Look at this page once', 'Always on this site']
    },
    { state: { kind: 'paused', host: HOST }, title: 'Paused on this site', offers: ['Resume on this site'] },
    { state: { kind: 'restricted' }, title: 'Mawqif cannot run here', offers: [] },
    { state: { kind: 'unreadable', reason: 'file' }, title: 'Mawqif cannot read this file', offers: [] },
    { state: { kind: 'unreadable', reason: 'document' }, title: 'This is not a web page', offers: [] },
    {
      state: { kind: 'unreadable', reason: 'missing' },
      title: 'The site has no such page',
      offers: ['Reload the page']
    },
    { state: { kind: 'unreadable', reason: 'frames' }, title: 'The text is in a frame', offers: ['Look again'] },
    {
      state: { kind: 'offline', host: HOST },
      title: 'This page did not load',
      offers: ['Reload the page']
    },
    { state: { kind: 'failed' }, title: 'No answer', offers: ['Try again', 'Reload the page'] }
  ]

  it.each(cases)('has its own words and ways on where the state is $state.kind', ({ state, title, offers }) => {
    show(state)
    expect(all('h1').map(words)).toEqual([title])
    expect(buttons()).toEqual(offers)
    expect(document.querySelector('table')).toBeNull()
  })

  it.each([
    { kind: 'unknown', label: 'Look again', calls: 'onRunHere', with: [] },
    { kind: 'unknown', label: 'Pause on this site', calls: 'onPause', with: [true] },
    { kind: 'not-allowed', label: 'Look at this page once', calls: 'onRunHere', with: [] },
    { kind: 'not-allowed', label: 'Always on this site', calls: 'onAllowSite', with: [] },
    { kind: 'paused', label: 'Resume on this site', calls: 'onPause', with: [false] },
    { kind: 'failed', label: 'Try again', calls: 'onRunHere', with: [] },
    { kind: 'failed', label: 'Reload the page', calls: 'onReload', with: [] },
    { kind: 'offline', label: 'Reload the page', calls: 'onReload', with: [] },
    { kind: 'restricted', label: 'Options', calls: 'onOptions', with: [] }
  ] as const)('calls $calls alone on “$label” where the state is $kind', ({ kind, label, calls, with: args }) => {
    const on = show(kind === 'failed' || kind === 'restricted' ? { kind } : { kind, host: HOST })
    press(label)
    const called = Object.entries(on).filter(([, callback]) => callback.mock.calls.length > 0)
    expect(called.map(([name]) => name)).toEqual([calls])
    expect(on[calls].mock.calls).toEqual([args])
  })

  it('offers no grant for one site where every site is granted', () => {
    show({ kind: 'not-allowed', host: HOST }, { everySite: true })
    expect(buttons()).toEqual(['Look at this page once'])
  })

  it('names the site, left to right whatever the language', () => {
    show({ kind: 'paused', host: HOST })
    const host = document.querySelector('bdi')
    expect([words(host), host?.getAttribute('dir')]).toEqual([HOST, 'ltr'])
  })

  it.each(TRANSLATIONS.map((strings) => ({ name: strings.language, strings })))(
    'is set in the language and direction of its words ($name)',
    ({ strings }) => {
      show({ kind: 'restricted' }, { strings })
      const root = document.querySelector<HTMLElement>('.summary')
      expect([root?.lang, root?.dir]).toEqual([strings.language, directionOf(strings.language)])
      expect(words(root)).toContain(strings.summary.restricted.title)
    }
  )
})
