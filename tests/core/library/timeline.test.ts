import { describe, expect, it } from 'vitest'
import { matrixOf, sumOf, type TallyDay } from '../../../src/core/library/tally'
import { marksOn, placeOn, type TimeStep, TIME_STEPS, stretchOf, timelineOf } from '../../../src/core/library/timeline'
import { fc } from '../../properties'

const on = (day: string, change: Partial<TallyDay> = {}): TallyDay => ({
  speaker: 'macron',
  topic: 'ukraine',
  day,
  counts: { bundled: 0, kept: 1 },
  ...change
})
const drawn = (days: readonly TallyDay[]) => timelineOf(days, matrixOf(days))

describe('a stretch of time', () => {
  it.each<[string, TimeStep, string, string]>([
    ['2026-11-28', 'day', '2026-11-28', '2026-11-28'],
    ['2026-11-28', 'week', '2026-11-23', '2026-11-29'],
    ['2026-11-23', 'week', '2026-11-23', '2026-11-29'],
    ['2026-11-29', 'week', '2026-11-23', '2026-11-29'],
    ['2026-12-31', 'week', '2026-12-28', '2027-01-03'],
    ['1969-12-31', 'week', '1969-12-29', '1970-01-04'],
    ['2024-02-10', 'month', '2024-02-01', '2024-02-29'],
    ['2026-12-31', 'month', '2026-12-01', '2026-12-31'],
    ['2026-06-15', 'year', '2026-01-01', '2026-12-31']
  ])('of %s is, by %s, from %s to %s', (day, step, from, to) => {
    expect(stretchOf(day, step)).toEqual({ from, to })
  })

  it('has its day in it, and is that of its ends', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom(...TIME_STEPS), (of, step) => {
        const stretch = stretchOf(of, step)
        expect(stretch.from <= of && of <= stretch.to).toBe(true)
        expect([stretchOf(stretch.from, step), stretchOf(stretch.to, step)]).toEqual([stretch, stretch])
      })
    )
  })
})

describe('the timeline', () => {
  it.each<[string, TimeStep]>([
    ['2026-01-01', 'day'],
    ['2026-02-17', 'day'],
    ['2026-02-18', 'week'],
    ['2026-12-02', 'week'],
    ['2026-12-03', 'month'],
    ['2029-12-10', 'month'],
    ['2029-12-11', 'year']
  ])('from 2026 to %s is parted by %s', (last, step) => {
    expect(drawn([on('2026-01-01'), on(last)])?.step).toBe(step)
  })

  it('is none where nothing was said', () => {
    expect(drawn([])).toBeNull()
  })

  it('has a lane for each leader and topic in the order of the matrix, and a point where something was said', () => {
    const days = [
      on('2026-01-01'),
      on('2026-01-01', { speaker: 'putin', counts: { bundled: 3, kept: 0 } }),
      on('2026-06-02', { topic: 'iran' }),
      on('2026-06-03', { topic: 'iran', counts: { bundled: 1, kept: 2 } })
    ]
    expect(drawn(days)).toEqual({
      step: 'week',
      from: '2025-12-29',
      to: '2026-06-07',
      all: [
        { from: '2025-12-29', to: '2026-01-04', counts: { bundled: 3, kept: 1 } },
        { from: '2026-06-01', to: '2026-06-07', counts: { bundled: 1, kept: 3 } }
      ],
      leaders: [
        {
          speaker: 'macron',
          lanes: [
            { topic: 'iran', points: [{ from: '2026-06-01', to: '2026-06-07', counts: { bundled: 1, kept: 3 } }] },
            { topic: 'ukraine', points: [{ from: '2025-12-29', to: '2026-01-04', counts: { bundled: 0, kept: 1 } }] }
          ]
        },
        {
          speaker: 'putin',
          lanes: [
            { topic: 'ukraine', points: [{ from: '2025-12-29', to: '2026-01-04', counts: { bundled: 3, kept: 0 } }] }
          ]
        }
      ]
    })
  })

  it('says once what is said, all of it, within its ends', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((at) => on(at.toISOString().slice(0, 10)))
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (said) => {
        const days = said.toSorted((one, other) => (one.day < other.day ? -1 : 1))
        const timeline = drawn(days)!
        expect(timeline.all.reduce((sum, { counts }) => sum + sumOf(counts), 0)).toBe(said.length)
        for (const point of timeline.all) {
          const { start, end } = placeOn(timeline, point)
          expect(start >= 0 && start < end && end <= 1).toBe(true)
        }
        const marks = marksOn(timeline, 4)
        expect(marks.length >= 1 && marks.length <= 4 && marks[0]?.from === timeline.from).toBe(true)
      })
    )
  })
})
