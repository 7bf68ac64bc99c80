/** Make a language's rules ready for matching. */
import { type Compiler, newCompiler } from './match'
import { type Matcher, MOST_STEPS, type Picked, type PickFrom, type Search } from './search'
import { keepingLast, type MayFit, mayFit, type MayPick } from './needs'
import { type Pattern, readPattern } from './pattern'
import type { BesideRule, ClauseGrammar, ClauseRule, EndRule, Rule, TableRule } from './rules'
import type { ClassedSentence } from './sentence'
import type { Trace } from './trace'
import { type ClassIndex, indexClasses } from './token-classes'

/** A rule whose pattern is parted in two: what stands before a place, matched backwards, and after it. */
export interface Parted<T extends Rule> {
  readonly rule: T
  readonly mayFit: MayFit
  readonly parts: () => { readonly before: Matcher; readonly after: Matcher }
}

/** A rule for a clause, with the class that its cue is of. */
export interface CompiledClause {
  readonly rule: ClauseRule
  /** When it is tried. */
  readonly order: number
  readonly cueClass: string
  readonly mayFit: MayFit
  readonly parts: () => { readonly cue: Matcher; readonly before: Matcher; readonly after: Matcher }
}

/** The class of what a pattern keeps as its cue. */
const CUE = /(?:^|[\s(])cue:([a-z-]+|\S)/u

export interface Engine {
  readonly grammar: ClauseGrammar
  readonly index: ClassIndex
  /** By the class of their cue. */
  readonly clauses: ReadonlyMap<string, readonly CompiledClause[]>
  readonly besides: readonly Parted<BesideRule>[]
  readonly ends: readonly Parted<EndRule>[]
  readonly subordinate: Matcher
  readonly spoken: Matcher | null
}

/** Where a search looks: tokens `[first, end)`, the token that a content before its cue can't reach back over, and whether no
 * cue stands before. */
export interface SearchRoom {
  readonly first: number
  readonly end: number
  readonly from: number
  readonly isFirst: boolean
}

/** A rule of a table, compiled once it is asked for. */
interface Ready {
  readonly rule: TableRule
  readonly mayFit: MayFit
  readonly matcher: (isBackward: boolean) => Matcher
}

/** Takes a rule's pattern apart, once it is asked for, and tells which sentences may fit it. */
interface Reader {
  readonly read: (text: string) => Pattern
  readonly compiler: Compiler
  readonly mayPick: MayPick
}

/** Make `grammar` ready. Patterns are read and compiled when they are first tried. */
export function makeEngine(grammar: ClauseGrammar): Engine {
  const names = { texts: grammar.patterns, read: new Map<string, Pattern>() }
  const tables = new Map<string, readonly Ready[]>()
  const may = new Map<string, MayFit>()
  const read = (text: string): Pattern => readPattern(text, names)
  const compiler = newCompiler(pickFrom(tables))
  const reader = { read, compiler, mayPick: (table, sentence) => may.get(table)?.(sentence) === true } satisfies Reader
  for (const [name, rules] of Object.entries(grammar.tables)) {
    const ready = rules.map((rule) => tableRule(rule, reader))
    tables.set(name, ready)
    may.set(
      name,
      keepingLast((sentence) => ready.some(({ mayFit }) => mayFit(sentence)))
    )
  }
  return {
    grammar,
    index: indexClasses(grammar.classes, grammar.proclitics),
    clauses: byCue(grammar.clauses.map((rule, order) => clauseOf(rule, order, reader))),
    besides: grammar.besides.map((rule) => partedAt(rule, true, reader)),
    ends: grammar.ends.map((rule) => partedAt(rule, false, reader)),
    subordinate: compiler(read(grammar.subordinate), true),
    spoken: grammar.spoken === null ? null : compiler(read(grammar.spoken), false)
  }
}

function tableRule(rule: TableRule, { read, compiler, mayPick }: Reader): Ready {
  const pattern = once(() => read(rule.pattern))
  const matchers = [false, true].map((isBackward) => once(() => compiler(pattern(), isBackward)))
  return {
    rule,
    mayFit: mayFit(pattern, mayPick),
    matcher: (isBackward) => (matchers[isBackward ? 1 : 0] as () => Matcher)()
  }
}

function byCue(clauses: readonly CompiledClause[]): Engine['clauses'] {
  const lists = new Map<string, CompiledClause[]>()
  for (const clause of clauses) lists.set(clause.cueClass, [...(lists.get(clause.cueClass) ?? []), clause])
  return lists
}

function pickFrom(tables: ReadonlyMap<string, readonly Ready[]>): PickFrom {
  return (search, name, at, isBackward) => {
    let memo = search.memo.get(name)
    if (memo === undefined) search.memo.set(name, (memo = []))
    const known = memo[at]
    if (known !== undefined) return known
    let picked: Picked | null = null
    const inner: Search = { ...search, kept: new Map(), picked: new Map() }
    for (const { rule, mayFit, matcher } of tables.get(name) ?? []) {
      if (search.trace === undefined && !mayFit(search.sentence)) continue
      startAnew(inner)
      let end = at
      const fits = matcher(isBackward)(inner, at, (to) => {
        end = to
        return true
      })
      search.trace?.tried(rule, at, fits)
      if (!fits) continue
      picked = { rule, to: end, kept: inner.kept, picked: [...inner.picked.values()] }
      break
    }
    memo[at] = picked
    return picked
  }
}

function clauseOf(rule: ClauseRule, order: number, { read, compiler, mayPick }: Reader): CompiledClause {
  const [, cueClass] = CUE.exec(rule.pattern) ?? []
  if (cueClass === undefined) throw new Error(`“${rule.name}” keeps no cue`)
  const pattern = once(() => read(rule.pattern))
  const parts = once(() => {
    const parts = partsOf(pattern())
    const at = parts.findIndex((part) => part.kind === 'keep' && part.name === 'cue')
    return {
      cue: compiler(sequenceOf(parts.slice(at, at + 1)), false),
      before: compiler(sequenceOf(parts.slice(0, at)), true),
      after: compiler(sequenceOf(parts.slice(at + 1)), false)
    }
  })
  return { rule, order, cueClass, mayFit: mayFit(pattern, mayPick), parts }
}

function partedAt<T extends Rule>(rule: T, isBackward: boolean, { read, compiler, mayPick }: Reader): Parted<T> {
  const pattern = once(() => read(rule.pattern))
  const parts = once(() => {
    const parts = partsOf(pattern())
    const at = parts.findIndex((part) => part.kind === 'class' && part.name === '||')
    if (at < 0) throw new Error(`“${rule.name}” does not say where the content ends`)
    return {
      before: compiler(sequenceOf(parts.slice(0, at)), true),
      after: compiler(sequenceOf(parts.slice(at + 1)), isBackward)
    }
  })
  return { rule, mayFit: mayFit(pattern, mayPick), parts }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** Make a search forget what it has kept, and give it all its steps. */
export function startAnew(search: Search): void {
  if (search.kept.size > 0) search.kept.clear()
  if (search.picked.size > 0) search.picked.clear()
  search.steps = MOST_STEPS
}

/** Begin a search in `sentence`, by the cue that stands for `cue`. */
export const newSearch = (sentence: ClassedSentence, room: SearchRoom, cue: unknown, trace?: Trace): Search => ({
  sentence,
  ...room,
  cue,
  trace,
  kept: new Map(),
  picked: new Map(),
  memo: new Map(),
  steps: MOST_STEPS
})

const sequenceOf = (parts: readonly Pattern[]): Pattern => ({ kind: 'sequence', parts })

/** The parts of a pattern that stand one after the other. */
const partsOf = (pattern: Pattern): readonly Pattern[] =>
  pattern.kind === 'sequence' ? pattern.parts.flatMap(partsOf) : [pattern]
