/** Leave the examples of the finder's rules out of what is shipped: only tests read them. */
import { parseSync, type Plugin, Visitor } from 'vite'

const EXAMPLES = ['finds', 'misses']

export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    transform: {
      filter: { id: /\/core\/find\/languages\/[a-z]+\/[a-z-]+\.ts$/u, code: /\bmisses:/u },
      handler: (code, id) => emptied(code, id)
    }
  }
}

/** The source `code` with the lists of examples emptied; throws where an example is no plain text. */
export function emptied(code: string, id: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = []
  new Visitor({
    Property({ key, value }) {
      if (key.type !== 'Identifier' || !EXAMPLES.includes(key.name)) return
      if (value.type !== 'ArrayExpression') throw new Error(`${id}: examples are written as lists`)
      cuts.push(value)
    }
  }).visit(parseSync(id, code).program)
  return cuts.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}[]${rest.slice(end)}`, code)
}
