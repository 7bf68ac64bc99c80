/**
 * Make up kept pages, stored as the extension stores them, and what a page asks that has one of them again.
 *
 * Each page has ten statements of 28 words, made of 60,000 made-up words in three scripts, of which few are said often and most rarely.
 */
import type { SoughtQuotations } from '../src/core/compare/elsewhere'
import { articleSketch } from '../src/core/recognise/article-sketch'
import type { KeptPage } from '../src/core/records/kept-page'
import { type PageTally, tallyPage } from '../src/core/records/page-tally'
import { type StoredPage, storedPage } from '../src/core/records/stored-page'
import { draw, randomFrom } from '../tests/edits/random'

export const STATEMENTS = 10
const WORDS_OF_STATEMENT = 28
const WORDS_OF_TITLE = 9
/** Words of the article around its statements. */
const WORDS_AROUND = 320
const FIRST_SEEN = Date.UTC(2020, 0, 1)
const HOUR = 3_600_000
const SCRIPTS = [
  { language: 'ru', letters: 'абвгдежзиклмнопр' },
  { language: 'ar', letters: 'ابتثجحخدذرزسشصضط' },
  { language: 'en', letters: 'abcdefghijklmnop' }
] as const
const LEADERS = ['macron', 'merz', 'putin', 'trump'] as const

const random = randomFrom(1)
const words = SCRIPTS.map(({ letters }) =>
  Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 9) }, () => draw(random, [...letters])).join('')
  )
)
const saidIn = (script: number, count: number): string =>
  Array.from({ length: count }, () => words[script]?.[Math.floor(random() * random() * 20_000)]).join(' ')

export interface MadeUp {
  readonly page: StoredPage
  readonly tally: PageTally
}

export function keptPage(number: number): MadeUp {
  const script = number % SCRIPTS.length
  const statements = Array.from({ length: STATEMENTS }, (_, at): KeptPage['statements'][number] => {
    const said = saidIn(script, WORDS_OF_STATEMENT)
    return {
      id: `s${at}`,
      speakers: [LEADERS[at % LEADERS.length] as string],
      topic: at % 3 === 0 ? 'iran' : 'ukraine',
      kind: 'direct',
      act: null,
      verdict: 'found',
      words: said,
      cues: ['said'],
      content: [{ start: 0, end: said.length }],
      sources: []
    }
  })
  const page: KeptPage = {
    address: `https://news${number % 50}.example/${number}`,
    title: saidIn(script, WORDS_OF_TITLE),
    imprint: { outlet: `News ${number % 50}`, authors: [], published: null },
    language: SCRIPTS[script]?.language ?? 'en',
    article: null,
    sketch: [...articleSketch([...statements.map((each) => each.words), saidIn(script, WORDS_AROUND)].join('\n'))],
    seen: new Date(FIRST_SEEN + number * HOUR).toISOString(),
    version: '0.1.0',
    statements,
    names: {},
    text: null,
    edits: []
  }
  return { page: storedPage(page), tally: tallyPage(page) }
}

/** What is looked up of a copy of a kept page on which half of the statements have a word changed. */
export function soughtAgain({ language, article, sketch, statements }: StoredPage): SoughtQuotations {
  const quotations = statements.map(({ id, speakers, words: said }, at) => ({
    id,
    speakers,
    text: at % 2 === 0 ? said : said.split(' ').with(14, 'qqqq').join(' ')
  }))
  return { language, article, sketch, quotations }
}
