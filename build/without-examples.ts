/** Leave the examples of the finder's rules out of what is shipped: only tests read them. */
import { parseSync, type Plugin, Visitor } from 'vite'

const EXAMPLES = ['finds', 'misses']

export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    transform: {
      filter: { id: /\/core\/find\/languages\/[a-z]+\/[a-z-]+\.ts$/u, code: /\bmisses:/u },
      handler: (code, id) => unexampled(code, id)
    }
  }
}

/** The source `code` without the lists of examples; throws where they are none. */
export function unexampled(code: string, id: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = []
  new Visitor({
    Property({ key, value, start, end }) {
      if (key.type !== 'Identifier' || !EXAMPLES.includes(key.name)) return
      if (value.type !== 'ArrayExpression') throw new Error(`${id}: examples are written as lists`)
      cuts.push({ start, end: end + (/^\s*,\s*/u.exec(code.slice(end))?.[0].length ?? 0) })
    }
  }).visit(parseSync(id, code).program)
  return cuts.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end)}`, code)
}
