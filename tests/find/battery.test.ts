/** The batteries are read at least as well as `battery/passed.json` says; `npm run battery` renews it and prints the table. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gazetteer } from '../core/find/bundled-gazetteer'
import { BATTERIES } from './battery/batteries'
import { casesOf } from './battery/battery'
import { runBattery } from './battery/run-battery'

/** On machines that do other work too. */
const SLOW = 120_000
const LEAST = 2000

type Kept = Readonly<Record<string, Readonly<Record<string, number>>>>
const kept = JSON.parse(readFileSync(join(import.meta.dirname, 'battery/passed.json'), 'utf8')) as Kept

describe.each(BATTERIES)('the battery in $language', (battery) => {
  it(
    'is read at least as well as before',
    () => {
      const now = Object.entries(runBattery(battery, gazetteer).byCapability)
      const worse = now.filter(([name, { passed }]) => passed < (kept[battery.language]?.[name] ?? 0))
      expect(worse).toEqual([])
      expect(now.map(([name]) => name)).toEqual(Object.keys(kept[battery.language] ?? {}))
    },
    SLOW
  )

  it('is large, and the same each time', () => {
    const cases = casesOf(battery)
    expect(cases.length).toBeGreaterThan(LEAST)
    expect(casesOf(battery)).toEqual(cases)
  })
})
