/**
 * Write the words of languages that have letters of their own in ASCII ones, as the gazetteer's names are (`script-letters.ts`): they take
 * a sixth less of a finder's script.
 */
import { resolve } from 'node:path'
import { parseSync, type Plugin, Visitor } from 'vite'
import { LETTERS, swapLetters } from '../src/core/find/people/script-letters'
import type { Language } from '../src/core/text/language'

const SCRIPTS: Readonly<Record<string, Language>> = { ar: 'ar', ru: 'ru', uk: 'uk', slavic: 'ru' }
const FOLDER = /\/core\/find\/languages\/([a-z]+)\/[a-z-]+\.ts$/u
const SWAPPING = resolve(import.meta.dirname, '../src/core/find/people/script-letters.ts')
/** So many bytes does the call take that reads a word. */
const LEAST_GAIN = 4
const BETWEEN = '/'

interface Cut {
  readonly start: number
  readonly end: number
  readonly instead: string
}

export function withScriptLetters(): Plugin {
  return {
    name: 'with-script-letters',
    transform: {
      filter: { id: FOLDER, code: /[\u0400-\u06ff]/u },
      handler: (code, id) => {
        const letters = LETTERS[SCRIPTS[FOLDER.exec(id)?.[1] ?? ''] ?? 'en']
        return letters === undefined ? undefined : inAsciiLetters(code, id, letters)
      }
    }
  }
}

/** The source `code` with its words in ASCII letters, and with what reads them. */
export function inAsciiLetters(code: string, id: string, letters: string): string {
  const cuts: Cut[] = []
  const gain = (text: string): number => Buffer.byteLength(text) - Buffer.byteLength(swapLetters(text, letters))
  const read = (text: string): string =>
    gain(text) < LEAST_GAIN ? JSON.stringify(text) : `readWord(${JSON.stringify(swapLetters(text, letters))})`
  const cut = (start: number, end: number, instead: string): void => {
    if (!cuts.some((each) => each.start <= start && end <= each.end)) cuts.push({ start, end, instead })
  }
  new Visitor({
    ArrayExpression({ elements, start, end }) {
      const words = elements.map((each) =>
        each?.type === 'Literal' && typeof each.value === 'string' ? each.value : BETWEEN
      )
      const list = words.join(BETWEEN)
      if (words.length < 2 || words.some((word) => word.includes(BETWEEN)) || gain(list) < LEAST_GAIN) return
      cut(start, end, `readWords(${JSON.stringify(swapLetters(list, letters))})`)
    },
    Literal({ value, start, end }) {
      if (typeof value === 'string' && gain(value) >= LEAST_GAIN) cut(start, end, read(value))
    },
    TemplateLiteral({ quasis, expressions, start, end }) {
      const words = quasis.map(({ value: { cooked } }) => cooked ?? '')
      if (gain(words.join('')) < LEAST_GAIN) return
      const inner = expressions.map((each) => `(${code.slice(each.start, each.end)})`)
      cut(start, end, `(${words.flatMap((word, i) => [read(word), inner[i] ?? []].flat()).join('+')})`)
    }
  }).visit(parseSync(id, code).program)
  const words = cuts
    .sort((one, other) => one.start - other.start)
    .reduceRight((rest, { start, end, instead }) => `${rest.slice(0, start)}${instead}${rest.slice(end)}`, code)
  return cuts.length === 0
    ? code
    : `import { LETTERS, swapLetters } from ${JSON.stringify(SWAPPING)}
const readWord = (text) => swapLetters(text, ${JSON.stringify(letters)})
const readWords = (text) => readWord(text).split(${JSON.stringify(BETWEEN)})
${words}`
}
