// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { toneClass } from '../../src/ui/parts/speaker-mark'
import { EVERYTHING } from '../../src/ui/sidebar/filter'
import { calls, card, dossier, mounted, one, props, root, setUpSidebar, settle } from './sidebar-stage'
import { en } from './translations'

setUpSidebar()

describe('the choice of what is listed', () => {
  const listed = (): readonly (string | undefined)[] =>
    [...root.querySelectorAll<HTMLElement>('[data-statement]')]
      .filter((element) => element.closest('[hidden]') === null)
      .map((element) => element.dataset.statement)
  const chips = (): readonly (string | null)[] =>
    [...root.querySelectorAll('.chip')].map((chip) => chip.getAttribute('title'))

  it('names each topic and leader with its number of statements', () => {
    expect(chips()).toEqual(['dam, 3 statements', 'meeting, 1 statement', 'one, 2 statements', 'two, 3 statements'])
  })

  it('is not offered where there is one topic and one leader', () => {
    const { statements, positions, speakers, topics } = dossier
    mounted.update({
      ...props,
      dossier: {
        ...dossier,
        speakers: speakers.slice(0, 1),
        topics: topics.slice(0, 1),
        statements: statements.slice(0, 1),
        positions: positions.slice(0, 1),
        comparisons: []
      }
    })
    expect(chips()).toEqual([])
  })

  it('asks for what is pressed beside what was', () => {
    mounted.update({ ...props, filter: { topics: ['dam'], speakers: [] } })
    one('[data-choice="dam"]').click()
    one('[data-choice="two"]').click()
    expect(calls.filter.mock.calls).toEqual([[{ topics: [], speakers: [] }], [{ topics: ['dam'], speakers: ['two'] }]])
    expect([...root.querySelectorAll('[aria-pressed="true"]')]).toEqual([one('[data-choice="dam"]')])
  })

  it.each([
    [{ topics: ['dam'], speakers: [] }, ['s1', 's2', 's3'], 's1'],
    [{ topics: [], speakers: ['one'] }, ['s1', 'j1'], 's1'],
    [{ topics: ['dam'], speakers: ['two'] }, ['s2', 's3'], 's2'],
    [{ topics: ['dam', 'meeting'], speakers: [] }, ['s1', 's2', 's3', 'j1'], 's1']
  ])('lists under %j only what fits, says so, and steps through it', async (filter, expected, first) => {
    mounted.update({ ...props, filter })
    await settle()
    expect(listed()).toEqual(expected)
    expect(one('output.spoken').textContent).toBe(en.sidebar.showing(expected.length, 4))
    one('.next').click()
    expect(calls.reveal.mock.calls).toEqual([[first, false]])
    expect(root.querySelectorAll('[data-statement]')).toHaveLength(4)
  })

  it('says where nothing fits, and offers everything again', () => {
    mounted.update({ ...props, filter: { topics: ['meeting'], speakers: ['nobody'] } })
    expect(one('.nothing').textContent).toContain(en.sidebar.noneFits)
    one('.nothing button').click()
    expect(calls.filter.mock.calls).toEqual([[EVERYTHING]])
  })
})

describe('the comparison', () => {
  it('sets the leaders side by side and the list back, with its button or with Escape', async () => {
    for (const leave of [
      () => one('.compare').click(),
      () => one('.comparing-head .button').click(),
      () => one('.collapse').dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }))
    ]) {
      one('.compare').click()
      await settle()
      expect(one('.comparing-head h1').textContent).toBe(en.sidebar.comparison)
      const columns = [...one('.comparing .groups').children].map((group) => [
        group.querySelector('h3')?.textContent,
        (group as HTMLElement).style.getPropertyValue('--column')
      ])
      expect(columns).toEqual([
        ['Name one', '1'],
        ['Name two', '2']
      ])
      expect(one('.panel').classList.contains('wide')).toBe(true)
      leave()
      await settle()
      expect(root.querySelector('.comparing')).toBeNull()
    }
    expect(calls.collapse).not.toHaveBeenCalled()
  })

  it('leads from a statement back to the list, so that its passage can be seen', async () => {
    one('.compare').click()
    await settle()
    card('s2').querySelector<HTMLElement>('.reveal')?.click()
    await settle()
    expect([root.querySelector('.comparing'), calls.reveal.mock.calls.length]).toEqual([null, 1])
  })

  it.each([
    [[], 1],
    [['one', 'two'], 1],
    [['two'], 0]
  ])('of the points on which %j differ has %i', (speakers, count) => {
    mounted.update({ ...props, filter: { topics: [], speakers } })
    expect(root.querySelectorAll('.comparison')).toHaveLength(count)
  })
})

describe('what is said aloud', () => {
  it('say how many statements there are before a step, and which it is after one', () => {
    expect(one('.place').textContent).toBe('3 statements')
    mounted.update({ ...props, active: 's2' })
    expect(one('.place bdi').textContent).toBe('2 of 3')
  })

  it('is nothing at first, and then the place and the speaker of what was stepped to', async () => {
    expect(one('output.spoken').textContent).toBe('')
    mounted.update({ ...props, active: 's2' })
    await settle()
    expect(one('output.spoken').textContent).toBe('Statement 2 of 3, two')
  })
})

describe('the marks along the page', () => {
  it('stand at the heights of their passages, in their speakers’ colours, and lead there', () => {
    mounted.update({
      ...props,
      rail: [
        { statement: 's1', height: 0.25, speakers: null },
        { statement: 's2', height: 0.5, speakers: ['two'] }
      ]
    })
    const notches = [...root.querySelectorAll<HTMLElement>('.notch')]
    expect(notches.map(({ style, classList }) => [style.insetBlockStart, classList.item(1)])).toEqual([
      ['25%', 'altered'],
      ['50%', toneClass(['two'], props.dossier.speakers)]
    ])
    expect(one('.rail').getAttribute('aria-hidden')).toBe('true')
    notches[1]?.click()
    expect(calls.reveal.mock.calls).toEqual([['s2', false]])
  })
})

describe('a statement beside its passage', () => {
  const beside = { statement: 's2', x: 200, top: 100, bottom: 120, free: { left: 0, right: 800 } }

  it('names the speaker, the position and the verdict, and takes no pointer’s or user’s place', () => {
    mounted.setBeside(beside)
    const shown = one('.beside')
    for (const words of ['two', 'C', en.verdict.typographic]) expect(shown.textContent).toContain(words)
    expect([shown.getAttribute('aria-hidden'), shown.querySelector('button:not([tabindex="-1"])')]).toEqual([
      'true',
      null
    ])
    mounted.setBeside(null)
    expect(root.querySelector('.beside')).toBeNull()
  })

  it('stays within what is free of the window', () => {
    mounted.setBeside({ ...beside, x: 790, free: { left: 0, right: 600 } })
    expect(Number.parseFloat(one('.beside').style.left) + Number.parseFloat(one('.beside').style.width)).toBe(592)
    mounted.setBeside({ ...beside, top: innerHeight - 40, bottom: innerHeight - 20 })
    expect([one('.beside').style.top, one('.beside').style.bottom]).toEqual(['auto', '48px'])
  })
})
