/**
 * Match patterns against the tokens of a sentence, forwards from a place or backwards from it.
 *
 * A pattern is compiled once into functions that each take a place and what to do from the next one on. Within a rule all
 * ways are tried; a rule of a table, once it fits, is not given up again, so a table costs a place one search. The search
 * for one rule ends after so many steps, whatever the text.
 */
import { ahead, behind, isClass } from './structure'
import type { Pattern } from './pattern'
import type { Matcher, PickFrom, Search } from './search'
import type { Sentence } from './sentence'

/** Compiles patterns, each once a direction. */
export type Compiler = (pattern: Pattern, isBackward: boolean) => Matcher

/** Make a compiler of patterns that are matched from their beginning on or, `isBackward`, from their end back. */
export function newCompiler(pick: PickFrom): Compiler {
  const made = [new Map<Pattern, Matcher>(), new Map<Pattern, Matcher>()] as const
  const compiler: Compiler = (pattern, isBackward) => {
    const known = made[isBackward ? 1 : 0]
    let matcher = known.get(pattern)
    if (matcher === undefined) known.set(pattern, (matcher = compile(pattern, isBackward, compiler, pick)))
    return matcher
  }
  return compiler
}

function compile(pattern: Pattern, isBackward: boolean, compiler: Compiler, pick: PickFrom): Matcher {
  const inner = (part: Pattern): Matcher => compiler(part, isBackward)
  switch (pattern.kind) {
    case 'sequence':
      return inSequence((isBackward ? pattern.parts.toReversed() : pattern.parts).map(inner))
    case 'choice':
      return either(pattern.parts.map(inner))
    case 'repeat':
      return pattern.greed === 'possessive'
        ? keptWhole(inner(pattern.part), pattern.least, pattern.most)
        : repeated(inner(pattern.part), pattern.least, pattern.most, pattern.greed === 'lazy')
    case 'look': {
      const look = compiler(pattern.part, pattern.isBehind)
      const { isNegative } = pattern
      return (search, at, next) => look(search, at, () => true) !== isNegative && next(at)
    }
    case 'keep':
      return keeping(inner(pattern.part), pattern.name)
    case 'table':
      return pickingFrom(pattern.name, isBackward, pick)
    case 'word':
      return oneToken(isBackward, ({ view }, i) => view.tokens[i]?.text === pattern.text)
    case 'set': {
      const { names, isNegative } = pattern
      if (isNegative)
        return oneToken(isBackward, (sentence, i, search) => !names.some((name) => isClass(sentence, name, i, search)))
      return either(names.map((name) => inner({ kind: 'class', name, features: [] })))
    }
    case 'class': {
      const step = isBackward ? behind : ahead
      const { name, features } = pattern
      return (search, at, next) => {
        if (search.steps-- <= 0) return false
        const to = step(search, name, features, at)
        if (to === null) search.trace?.failed(name, at)
        return to !== null && next(to)
      }
    }
  }
}

function inSequence(parts: readonly Matcher[]): Matcher {
  const from = (i: number, search: Search, at: number, next: (at: number) => boolean): boolean => {
    const part = parts[i]
    return part === undefined ? next(at) : part(search, at, (to) => from(i + 1, search, to, next))
  }
  return (search, at, next) => from(0, search, at, next)
}

const either =
  (options: readonly Matcher[]): Matcher =>
  (search, at, next) => {
    for (const option of options) if (option(search, at, next)) return true
    return false
  }

function repeated(part: Matcher, least: number, most: number, isLazy: boolean): Matcher {
  const from = (times: number, search: Search, at: number, next: (at: number) => boolean): boolean => {
    if (times >= least && isLazy && next(at)) return true
    if (times < most && part(search, at, (to) => to !== at && from(times + 1, search, to, next))) return true
    return times >= least && !isLazy && next(at)
  }
  return (search, at, next) => from(0, search, at, next)
}

function keptWhole(part: Matcher, least: number, most: number): Matcher {
  return (search, at, next) => {
    let to = at
    for (let times = 0; times < most; times++) {
      let reached = to
      const fits = part(search, to, (end) => {
        reached = end
        return true
      })
      if (!fits && times < least) return false
      if (!fits || reached === to) break
      to = reached
    }
    return next(to)
  }
}

function keeping(part: Matcher, name: string): Matcher {
  return (search, at, next) =>
    part(search, at, (to) => {
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

function oneToken(isBackward: boolean, is: (sentence: Sentence, at: number, search: Search) => boolean): Matcher {
  return (search, at, next) => {
    const token = isBackward ? at - 1 : at
    if (search.steps-- <= 0 || token < search.first || token >= search.sentence.view.tokens.length) return false
    return is(search.sentence, token, search) && next(isBackward ? token : token + 1)
  }
}
