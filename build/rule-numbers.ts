/** Write numbers for the names of rules in the finder's scripts: who shows them reads the names beside the scripts. */
import { type ESTree, parseSync, type Plugin, Visitor } from 'vite'
import { LANGUAGES } from '../src/core/text/language'
import { environmentOf, ruleNames } from './finder-languages'

export function ruleNumbers(): Plugin {
  return {
    name: 'rule-numbers',
    transform: {
      filter: { id: /\/core\/find\/languages\/[a-z]+\/[a-z-]+\.ts$/u },
      handler(code, id) {
        const language = LANGUAGES.find((each) => environmentOf(each) === this.environment.name)
        return language && withNumbers(code, id, ruleNames(language))
      }
    }
  }
}

/** The source `code` with the numbers of `names`, as names of rules, as keys of their examples, and where a name is compared; a rule that is not among them, as another language's, has none. */
export function withNumbers(code: string, id: string, names: readonly string[]): string {
  const cuts: { readonly start: number; readonly end: number; readonly by: string }[] = []
  new Visitor({
    BinaryExpression({ left, right }) {
      const isName = left.type === 'MemberExpression' && keyOf(left.property) === 'name' && right.type === 'Literal'
      const by = isName ? numberOf(String(right.value), names) : null
      if (by !== null) cuts.push({ start: right.start, end: right.end, by })
    },
    Property({ key, value }) {
      if (value.type !== 'ObjectExpression' || !hasKey(value, 'finds')) return
      const by = numberOf(String(key.type === 'Literal' ? key.value : keyOf(key)), names)
      if (by !== null) cuts.push({ start: key.start, end: key.end, by })
    },
    ObjectExpression(rule) {
      if (!hasKey(rule, 'pattern')) return
      for (const each of rule.properties)
        if (each.type === 'Property' && keyOf(each.key) === 'name' && each.value.type === 'Literal')
          cuts.push({
            start: each.value.start,
            end: each.value.end,
            by: numberOf(String(each.value.value), names) ?? 'null'
          })
    }
  }).visit(parseSync(id, code).program)
  return cuts
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end, by }) => `${rest.slice(0, start)}${by}${rest.slice(end)}`, code)
}

const hasKey = ({ properties }: ESTree.ObjectExpression, name: string): boolean =>
  properties.some((each) => each.type === 'Property' && keyOf(each.key) === name)

const keyOf = (key: { readonly type: string; readonly name?: unknown }): unknown =>
  key.type === 'Identifier' ? key.name : null

function numberOf(name: string, names: readonly string[]): string | null {
  const number = names.indexOf(name)
  return number < 0 ? null : String(number)
}
