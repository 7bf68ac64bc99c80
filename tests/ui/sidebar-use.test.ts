// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, SHEET } from '../../src/core/settings'
import { calls, card, mounted, one, props, root, setUpSidebar, settle } from './sidebar-stage'
import { en } from './translations'

setUpSidebar()

describe('the sidebar, used', () => {
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
    expect(calls.reveal.mock.calls).toEqual([[expected, false]])
  })

  it.each([
    ['right', 'ArrowLeft', 408],
    ['right', 'ArrowRight', 376],
    ['left', 'ArrowRight', 408],
    ['left', 'Home', 280],
    ['left', 'End', 640]
  ] as const)('on the %s, %s asks for a width of %i', (side, key, expected) => {
    mounted.update({ ...props, frame: { kind: 'side', side } })
    const handle = one('[role="separator"]')
    expect(handle.getAttribute('aria-valuenow')).toBe('392')
    handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    expect(calls.change.mock.calls).toEqual([[{ width: expected }, true]])
  })

  it.each([
    ['ArrowUp', SHEET.usual + 0.04],
    ['ArrowDown', SHEET.usual - 0.04],
    ['Home', SHEET.min],
    ['End', SHEET.max]
  ])('as a sheet, %s asks for a height of %d', (key, expected) => {
    mounted.update({ ...props, frame: { kind: 'sheet', side: 'right' } })
    const handle = one('[role="separator"]')
    expect([handle.getAttribute('aria-orientation'), handle.getAttribute('aria-valuenow')]).toEqual([
      'horizontal',
      '60'
    ])
    handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    expect(calls.change.mock.calls).toEqual([[{ sheet: expected }, true]])
  })

  it.each([
    ['ArrowUp', 0.25],
    ['ArrowDown', 0.35]
  ])('asks with %s for a tab at %d of the height', (key, expected) => {
    mounted.update({ ...props, collapsed: true })
    one('.tab').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    expect(calls.change.mock.calls).toEqual([[{ tabTop: expected }, true]])
    expect(calls.collapse).not.toHaveBeenCalled()
  })

  it('asks to collapse, close and open', () => {
    for (const label of [en.sidebar.collapse, en.sidebar.close]) one(`[aria-label="${label}"]`).click()
    mounted.update({ ...props, collapsed: true })
    one('.tab').click()
    expect(calls.collapse.mock.calls).toEqual([[true], [false]])
    expect(calls.close).toHaveBeenCalledOnce()
  })

  it.each([
    ['dockLeft', { side: 'left' }],
    ['lieOver', { makeRoom: false }],
    ['dock', { showIn: 'browser' }]
  ])('asks from its menu for %s', (entry, change) => {
    one('.menu > .tool').click()
    one(`[data-entry="${entry}"]`).click()
    expect(calls.change.mock.calls).toEqual([[change, true]])
  })

  it('has nothing to size, move, collapse or close in a place of its own, but the way back to the page', () => {
    mounted.update({ ...props, frame: { kind: 'whole' } })
    for (const each of ['.tab', '.handle', '.collapse', '.close']) expect(root.querySelector(each)).toBeNull()
    expect(one('.panel').getAttribute('style') ?? '').toBe('')
    one('.sidebar').dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }))
    one('.menu > .tool').click()
    expect([...root.querySelectorAll<HTMLElement>('.bar [data-entry]')].map(({ dataset }) => dataset.entry)).toEqual([
      'lieOver',
      'settings'
    ])
    one('[data-entry=lieOver]').click()
    expect(calls.change.mock.calls).toEqual([[{ showIn: 'page' }, true]])
    expect(calls.collapse).not.toHaveBeenCalled()
  })

  it('opens its menu and closes it with Escape, without closing itself', async () => {
    one('.menu > .tool').click()
    await settle()
    expect([one('.entries').hidden, one('.menu > .tool').getAttribute('aria-expanded')]).toEqual([false, 'true'])
    one('.entry').dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }))
    await settle()
    expect(one('.entries').hidden).toBe(true)
    expect(document.activeElement).toBe(one('.menu > .tool'))
    expect(calls.collapse).not.toHaveBeenCalled()
  })

  it('switches the marks off and on', () => {
    one('.marks').click()
    mounted.update({ ...props, settings: { ...DEFAULT_SETTINGS, marks: false } })
    expect(one('.marks').getAttribute('aria-label')).toBe(en.sidebar.showMarks)
    one('.marks').click()
    expect(calls.change.mock.calls).toEqual([
      [{ marks: false }, true],
      [{ marks: true }, true]
    ])
  })

  it('gives every button and landmark a name, and no inline style but what the user set', () => {
    for (const button of root.querySelectorAll('button, aside')) {
      expect((button.getAttribute('aria-label') ?? button.textContent)?.trim()).toBeTruthy()
    }
    const isGiven = (style: string): boolean => /^(?:\s*--[a-z]+:[^;]*;?)+$/u.test(style)
    const styled = [...root.querySelectorAll('[style]')].filter((each) => !isGiven(each.getAttribute('style') ?? ''))
    expect(styled).toEqual([one('.tab'), one('aside')])
    expect(root.querySelector('style')).toBeNull()
  })
})

describe('the focus', () => {
  it('is let go for the page when the sidebar is collapsed or closed', async () => {
    mounted.focus('s2')
    expect(document.activeElement).toBe(card('s2').querySelector('.reveal'))
    one('.collapse').dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }))
    expect(calls.collapse.mock.calls).toEqual([[true]])
    expect(calls.leave).toHaveBeenCalledTimes(1)
    one('.close').click()
    expect(calls.leave).toHaveBeenCalledTimes(2)
  })

  it('goes to the tab, and to the panel from the tab', async () => {
    mounted.focus(null)
    expect(document.activeElement).toBe(one('.panel'))
    one('.collapse').click()
    mounted.update({ ...props, collapsed: true })
    await settle()
    expect(document.activeElement).toBe(one('.tab'))
    one('.tab').click()
    mounted.update(props)
    await settle()
    expect(document.activeElement).toBe(one('.panel'))
  })

  it('tells a button pressed with the keyboard from one pressed with a pointer', async () => {
    const button = card('s2').querySelector<HTMLElement>('.reveal')
    await settle()
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    expect(calls.reveal.mock.calls).toEqual([
      ['s2', true],
      ['s2', false]
    ])
  })
})
