/**
 * Match patterns against the tokens of a sentence, forwards from a place or backwards from it.
 *
 * A pattern is compiled once. What fits in one way at most, such as a class, becomes a step: a function from a place to the next.
 * What may fit in several ways, or keeps something, becomes a function that also takes what to do from the next place on, and
 * tries all ways. A rule of a table, once it fits, is not given up again, so a table costs a place one search. The search for
 * one rule ends after so many steps, whatever the text.
 */
import { ahead, begins, behind } from './structure'
import type { Pattern } from './pattern'
import type { Matcher, PickFrom, Search } from './search'

/** Compiles patterns, each once a direction. */
export type Compiler = (pattern: Pattern, isBackward: boolean) => Matcher

/** The place after what fits at a place; `NOWHERE` where nothing does. */
type MatchStep = (search: Search, at: number) => number

const NOWHERE = -1

/** A compiled pattern. */
interface Match {
  readonly all: Matcher
  /** Takes the first way that fits: enough where nothing behind it can fail. */
  readonly first: MatchStep
  /** It fits in one way at most, and keeps nothing. */
  readonly isStep: boolean
}

type Compile = (pattern: Pattern, isBackward: boolean) => Match

/** Make a compiler of patterns that are matched from their beginning on or, `isBackward`, from their end back. */
export function newCompiler(pick: PickFrom): Compiler {
  const made = [new Map<Pattern, Match>(), new Map<Pattern, Match>()] as const
  const compiled: Compile = (pattern, isBackward) => {
    const known = made[isBackward ? 1 : 0]
    let one = known.get(pattern)
    if (one === undefined) known.set(pattern, (one = compile(pattern, isBackward, compiled, pick)))
    return one
  }
  return (pattern, isBackward) => compiled(pattern, isBackward).all
}

function compile(pattern: Pattern, isBackward: boolean, compiled: Compile, pick: PickFrom): Match {
  const inner = (part: Pattern): Match => compiled(part, isBackward)
  switch (pattern.kind) {
    case 'sequence':
      return inSequence((isBackward ? pattern.parts.toReversed() : pattern.parts).map(inner))
    case 'choice':
      return either(pattern.parts.map(inner))
    case 'repeat':
      return repeated(inner(pattern.part), pattern)
    case 'look': {
      const { first } = compiled(pattern.part, pattern.isBehind)
      const { isNegative } = pattern
      return stepping((search, at) => ((first(search, at) === NOWHERE) === isNegative ? at : NOWHERE))
    }
    case 'keep':
      return searching(keeping(inner(pattern.part), pattern.name))
    case 'table':
      return searching(pickingFrom(pattern.name, isBackward, pick))
    case 'word':
      return oneToken(isBackward, ({ sentence: { view } }, i) => view.tokens[i]?.text === pattern.text)
    case 'set': {
      const { names, isNegative } = pattern
      if (isNegative) return oneToken(isBackward, noneOf(names.map(begins)))
      return either(names.map((name) => inner({ kind: 'class', name, features: [] })))
    }
    case 'class': {
      const { name, features } = pattern
      const step = isBackward ? behind(name, features) : ahead(name, features)
      return stepping((search, at) => {
        if (search.steps-- <= 0) return NOWHERE
        const to = step(search, at)
        if (to !== null) return to
        search.trace?.failed(name, at)
        return NOWHERE
      })
    }
  }
}

function stepping(step: MatchStep): Match {
  const all: Matcher = (search, at, next) => {
    const to = step(search, at)
    return to !== NOWHERE && next(to)
  }
  return { all, first: step, isStep: true }
}

function searching(all: Matcher): Match {
  const first: MatchStep = (search, at) => {
    let reached = NOWHERE
    all(search, at, (to) => {
      reached = to
      return true
    })
    return reached
  }
  return { all, first, isStep: false }
}

type IsToken = (search: Search, at: number) => boolean

function noneOf(classes: readonly IsToken[]): IsToken {
  return (search, at) => {
    for (const begins of classes) if (begins(search, at)) return false
    return true
  }
}

function oneToken(isBackward: boolean, is: IsToken): Match {
  return stepping((search, at) => {
    const token = isBackward ? at - 1 : at
    if (search.steps-- <= 0 || token < search.first || token >= search.sentence.view.tokens.length) return NOWHERE
    if (!is(search, token)) return NOWHERE
    return isBackward ? token : token + 1
  })
}

function inSequence(all: readonly Match[]): Match {
  const parts = withJoinedSteps(all)
  const whole = parts.reduceRight((rest, part) => before(part, rest))
  // Where only the last part may fit in several ways, its first is the whole's first.
  return parts.length > 1 && parts.slice(0, -1).every(({ isStep }) => isStep)
    ? { ...whole, first: oneAfterAnother(parts.map(({ first }) => first)) }
    : whole
}

/** One part with the rest behind it. */
function before({ all, first, isStep }: Match, rest: Match): Match {
  return searching(
    isStep
      ? (search, at, next) => {
          const to = first(search, at)
          return to !== NOWHERE && rest.all(search, to, next)
        }
      : (search, at, next) => all(search, at, (to) => rest.all(search, to, next))
  )
}

/** The parts, with those that are steps side by side made one. */
function withJoinedSteps(parts: readonly Match[]): readonly Match[] {
  const joined: Match[] = []
  let run: MatchStep[] = []
  const close = (): void => {
    if (run.length > 0) joined.push(stepping(run.length === 1 ? (run[0] as MatchStep) : oneAfterAnother(run)))
    run = []
  }
  for (const part of parts) {
    if (part.isStep) run.push(part.first)
    else {
      close()
      joined.push(part)
    }
  }
  close()
  return joined.length === 0 ? [stepping((_, at) => at)] : joined
}

function oneAfterAnother(steps: readonly MatchStep[]): MatchStep {
  return (search, at) => {
    let to = at
    for (const step of steps) {
      to = step(search, to)
      if (to === NOWHERE) return NOWHERE
    }
    return to
  }
}

function either(options: readonly Match[]): Match {
  const all: Matcher = (search, at, next) => {
    for (const option of options) if (option.all(search, at, next)) return true
    return false
  }
  const first: MatchStep = (search, at) => {
    for (const option of options) {
      const to = option.first(search, at)
      if (to !== NOWHERE) return to
    }
    return NOWHERE
  }
  return { all, first, isStep: false }
}

type Times = Extract<Pattern, { kind: 'repeat' }>

function repeated(part: Match, times: Times): Match {
  const { least, most, greed } = times
  const asOften = asOftenAsItGoes(part.first, least, most)
  if (greed === 'possessive') return stepping(asOften)
  const isLazy = greed === 'lazy'
  const searched = searching(part.isStep ? upAndDown(part.first, times) : inAllWays(part.all, times))
  return part.isStep && !isLazy ? { ...searched, first: asOften } : searched
}

function asOftenAsItGoes(part: MatchStep, least: number, most: number): MatchStep {
  return (search, at) => {
    let to = at
    for (let times = 0; times < most; times++) {
      const reached = part(search, to)
      if (reached === NOWHERE && times < least) return NOWHERE
      if (reached === NOWHERE || reached === to) break
      to = reached
    }
    return to
  }
}

/** A part that fits in one way at most: as seldom as it goes and then more often, or as often and then more seldom. */
function upAndDown(part: MatchStep, { least, most, greed }: Times): Matcher {
  return (search, at, next) => {
    if (greed === 'lazy') {
      let to = at
      for (let times = 0; ; times++) {
        if (times >= least && next(to)) return true
        const reached = times < most ? part(search, to) : NOWHERE
        if (reached === NOWHERE || reached === to) return false
        to = reached
      }
    }
    const places = [at]
    for (let to = at; places.length <= most;) {
      const reached = part(search, to)
      if (reached === NOWHERE || reached === to) break
      places.push((to = reached))
    }
    for (let times = places.length - 1; times >= least; times--) if (next(places[times] as number)) return true
    return false
  }
}

function inAllWays(part: Matcher, { least, most, greed }: Times): Matcher {
  const isLazy = greed === 'lazy'
  const from = (times: number, search: Search, at: number, next: (at: number) => boolean): boolean => {
    if (times >= least && isLazy && next(at)) return true
    if (times < most && part(search, at, (to) => to !== at && from(times + 1, search, to, next))) return true
    return times >= least && !isLazy && next(at)
  }
  return (search, at, next) => from(0, search, at, next)
}

function keeping(part: Match, name: string): Matcher {
  return (search, at, next) =>
    part.all(search, at, (to) => {
      const before = search.kept.get(name)
      search.kept.set(name, { start: Math.min(at, to), end: Math.max(at, to) })
      if (next(to)) return true
      if (before === undefined) search.kept.delete(name)
      else search.kept.set(name, before)
      return false
    })
}

function pickingFrom(name: string, isBackward: boolean, pick: PickFrom): Matcher {
  return (search, at, next) => {
    const picked = pick(search, name, at, isBackward)
    if (picked === null) return false
    const before = search.picked.get(name)
    search.picked.set(name, picked)
    if (next(picked.to)) return true
    if (before === undefined) search.picked.delete(name)
    else search.picked.set(name, before)
    return false
  }
}
