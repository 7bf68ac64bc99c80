/** Leave what the engine says of other languages out of the script of one language. */
import { parseSync, type Plugin, Visitor } from 'vite'
import { type Language, LANGUAGES } from '../src/core/text/language'
import { environmentOf } from './finder-languages'

export function oneLanguage(): Plugin {
  return {
    name: 'one-language',
    transform: {
      filter: { id: /\/core\/find\/.*\.ts$/u },
      handler(code, id) {
        const language = LANGUAGES.find((each) => environmentOf(each) === this.environment.name)
        return language && inOneLanguage(code, id, language)
      }
    }
  }
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly by: string
}

const isLanguage = (name: unknown): name is Language => LANGUAGES.some((language) => language === name)

/**
 * The source `code` as it is where `language` is the only one: a comparison of a `language` with a name is true or false, and an object whose
 * keys are languages has that one's alone.
 */
export function inOneLanguage(code: string, id: string, language: Language): string {
  const cuts: Cut[] = []
  new Visitor({
    BinaryExpression({ left, operator, right, start, end }) {
      const of = left.type === 'MemberExpression' ? left.property : left
      if (of.type !== 'Identifier' || of.name !== 'language' || right.type !== 'Literal') return
      if (isLanguage(right.value))
        cuts.push({ start, end, by: String((operator === '===') === (right.value === language)) })
    },
    MemberExpression({ property, start, end }) {
      if (property.type === 'Identifier' && isLanguage(property.name))
        throw new Error(`${id}: “${code.slice(start, end)}” is in no script of another language`)
    },
    ObjectExpression({ properties }) {
      const keys = properties.map((each) =>
        each.type === 'Property' && each.key.type === 'Identifier' && !each.computed ? each.key.name : ''
      )
      if (!keys.every(isLanguage)) return
      for (const [i, { start, end }] of properties.entries())
        if (keys[i] !== language)
          cuts.push({ start, end: end + (/^\s*,/u.exec(code.slice(end))?.[0].length ?? 0), by: '' })
    }
  }).visit(parseSync(id, code).program)
  return cuts
    .sort((one, other) => one.start - other.start)
    .reduceRight((rest, { start, end, by }) => `${rest.slice(0, start)}${by}${rest.slice(end)}`, code)
}
