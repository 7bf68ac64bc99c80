/** Lay the tally out along the calendar: a lane for each leader and topic, with a point for each stretch of time in which there is something. */
import { dayNumber, dayOfNumber } from '../calendar'
import { added, type Counts, type Matrix, NONE, type TallyDay } from './tally'

export const TIME_STEPS = ['day', 'week', 'month', 'year'] as const
export type TimeStep = (typeof TIME_STEPS)[number]

/** Days of the calendar, both included. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

/** How many statements there are in a stretch of time. */
export interface TimePoint extends Stretch {
  readonly counts: Counts
}

/** What a leader said, a lane for each topic; the points of a lane are in the order of time. */
export interface LeaderLanes {
  readonly speaker: string
  readonly lanes: readonly { readonly topic: string; readonly points: readonly TimePoint[] }[]
}

export interface Timeline extends Stretch {
  readonly step: TimeStep
  /** All lanes together. */
  readonly all: readonly TimePoint[]
  /** In the order of the matrix. */
  readonly leaders: readonly LeaderLanes[]
}

/** More points than these on a line would run into each other. */
const MOST_POINTS = 48
/** 5 January 1970. */
const MONDAY = 4

/** Null where there is nothing. `days` are those of the tally, in its order. */
export function timelineOf(days: readonly TallyDay[], { rows, topics }: Matrix): Timeline | null {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return null
  const step = stepOf(first.day, last.day)
  const stretches = new Map<string, Stretch>()
  const stretchAt = (day: string): Stretch => {
    const known = stretches.get(day) ?? stretchOf(day, step)
    stretches.set(day, known)
    return known
  }
  const ofLane = new Map<string, TallyDay[]>()
  for (const day of days) {
    const key = `${day.speaker} ${day.topic}`
    const lane = ofLane.get(key) ?? []
    ofLane.set(key, lane)
    lane.push(day)
  }
  return {
    step,
    from: stretchOf(first.day, step).from,
    to: stretchOf(last.day, step).to,
    all: pointsOf(days, stretchAt),
    leaders: rows.map(({ speaker, cells }) => ({
      speaker,
      lanes: topics
        .filter((topic) => cells.has(topic))
        .map((topic) => ({ topic, points: pointsOf(ofLane.get(`${speaker} ${topic}`) ?? [], stretchAt) }))
    }))
  }
}

function pointsOf(days: readonly TallyDay[], stretchAt: (day: string) => Stretch): readonly TimePoint[] {
  const points = new Map<string, TimePoint>()
  for (const { day, counts } of days) {
    const stretch = stretchAt(day)
    points.set(stretch.from, { ...stretch, counts: added(points.get(stretch.from)?.counts ?? NONE, counts) })
  }
  return [...points.values()]
}

/** The shortest of which few enough lie between two days. */
function stepOf(first: string, last: string): TimeStep {
  const days = numberOf(last) - numberOf(first) + 1
  if (days <= MOST_POINTS) return 'day'
  if (days <= MOST_POINTS * 7) return 'week'
  return days <= MOST_POINTS * 30 ? 'month' : 'year'
}

/** The day, week, month or year that a day is in; weeks begin on Monday. `2026-11-28`, week ⇒ 2026-11-23 to 2026-11-29. */
export function stretchOf(day: string, step: TimeStep): Stretch {
  switch (step) {
    case 'day':
      return { from: day, to: day }
    case 'week': {
      const from = Math.floor((numberOf(day) - MONDAY) / 7) * 7 + MONDAY
      return { from: dayOfNumber(from), to: dayOfNumber(from + 6) }
    }
    case 'month': {
      const month = day.slice(0, 7)
      const to = [31, 30, 29, 28].map((last) => `${month}-${last}`).find((last) => dayNumber(last) !== null) ?? day
      return { from: `${month}-01`, to }
    }
    case 'year': {
      const year = day.slice(0, 4)
      return { from: `${year}-01-01`, to: `${year}-12-31` }
    }
  }
}

/** Where a stretch lies on the line from the beginning to the end of another, from 0 to 1. */
export function placeOn(line: Stretch, { from, to }: Stretch): { readonly start: number; readonly end: number } {
  const begin = numberOf(line.from)
  const length = numberOf(line.to) + 1 - begin
  return { start: (numberOf(from) - begin) / length, end: (numberOf(to) + 1 - begin) / length }
}

/** Some of the stretches of a line, evenly parted, at most so many; none of them need have anything. */
export function marksOn({ from, to, step }: Stretch & { readonly step: TimeStep }, most: number): readonly Stretch[] {
  const begin = numberOf(from)
  const length = numberOf(to) + 1 - begin
  const marks = Array.from({ length: most }, (_, i) =>
    stretchOf(dayOfNumber(begin + Math.floor((length * i) / most)), step)
  )
  return marks.filter((mark, i) => marks.findIndex((each) => each.from === mark.from) === i)
}

/** Days of the tally are all in the calendar. */
const numberOf = (day: string): number => dayNumber(day) ?? 0
