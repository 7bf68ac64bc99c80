import { describe, expect, it } from 'vitest'
import { type PageAgain, verdictsOf } from '../../../src/core/compare/kept-copy'
import { readQuotation } from '../../../src/core/compare/quotation'
import { articleSketch } from '../../../src/core/recognise/article-sketch'
import type { KeptPage, KeptStatement } from '../../../src/core/records/kept-page'
import { edit, PAGE, STATEMENT } from '../records/kept-fixture'

const FERRIES = 'The ferries to Osinovo will sail at dawn on Friday, and nobody will search the barges.'
const BRIDGE = 'The bridge at Zarechny stays closed until every cable of it has been tested twice.'
const statement = (id: string, words: string): KeptStatement => ({
  ...STATEMENT,
  id,
  words,
  content: [{ start: 0, end: words.length }]
})
const KEPT: KeptPage = { ...PAGE, statements: [statement('s1', FERRIES), statement('s2', BRIDGE)] }
const REST = 'The harbour master had no comment, and the market opened late because of the fog over the river.'
const NONE = { verbatim: 0, typographic: 0, altered: 0, absent: 0 }

/** A page whose text has these sentences, of which the finder takes `said` for statements, each with who says it. */
function page(
  text: readonly string[],
  said: readonly (readonly [string, string])[],
  article: string | null = null
): PageAgain {
  return {
    article,
    sketch: article === null ? articleSketch([...text, REST].join('\n')) : [],
    quotations: said.flatMap(([speaker, words], i) => {
      const quotation = readQuotation({ language: 'en', speakers: [speaker], text: words })
      return quotation === null ? [] : [{ id: `s${i + 1}`, quotation }]
    })
  }
}
const said = (...words: readonly string[]) => words.map((each) => ['macron', each] as const)
const verdicts = (here: PageAgain, kept = KEPT) => verdictsOf(kept, here, new Map())

describe('a statement that was kept', () => {
  it.each([
    ['stands here word for word', FERRIES, { verbatim: 2 }],
    ['stands here in another typography', FERRIES.replace(',', ' –'), { verbatim: 1, typographic: 1 }],
    ['is changed', FERRIES.replace('nobody', 'everybody'), { verbatim: 1, altered: 1 }]
  ])('%s', (_, here, told) => {
    expect(verdicts(page([here, BRIDGE], said(here, BRIDGE)))).toEqual({ ...NONE, ...told })
  })

  it('is gone where nothing of its sentence stands in the text', () => {
    expect(verdicts(page([BRIDGE], said(BRIDGE)))).toEqual({ ...NONE, verbatim: 1, absent: 1 })
  })

  it('is not said to be gone where its sentence stands in the text, and the finder tells something else of it', () => {
    expect(verdicts(page([FERRIES, BRIDGE], said(BRIDGE)))).toEqual({ ...NONE, verbatim: 1 })
    expect(verdicts(page([FERRIES, BRIDGE], [['putin', FERRIES], ...said(BRIDGE)]))).toEqual({ ...NONE, verbatim: 1 })
    const part = FERRIES.slice(0, FERRIES.indexOf(','))
    expect(verdicts(page([part, BRIDGE], said(part, BRIDGE)))).toEqual({ ...NONE, verbatim: 1 })
  })

  it('counts for nothing once it is rejected, and as its user has it where it was corrected or added', () => {
    const here = page([FERRIES, BRIDGE], said(FERRIES, BRIDGE))
    const rejected = edit('a', { kind: 'reject' }, { statement: 's2' })
    expect(verdicts(here, { ...KEPT, edits: [rejected] })).toEqual({ ...NONE, verbatim: 1 })
    const corrected = edit('a', { kind: 'speaker', id: 'putin', name: null }, { statement: 's2' })
    const now = page([FERRIES, BRIDGE], [...said(FERRIES), ['putin', BRIDGE]])
    expect(verdicts(now, { ...KEPT, edits: [corrected] })).toEqual({ ...NONE, verbatim: 2 })
    expect(verdicts(here, { ...KEPT, edits: [corrected] })).toEqual({ ...NONE, verbatim: 1 })
    const added = edit(
      'a',
      {
        kind: 'add',
        words: BRIDGE,
        extent: { start: 0, end: BRIDGE.length },
        report: 'direct',
        speaker: { id: 'macron', name: null },
        topic: { id: 'ukraine', name: null }
      },
      { statement: 'mine-1' }
    )
    expect(verdicts(here, { ...KEPT, statements: [], edits: [added] })).toEqual({ ...NONE, verbatim: 1 })
  })

  it('is nothing to tell of where the page has none of them', () => {
    expect(verdicts(page([], []))).toBeNull()
    expect(verdicts(page([], said(REST)))).toBeNull()
  })

  it('of a known article is gone where that has it no longer', () => {
    expect(verdicts(page([], said(FERRIES), 'talks'))).toEqual({ ...NONE, verbatim: 1, absent: 1 })
  })
})
