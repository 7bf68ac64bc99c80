import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseChange, parseSettings, type Settings } from '../../src/core/settings'
import { fc } from '../properties'

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

  it('gives a user who chose nothing a sidebar that opens by itself and makes room', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      language: 'auto',
      digits: 'auto',
      theme: 'auto',
      side: 'auto',
      openByItself: true,
      unknown: 'tab',
      collapsed: false,
      width: 392,
      showIn: 'page',
      makeRoom: true,
      marks: true,
      tabTop: 0.3,
      sheet: 0.6,
      pausedSites: [],
      keptSites: [],
      keepText: false
    })
  })

  it.each<[keyof Settings, readonly unknown[]]>([
    ['language', ['auto', 'ar', 'en', 'fr', 'ru']],
    ['digits', ['auto', 'latn', 'arab']],
    ['theme', ['auto', 'light', 'dark']],
    ['side', ['auto', 'left', 'right']],
    ['openByItself', [true, false]],
    ['unknown', ['off', 'tab', 'marks', 'open']],
    ['collapsed', [true, false]],
    ['width', [280, 392, 640]],
    ['showIn', ['page', 'browser']],
    ['makeRoom', [true, false]],
    ['marks', [true, false]],
    ['tabTop', [0.02, 0.5, 0.85]],
    ['sheet', [0.2, 0.4, 0.85]],
    ['pausedSites', [[], ['a.example']]],
    ['keptSites', [[], ['a.example']]]
  ])('keeps every %s that a user can choose', (field, values) => {
    for (const value of values)
      expect(parseSettings({ [field]: value })).toEqual({ ...DEFAULT_SETTINGS, [field]: value })
  })

  it.each<[keyof Settings, readonly unknown[]]>([
    ['language', ['de', '', 7, null]],
    ['digits', ['', 'beng']],
    ['theme', ['', 'sepia']],
    ['side', ['', 'top']],
    ['openByItself', [0, 'false', null]],
    ['collapsed', [1, 'true', null]],
    ['width', [279, 641, 300.5, '300', Number.NaN, null]],
    ['showIn', ['', 'window']],
    ['makeRoom', [1, 'true']],
    ['marks', [0, 'false']],
    ['tabTop', [0, 0.86, -1, '0.5', Number.NaN]],
    ['sheet', [0.19, 0.86, null, Infinity]],
    ['pausedSites', ['a.example', { 0: 'a.example' }, null]]
  ])('reads a %s that nobody can choose as the default', (field, values) => {
    for (const value of values) expect(parseSettings({ [field]: value })).toEqual(DEFAULT_SETTINGS)
  })

  it('keeps the paused sites that can be read', () => {
    const sites = [
      'a.example',
      7,
      '',
      ' ',
      'b.example/path',
      '/b.example',
      'b example',
      'c.example:8080',
      'x'.repeat(254)
    ]
    expect(parseSettings({ pausedSites: sites }).pausedSites).toEqual(['a.example', 'c.example:8080'])
    expect(parseSettings({ pausedSites: ['x'.repeat(253)] }).pausedSites).toHaveLength(1)
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

  it('leaves alone on which sites it does what, and what is kept', () => {
    expect(parseChange({ pausedSites: ['a.example'], keptSites: [], keepText: true })).toEqual({})
  })
})
