import { describe, expect, it } from 'vitest'
import { exportedArticle } from '../../../src/core/share/exported-article'
import { writeAnnotations } from '../../../src/core/share/web-annotations'
import type { PageExport, PageQuote } from '../../../src/core/share/page-export'
import type { Verdict } from '../../../src/core/verify/sighting'
import { exportWords } from '../../../src/ui/share/export-words'
import { libraryStringsFor } from '../../../src/ui/strings/library'
import { DEFAULT_SETTINGS } from '../../../src/core/settings'
import { DOSSIER, sightingWith } from '../../ui/dossier-fixture'
import { en } from '../../ui/translations'

const words = exportWords(DOSSIER, en, libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, []))
const SEEN = '2026-03-05T10:00:00.000Z'
const ADDRESS = 'https://news.example/a?b=1&c=2'

function exported(verdicts: Readonly<Record<string, Verdict>>): PageExport {
  const sighting = sightingWith(verdicts)
  const quoteOf = (exact: string): PageQuote => ({
    exact,
    prefix: 'before ',
    suffix: ' after',
    position: exact.includes('المفتشين') ? null : { start: 7, end: 7 + exact.length }
  })
  const quotes = sighting.findings
    .filter(({ verdict }) => verdict !== 'absent')
    .map(({ statement, words }) => [statement, [quoteOf(words)]])
  return {
    page: { title: '=A page', address: ADDRESS },
    imprint: { outlet: null, authors: [], published: '2026-03-04' },
    seen: SEEN,
    sighting,
    quotes: Object.fromEntries(quotes),
    links: {}
  }
}

interface Body {
  readonly type: string
  readonly purpose: string
  readonly value: string
  readonly verdict?: Verdict
  readonly speaker?: readonly string[]
  readonly cue?: readonly string[]
}
interface Annotation {
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly created: string
  readonly generated: string
  readonly creator: { readonly type: string; readonly name: string }
  readonly generator: { readonly type: string }
  readonly body: readonly Body[]
  readonly target: readonly {
    readonly source: string
    readonly state: { readonly type: string; readonly sourceDate: string }
    readonly selector: readonly Readonly<Record<string, unknown>>[]
  }[]
}
interface Page {
  readonly '@context': readonly unknown[]
  readonly id: string
  readonly type: string
  readonly items: readonly Annotation[]
}

const pageOf = (verdicts: Readonly<Record<string, Verdict>> = {}): Page =>
  JSON.parse(writeAnnotations([exportedArticle(DOSSIER, exported(verdicts), 'en')], words, '1.0')) as Page

/** The purposes that the model's vocabulary has. */
const MOTIVATIONS = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' '
  )
)
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/

describe('the annotations', () => {
  it('are a page of the W3C’s model, its context first', () => {
    const page = pageOf()
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(page.type).toBe('AnnotationPage')
    expect(page.items).toHaveLength(DOSSIER.statements.length)
    const ids = [page.id, ...page.items.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(new URL(id).protocol).toBe('https:')
  })

  it('have each what the model requires', () => {
    for (const each of pageOf().items) {
      expect(each.type).toBe('Annotation')
      expect(MOTIVATIONS).toContain(each.motivation)
      for (const at of [each.created, each.generated]) expect(at).toMatch(INSTANT)
      expect([each.creator.type, each.generator.type]).toEqual(['Software', 'Software'])
      expect(each.body.map(({ type }) => type)).toEqual(each.body.map(() => 'TextualBody'))
      for (const { purpose, value } of each.body) expect([MOTIVATIONS.has(purpose), value !== '']).toEqual([true, true])
      expect(each.target).toHaveLength(1)
      for (const { source, state, selector } of each.target) {
        expect([source, state]).toEqual([ADDRESS, { type: 'TimeState', sourceDate: SEEN }])
        const [quote, position] = selector
        expect(quote!['type']).toBe('TextQuoteSelector')
        expect(Object.keys(quote!).toSorted()).toEqual(['exact', 'prefix', 'suffix', 'type'])
        // Words in a shadow tree have no place in the body's text.
        expect(position === undefined).toBe(String(quote!['exact']).includes('المفتشين'))
        if (position === undefined) continue
        expect(position['type']).toBe('TextPositionSelector')
        expect(Number(position['end']) - Number(position['start'])).toBe(String(quote!['exact']).length)
      }
    }
  })

  it('say whose words they are, on what, and with which verdict', () => {
    const [first] = pageOf({ p1: 'altered' }).items
    expect(first?.body[0]).toMatchObject({
      value: 'Putin: Ukraine. Changed on this page.',
      speaker: ['putin'],
      topic: 'ukraine',
      cue: ['قال بوتين إن'],
      kind: 'indirect',
      verdict: 'altered'
    })
    expect(first?.body.slice(1).map(({ purpose, value }) => [purpose, value])).toEqual([
      ['identifying', 'Putin'],
      ['tagging', 'Ukraine']
    ])
  })

  it('are written as the model’s JSON-LD, word by word', () => {
    const change = { id: 'two', sources: ['elysee', 'article'], speakers: ['putin', 'macron'] }
    const dossier = { ...DOSSIER, statements: [{ ...DOSSIER.statements[0]!, ...change }] }
    const quotes = {
      two: [
        { exact: 'one', prefix: 'a ', suffix: ' b', position: { start: 2, end: 5 } },
        { exact: 'two', prefix: '', suffix: '', position: null }
      ]
    }
    const finding = { ...sightingWith().findings[0]!, statement: 'two' }
    const page = { ...exported({}), quotes, sighting: { ...sightingWith(), findings: [finding] } }
    const written = writeAnnotations([exportedArticle(dossier, page, 'en')], words, '1.0')
    expect(written).toMatch(/^\{\n {2}"@context": \[\n {4}"http.*\}\n$/su)
    const software = { id: 'https://mawqif.example/', type: 'Software', name: 'Mawqif 1.0' }
    const body = { type: 'TextualBody', format: 'text/plain', language: 'en' }
    const at = '?page=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D2&seen=2026-03-05T10%3A00%3A00.000Z'
    expect(JSON.parse(written)).toEqual({
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        {
          mawqif: 'https://mawqif.example/ns#',
          speaker: 'mawqif:speaker',
          topic: 'mawqif:topic',
          act: 'mawqif:act',
          cue: 'mawqif:cue',
          kind: 'mawqif:kind',
          reportedBy: 'mawqif:reportedBy',
          verdict: 'mawqif:verdict',
          outlet: 'mawqif:outlet',
          author: 'mawqif:author',
          published: 'mawqif:published'
        }
      ],
      id: `https://mawqif.example/annotations/fixture-call${at}`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: [
        {
          id: `https://mawqif.example/annotations/fixture-call/two${at}`,
          type: 'Annotation',
          motivation: 'describing',
          created: SEEN,
          creator: software,
          generated: SEEN,
          generator: software,
          body: [
            {
              ...body,
              purpose: 'describing',
              value: 'Putin, Macron: Ukraine. Word for word.',
              speaker: ['putin', 'macron'],
              topic: 'ukraine',
              cue: ['قال بوتين إن'],
              kind: 'indirect',
              reportedBy: ['elysee', 'article'],
              verdict: 'verbatim',
              published: '2026-03-04'
            },
            { ...body, purpose: 'identifying', value: 'Putin' },
            { ...body, purpose: 'identifying', value: 'Macron' },
            { ...body, purpose: 'tagging', value: 'Ukraine' }
          ],
          target: [
            {
              source: ADDRESS,
              state: { type: 'TimeState', sourceDate: SEEN },
              selector: [
                { type: 'TextQuoteSelector', exact: 'one', prefix: 'a ', suffix: ' b' },
                { type: 'TextPositionSelector', start: 2, end: 5 }
              ]
            },
            {
              source: ADDRESS,
              state: { type: 'TimeState', sourceDate: SEEN },
              selector: [{ type: 'TextQuoteSelector', exact: 'two', prefix: '', suffix: '' }]
            }
          ]
        }
      ]
    })
  })

  it.each<[string, Partial<PageExport>]>([
    ['called absent, whatever quotes come with it', { sighting: sightingWith({ p1: 'absent' }) }],
    ['given without quotes', { quotes: { ...exported({}).quotes, p1: [] } }],
    ['not spoken of', { sighting: { ...sightingWith(), findings: sightingWith().findings.slice(1) } }]
  ])('leave out a statement that is %s', (_name, change) => {
    const { items } = JSON.parse(
      writeAnnotations([exportedArticle(DOSSIER, { ...exported({}), ...change }, 'en')], words, '1.0')
    ) as Page
    expect(items.map(({ body }) => body[0]?.cue)).toEqual(
      DOSSIER.statements.slice(1).map(({ cues }) => cues.map(({ quote }) => quote.exact))
    )
  })

  it('leave out what is not on the page', () => {
    const { items } = pageOf({ p1: 'absent', m1: 'absent' })
    expect(items).toHaveLength(DOSSIER.statements.length - 2)
    expect(JSON.stringify(items)).not.toContain('سبب استمرار الحرب')
  })
})
