/** Read the examples of a language's rules. */
import type { Rule } from '../../../../src/core/find/clauses/rules'
import { readStatements } from '../../../../src/core/find/in-any-language'
import type { Grammar } from '../../../../src/core/find/languages/grammar'
import { gazetteer } from '../bundled-gazetteer'

export interface Example {
  readonly text: string
  /** "macron: the talks had failed", in the order of the text; "macron?: …" where it is shown only when asked for. */
  readonly expected: readonly string[]
}

/** Take "text ⇒ speaker: content ⇒ …" apart. */
export function exampleOf(line: string): Example {
  const [text = '', ...expected] = line.split(' ⇒ ')
  return { text: text.replaceAll(' ⏎ ', '\n'), expected }
}

export interface Outcome {
  readonly found: readonly string[]
  /** The names of all rules by which something was read, a leader's or not. */
  readonly rules: ReadonlySet<string>
  /** Those and all that fit somewhere, even where nothing was made of it. */
  readonly fitting: ReadonlySet<string>
}

/** What is found in `text` by `grammar`'s rules. */
export function outcomeOf(text: string, grammar: Grammar): Outcome {
  const [rules, fitting] = [new Set<string>(), new Set<string>()]
  const statements = readStatements(text, {
    language: grammar.language,
    gazetteer,
    date: null,
    grammar,
    trace: {
      sentence: () => {},
      failed: () => {},
      tried: ({ name }, _at, fits) => {
        if (fits) fitting.add(name)
      },
      read: (readings) => readings.forEach(({ by = [] }) => by.forEach((name) => rules.add(name)))
    }
  })
  const words = statements.map(
    ({ speaker, content, tier }) =>
      `${speaker}${tier === 3 ? '?' : ''}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  )
  return { found: words, rules, fitting: new Set([...rules, ...fitting]) }
}

/** All rules of a language, each once. */
export function rulesOf({ rules }: Grammar): readonly Rule[] {
  const all = [...Object.values(rules.tables).flat(), ...rules.clauses, ...rules.besides, ...rules.ends]
  return [...new Map(all.map((rule) => [rule.name, rule])).values()]
}

/** The language without a rule. */
export function without(grammar: Grammar, name: string): Grammar {
  const { rules } = grammar
  const keep = <T extends Rule>(list: readonly T[]): readonly T[] => list.filter((rule) => rule.name !== name)
  const tables = Object.fromEntries(Object.entries(rules.tables).map(([table, list]) => [table, keep(list)]))
  return {
    ...grammar,
    rules: { ...rules, tables, clauses: keep(rules.clauses), besides: keep(rules.besides), ends: keep(rules.ends) }
  }
}
