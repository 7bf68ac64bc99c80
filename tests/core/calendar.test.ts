import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber } from '../../src/core/calendar'
import { fc } from '../properties'

const DAY = 86_400_000

describe('the days of the calendar', () => {
  it('have the numbers that a clock gives them, and back', () => {
    const moment = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, (at) => {
        const day = at.toISOString().slice(0, 10)
        expect(dayNumber(day)).toBe(Math.floor(at.getTime() / DAY))
        expect(dayOfNumber(Math.floor(at.getTime() / DAY))).toBe(day)
      })
    )
  })

  it.each([
    '',
    '2026',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-01-00',
    '2026-01-1',
    'never'
  ])('are none of %j', (day) => {
    expect(dayNumber(day)).toBeNull()
  })

  it('have a leap day in every fourth year but three of four centuries', () => {
    expect([dayNumber('2024-02-29'), dayNumber('2000-02-29')]).toEqual([19_782, 11_016])
  })
})
