import { describe, expect, it } from 'vitest'
import { annotations, compiled, edited, problemsOf } from '../../dossiers/lakeside'
import { fc } from '../../properties'

const BY = '"by": { "ar": "محللون", "en": "analysts", "fr": "des analystes", "ru": "аналитики" },'

describe('compileDossier', () => {
  it.each([
    ['nothing', '', 1, 'not valid JSON: value expected'],
    ['a comment', '{\n// why\n}', 2, 'not valid JSON: invalid comment token'],
    ['a missing comma', '{\n"a": 1\n"b": 2 }', 3, 'not valid JSON: comma expected'],
    ['an open brace', '{\n"a": 1\n', 3, 'not valid JSON: close brace expected']
  ])('reports JSON that cannot be read: %s', (_name, text, line, reason) => {
    expect(problemsOf({ annotations: text })).toEqual([{ file: 'annotations.json', line, reason }])
  })

  it.each([
    'null',
    '[]',
    '"text"',
    '{}',
    '{"statements": 1, "positions": [null, {"statements": [[]]}]}',
    '{"statements": [{"speakers": [{}, {"valueOf": 1}]}]}'
  ])('reports, without throwing, that %s holds no annotations', (text) => {
    expect(problemsOf({ annotations: text })).not.toEqual([])
  })

  it('reports an empty article in its own file', () => {
    expect(problemsOf({ article: ' \n\n' })).toEqual([
      { file: 'article.en.txt', line: 1, reason: 'the article is empty' }
    ])
  })

  it("reports a folder's name that could be no id", () => {
    expect(problemsOf({ id: 'Talks 2031' }).map(({ reason }) => reason)).toEqual([
      'the folder\'s name "Talks 2031" is no id'
    ])
  })

  it.each(['a', 'talks-2031', 'a-b-c'])('takes %s for an id', (id) => {
    expect(problemsOf({ id })).toEqual([])
  })

  it.each(['', '-a', 'a-', 'a--b', 'a_b', 'a/b', 'a\nb'])("takes no folder's name for an id that is none: %j", (id) => {
    expect(problemsOf({ id })).toHaveLength(1)
  })

  it('gives each passage by its words and its place in the article', () => {
    const dossier = compiled()
    const [first, , , last] = dossier.statements
    const words = ({ position }: { readonly position: { readonly start: number; readonly end: number } }): string =>
      dossier.text.slice(position.start, position.end)
    expect(dossier).toMatchObject({ id: 'talks', language: 'en' })
    expect(dossier.speakers.map(({ id }) => id)).toEqual(['marrant', 'brey'])
    expect(first?.cues.map(words)).toEqual(['told reporters that', 'added that'])
    expect(first?.content.map((part) => [words(part), part.quote.exact, part.quoted])).toEqual(
      [
        ['will not be asked to pay for peace with silence', true],
        ['her country would double its aid this year', false]
      ].map(([text, quoted]) => [text, text, quoted])
    )
    expect(first?.evidence.map(words)).toEqual([expect.stringMatching(/^Norvaria's president.*this year\.$/u)])
    // The attribution stands before the evidence, and belongs to the frame.
    expect(last && words(last.frame)).toBe(
      'According to the Norvarian presidency, Marrant replied: “Inspectors first, promises later.'
    )
    expect(last && words(last.evidence[0] as (typeof last.evidence)[0])).toBe('Inspectors first, promises later.')
    expect(dossier.context).toMatchObject([{ id: 'rehearsal', by: { en: 'analysts' } }])
    expect(dossier.context.map(({ passage }) => words(passage))).toEqual([expect.stringMatching(/^Analysts see/u)])
    expect(dossier.excluded).toMatchObject([{ kind: 'heading', reason: 'A subhead.' }])
    expect(dossier.excluded.map(({ passage }) => words(passage))).toEqual(['Brey asks for patience'])
  })

  it('says of background that it is nobody’s', () => {
    const background = edited([
      ['"kind": "analysis"', '"kind": "background"'],
      [BY, '']
    ])
    expect(compiled(background).context).toMatchObject([{ kind: 'background', by: null }])
  })

  it('never throws, whatever value is put in whatever place', () => {
    const leaves: [holder: Record<string, unknown>, key: string][] = []
    const value: unknown = JSON.parse(annotations)
    collect(value, leaves)
    fc.assert(
      fc.property(fc.nat(leaves.length - 1), fc.jsonValue(), (index, wrong) => {
        const [holder, key] = leaves[index] ?? [{}, '']
        const right = holder[key]
        holder[key] = wrong
        const text = JSON.stringify(value)
        holder[key] = right
        for (const { line, reason } of problemsOf({ annotations: text })) {
          expect(line).toBe(1)
          expect(reason).not.toBe('')
        }
      })
    )
  })
})

function collect(value: unknown, leaves: [Record<string, unknown>, string][]): void {
  if (typeof value !== 'object' || value === null) return
  const holder = value as Record<string, unknown>
  for (const key of Object.keys(holder)) {
    leaves.push([holder, key])
    collect(holder[key], leaves)
  }
}
