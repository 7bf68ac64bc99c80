import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotations, problemsOf } from '../../dossiers/lakeside'

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
