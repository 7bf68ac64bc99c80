/** Time the finder: on articles, and on hostile texts that grow. */
import type { Language } from '../src/core/text/language'
import type { Gazetteer } from '../src/core/find/people/gazetteer'
import { readStatements } from '../src/core/find/in-any-language'
import { median, ms, table, times } from './figures'

const ARTICLE = 10_000
/** Engines compile what runs often: the first turns are many times as slow as the last. */
const TURNS = 120
const SIZES = [1_000_000, 10_000_000] as const
/** Texts of one paragraph, but for the last two. */
const HOSTILE: readonly (readonly [name: string, piece: string, language?: Language])[] = [
  ['quotation marks of all kinds', '"“«\'”»'],
  ['no spaces', 'Putinsaidthat'],
  ['a name', 'Putin '],
  ['statements without a stop', 'Putin said that Macron told '],
  ['the same in Arabic', 'قال بوتين إن ماكرون أكد أن ', 'ar'],
  ['the same in French', 'Poutine a dit que Macron affirme que ', 'fr'],
  ['the same in Russian', 'Путин сказал, что Макрон заявил, что ', 'ru'],
  ['the same in Ukrainian', 'Путін сказав, що Макрон заявив, що ', 'uk'],
  ['commas and verbs', ', said'],
  ['stops', '. '],
  ['scripts mixed', 'Путин сказал, что «да». قال بوتين إن Putin said "a '],
  ['brackets', '(((('],
  ['quotations that run on over lines', '"A b c.\n'],
  ['lines', '\n']
]

/** Times for 10,000 characters of the languages' articles, each language's in a row. */
export function costTable(texts: readonly (readonly [Language, readonly string[]])[], gazetteer: Gazetteer): string {
  const rows = texts.map(([language, articles]) => {
    const text = articles.join('\n').slice(0, ARTICLE)
    const taken = Array.from({ length: TURNS }, () => timeOf(text, language, gazetteer))
    const warm = taken.slice(TURNS / 2)
    return [language, ms(taken[0] ?? Number.NaN), ms(median(warm)), ms(Math.min(...warm))]
  })
  return table([
    ['10,000 characters', 'first, CPU ms', `median of the last ${TURNS / 2} of ${TURNS}, CPU ms`, 'least, CPU ms'],
    ...rows
  ])
}

export function growthTable(gazetteer: Gazetteer): string {
  const rows = HOSTILE.map(([name, piece, language = 'en']) => {
    const [small = 0, large = 0] = SIZES.map((size) =>
      timeOf(piece.repeat(Math.ceil(size / piece.length)), language, gazetteer)
    )
    return [name, ms(small), ms(large), times(large / small)]
  })
  return table([['text', '1 MB, CPU ms', '10 MB, CPU ms', 'growth'], ...rows])
}

/** Milliseconds of the processor, the collector's among them: a busy machine does not change them much. */
function timeOf(text: string, language: Language, gazetteer: Gazetteer): number {
  const begin = process.cpuUsage()
  readStatements(text, { language, gazetteer, date: null })
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}
