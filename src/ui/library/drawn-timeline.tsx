/**
 * The timeline as a drawing: a line for each leader and topic, and on it a point for each stretch of time, the larger the more was said.
 *
 * It is for eyes and pointers; `TimelineTable` says the same to whoever uses neither. Places are shares of the width, so the browser
 * lays it out in any window by itself.
 */
import type { ComponentChildren } from 'preact'
import type { Filters } from '../../core/library/catalogue'
import { formatRoute } from '../../core/library/route'
import { type Counts, mostOf, sumOf } from '../../core/library/tally'
import { marksOn, placeOn, type Stretch, type TimePoint, type Timeline } from '../../core/library/timeline'
import { directionOf } from '../../core/text/language'
import { toneClass } from '../parts/speaker-mark'
import { More, useBatch } from './batch'
import { type Counted, statementsAt, within } from './counted'
import { LeaderName } from './leader-name'
import type { ListProps } from './library-props'
import { shortStretchName, stretchName } from './stretch-name'

type DrawnProps = ListProps & Counted

/** Units of the drawing are CSS pixels in height, and shares of the width. */
const ALL_HEIGHT = 56
const LANE_HEIGHT = 26
const LARGEST = 11
const SMALLEST = 3
/** More of them would touch each other in a narrow window. */
const MOST_MARKS = 4

export function DrawnTimeline(props: DrawnProps) {
  const { timeline, leaders, topics, route, strings, words } = props
  const { language } = strings
  const { shown, isMore, onMore } = useBatch(timeline.leaders.length, formatRoute(route))
  const most = mostOf(timeline.leaders.flatMap(({ lanes }) => lanes.flatMap(({ points }) => points)))
  return (
    <>
      <figure class="drawn" aria-hidden="true">
        <Legend {...props} />
        <div class="lane">
          <span class="on">{words.allLeaders}</span>
          <div>
            <Bars {...props} />
            <Axis {...props} />
          </div>
        </div>
        {timeline.leaders.slice(0, shown).map(({ speaker, lanes }, at) => (
          <div key={speaker} class={`lanes ${toneClass([speaker], leaders)}`} data-speaker={speaker}>
            {leaders[at] !== undefined && <LeaderName speaker={leaders[at]} among={leaders} language={language} />}
            {lanes.map(({ topic, points }) => (
              <div key={topic} class="lane" data-topic={topic}>
                <span class="on">{topics.find(({ id }) => id === topic)?.name[language]}</span>
                <Points {...props} points={points} most={most} of={{ leader: speaker, topic }} />
              </div>
            ))}
          </div>
        ))}
      </figure>
      {isMore && <More label={words.more} onMore={onMore} />}
    </>
  )
}

/** How what is kept and what is bundled are drawn. */
function Legend({ words }: DrawnProps) {
  return (
    <p class="legend">
      {(['kept', 'bundled'] as const).map((origin) => (
        <span key={origin}>
          <svg width={16} height={16}>
            <Dot x="50%" y={8} radius={5} counts={{ kept: 0, bundled: 0, [origin]: 1 }} />
          </svg>
          {words.origins[origin]}
        </span>
      ))}
    </p>
  )
}

/** Filled for what is kept, a ring for what is bundled, a ring around what is filled for both. */
function Dot({
  x,
  y,
  radius,
  counts
}: {
  readonly x: string
  readonly y: number
  readonly radius: number
  readonly counts: Counts
}) {
  return (
    <>
      {counts.kept > 0 && <circle class="kept" cx={x} cy={y} r={counts.bundled > 0 ? radius - 2 : radius} />}
      {counts.bundled > 0 && <circle class="bundled" cx={x} cy={y} r={radius} />}
    </>
  )
}

function Points(
  props: DrawnProps & {
    readonly points: readonly TimePoint[]
    readonly most: number
    readonly of: Partial<Filters>
  }
) {
  const { points, most, of, timeline } = props
  return (
    <svg class="line" height={LANE_HEIGHT}>
      <Marks {...props} height={LANE_HEIGHT} />
      <line x1="0" x2="100%" y1={LANE_HEIGHT / 2} y2={LANE_HEIGHT / 2} />
      {points.map((point) => (
        <PointLink key={point.from} {...props} point={point} of={of} height={LANE_HEIGHT}>
          <Dot
            x={across(middleOf(timeline, point), props)}
            y={LANE_HEIGHT / 2}
            radius={Math.max(SMALLEST, LARGEST * Math.sqrt(sumOf(point.counts) / most))}
            counts={point.counts}
          />
        </PointLink>
      ))}
    </svg>
  )
}

/** All that was said in each stretch of time, as a bar. */
function Bars(props: DrawnProps) {
  const { timeline } = props
  const most = mostOf(timeline.all)
  return (
    <svg class="line" height={ALL_HEIGHT}>
      <Marks {...props} height={ALL_HEIGHT} />
      <line x1="0" x2="100%" y1={ALL_HEIGHT} y2={ALL_HEIGHT} />
      {timeline.all.map((point) => {
        const height = Math.max(2, (ALL_HEIGHT - 4) * (sumOf(point.counts) / most))
        return (
          <PointLink key={point.from} {...props} point={point} of={{}} height={ALL_HEIGHT}>
            <Bar {...props} point={point} y={ALL_HEIGHT - height} height={height} />
          </PointLink>
        )
      })}
    </svg>
  )
}

function PointLink(
  props: DrawnProps & {
    readonly point: TimePoint
    readonly of: Partial<Filters>
    readonly height: number
    readonly children: ComponentChildren
  }
) {
  const { point, of, height, children, timeline, route, strings, words } = props
  return (
    <a href={statementsAt(props, { ...of, ...within(point, route.filters) })} tabindex={-1} data-from={point.from}>
      <title>
        {[stretchName(point, timeline.step, strings, words), words.statements(sumOf(point.counts))].join(' · ')}
      </title>
      <Bar {...props} point={point} y={0} height={height} clear />
      {children}
    </a>
  )
}

/** The whole width of a stretch; `clear`: only to be pressed. */
function Bar(
  props: DrawnProps & {
    readonly point: Stretch
    readonly y: number
    readonly height: number
    readonly clear?: boolean
  }
) {
  const { point, y, height, clear, timeline } = props
  const { start, end } = placeOn(timeline, point)
  const left = isRightToLeft(props) ? 1 - end : start
  return (
    <rect class={clear === true ? 'clear' : 'bar'} x={share(left)} width={share(end - start)} y={y} height={height} />
  )
}

/** Where some stretches begin. */
function Marks({ height, ...props }: DrawnProps & { readonly height: number }) {
  return (
    <>
      {marksOf(props).map(({ mark, place }) => {
        const x = across(place, props)
        return <line key={mark.from} class="mark" x1={x} x2={x} y1={0} y2={height} />
      })}
    </>
  )
}

/** Their names. */
function Axis(props: DrawnProps) {
  return (
    <div class="axis">
      {marksOf(props).map(({ mark, place }) => (
        <span key={mark.from} style={{ insetInlineStart: share(place) }}>
          {shortStretchName(mark, props.timeline.step, props.strings)}
        </span>
      ))}
    </div>
  )
}

const marksOf = ({ timeline }: DrawnProps) =>
  marksOn(timeline, MOST_MARKS).map((mark) => ({ mark, place: Math.max(0, placeOn(timeline, mark).start) }))

function middleOf(timeline: Timeline, point: Stretch): number {
  const { start, end } = placeOn(timeline, point)
  return (start + end) / 2
}

const isRightToLeft = ({ strings }: DrawnProps): boolean => directionOf(strings.language) === 'rtl'
/** From the beginning of the line, whichever side that is. */
const across = (place: number, props: DrawnProps): string => share(isRightToLeft(props) ? 1 - place : place)
const share = (of: number): string => `${(of * 100).toFixed(3)}%`
