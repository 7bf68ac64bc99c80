/** What the figures should be, and by how much they are. */
import { median, times } from './figures'
import type { TimedPage } from './time-steps'

export interface Checked {
  readonly target: string
  readonly page: string
  readonly figure: string
  readonly met: boolean
}

const GATE_MOST = 1.5
const RECOGNISE_MOST = 4
const READABILITY_LEAST = 10
const APPROX_LEAST = 5
/** Ten times the page may take this many times as long: caches hold the smaller page and not the larger. */
const LINEAR_MOST = 15

/** Pages too small to tell: a clock of 5 µs and a floor of 10. */
const LEAST_CHARACTERS = 50_000

/** Check every target on every page that it speaks of. */
export function checkTargets(pages: readonly TimedPage[]): readonly Checked[] {
  const large = pages.filter(({ characters }) => characters >= LEAST_CHARACTERS)
  return [...large.flatMap((page) => (page.kind === 'article' ? matching(page) : missing(page))), ...growth(large)]
}

const of = (page: TimedPage, step: string): number => median(page.steps[step] ?? [])
const nameOf = ({ kind, elements }: TimedPage): string => `${kind}, ${elements} elements`

function missing(page: TimedPage): readonly Checked[] {
  const ratio = of(page, 'gate') / of(page, 'floor')
  return [
    {
      target: `gate at most ${GATE_MOST} × the floor`,
      page: nameOf(page),
      figure: times(ratio),
      met: ratio <= GATE_MOST
    }
  ]
}

function matching(page: TimedPage): readonly Checked[] {
  const both = of(page, 'recogniseAndAnchor')
  const toFloor = both / of(page, 'floor')
  const toReadability = of(page, 'readability') / both
  const approx = Math.min(of(page, 'approxHalf'), of(page, 'approxTenth'))
  const toApprox = approx / of(page, 'anchor')
  const bothToApprox = approx / both
  return [
    {
      target: `recognise and anchor at most ${RECOGNISE_MOST} × the floor`,
      page: nameOf(page),
      figure: times(toFloor),
      met: toFloor <= RECOGNISE_MOST
    },
    {
      target: `recognise and anchor at least ${READABILITY_LEAST} × faster than Readability's parse, its copy made before`,
      page: nameOf(page),
      figure: times(toReadability),
      met: toReadability >= READABILITY_LEAST
    },
    {
      target: `anchoring known spans at least ${APPROX_LEAST} × faster than approx-string-match`,
      page: nameOf(page),
      figure: times(toApprox),
      met: toApprox >= APPROX_LEAST
    },
    {
      target: 'the same, everything from the untouched page on counted in',
      page: nameOf(page),
      figure: times(bothToApprox),
      met: bothToApprox >= APPROX_LEAST
    }
  ]
}

/** How much longer each step takes on a page of ten times the elements. */
function growth(pages: readonly TimedPage[]): readonly Checked[] {
  const steps = [
    ['arabic', 'gate'],
    ['article', 'recognise'],
    ['article', 'recogniseAndAnchor'],
    ['article', 'floor']
  ] as const
  return steps.flatMap(([kind, step]) => {
    const [small, large] = pages.filter((page) => page.kind === kind)
    if (small === undefined || large === undefined) return []
    const ratio = of(large, step) / of(small, step)
    const size = large.characters / small.characters
    return [
      {
        target:
          step === 'floor' ? 'the floor itself, for comparison with these' : `${step} linear: at most ${LINEAR_MOST} ×`,
        page: `${kind}, ${size.toFixed(1)} × the text`,
        figure: times(ratio),
        met: ratio <= LINEAR_MOST
      }
    ]
  })
}
