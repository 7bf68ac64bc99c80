/** Check that the rules of a language are patterns, and name nothing that it does not have. */
import { type Pattern, readPattern } from '../../../../src/core/find/clauses/pattern'
import type { ClauseGrammar } from '../../../../src/core/find/clauses/rules'
import { isStructural } from '../../../../src/core/find/clauses/structure'

/** Every fault of `grammar`, each with its rule's name. */
export function checkRules(grammar: ClauseGrammar): readonly string[] {
  const names = { texts: grammar.patterns, read: new Map<string, Pattern>() }
  const { tables, clauses, besides, ends } = grammar
  const rules = [...Object.values(tables).flat(), ...clauses, ...besides, ...ends]
  return rules.flatMap(({ name, pattern }) => {
    try {
      return unknownIn(readPattern(pattern, names), grammar).map((unknown) => `${name}: nothing is named “${unknown}”`)
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
    }
  })
}

function unknownIn(pattern: Pattern, { classes, tables }: ClauseGrammar): readonly string[] {
  const isKnown = (name: string): boolean => isStructural(name) || name in classes || name === '||'
  if (pattern.kind === 'class') return isKnown(pattern.name) ? [] : [pattern.name]
  if (pattern.kind === 'set') return pattern.names.filter((name) => !isKnown(name))
  if (pattern.kind === 'table') return pattern.name in tables ? [] : [pattern.name]
  const parts = 'parts' in pattern ? pattern.parts : 'part' in pattern ? [pattern.part] : []
  return parts.flatMap((part) => unknownIn(part, { classes, tables } as ClauseGrammar))
}
