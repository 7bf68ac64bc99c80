import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseChange, parseSettings } from '../../src/core/settings'

describe('parseSettings', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'settings'],
    ['a list', []],
    ['an empty object', {}]
  ])('reads %s as the defaults', (_name, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS)
  })

  it('keeps every valid field beside a bad one', () => {
    expect(
      parseSettings({ language: 'xx', side: 'left', width: 100_000, openByItself: 'yes', collapsed: true })
    ).toEqual({
      ...DEFAULT_SETTINGS,
      side: 'left',
      collapsed: true
    })
  })

  it('keeps the paused sites that can be read', () => {
    expect(
      parseSettings({ pausedSites: ['a.example', 7, '', 'b.example/path', 'c.example:8080'] }).pausedSites
    ).toEqual(['a.example', 'c.example:8080'])
  })

  it('reads anything without throwing, and what it gives is a fixed point', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored)
        expect(parseSettings(settings)).toEqual(settings)
      })
    )
  })
})

describe('parseChange', () => {
  it('takes the fields that are there and can be used, and no others', () => {
    const change = { side: 'left', width: 9, theme: 'dark', nonsense: 1, collapsed: 'yes' }
    expect(parseChange(change)).toEqual({ side: 'left', theme: 'dark' })
  })

  it('leaves the paused sites alone', () => {
    expect(parseChange({ pausedSites: ['a.example'] })).toEqual({})
  })
})
