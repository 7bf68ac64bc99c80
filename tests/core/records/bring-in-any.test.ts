import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { editedStatements } from '../../../src/core/records/apply-edits'
import { bringIn } from '../../../src/core/records/bring-in'
import { keptPageSchema } from '../../../src/core/records/kept-page'
import { mergeRestored } from '../../../src/core/records/merge-pages'
import { readAnnotations } from '../../../src/core/records/read-annotations'
import { FERRIES, given } from './annotation-fixture'
import { ADDED, anyPages, edit, PAGE, STATEMENT } from './kept-fixture'
import { fc, runs } from '../../properties'

describe('whatever is in a file', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(FERRIES, STATEMENT.words, ADDED.words, 'Macron', 'Iran')
  )
  const odd = fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue() })
  const maybe = <T>(each: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: each }, { weight: 1, arbitrary: fc.jsonValue() })
  const uri = fc.constantFrom(
    PAGE.address,
    'https://news.example/f',
    'urn:x',
    'javascript:alert(1)',
    'file:///etc/hosts'
  )
  const annotation = fc.record(
    {
      uri,
      text: odd,
      tags: maybe(fc.array(text, { maxLength: 3 })),
      bodyValue: odd,
      body: maybe(
        fc.array(fc.record({ value: odd, purpose: fc.constantFrom('tagging', 'identifying', '') }), { maxLength: 3 })
      ),
      target: maybe(
        fc.array(
          fc.record(
            {
              source: maybe(uri),
              selector: maybe(fc.array(fc.record({ exact: text, prefix: text, suffix: text }), { maxLength: 2 }))
            },
            { requiredKeys: [] }
          ),
          { maxLength: 3 }
        )
      ),
      document: maybe(fc.record({ title: maybe(fc.array(text, { maxLength: 2 })) }))
    },
    { requiredKeys: [] }
  )
  const file = fc.oneof(
    fc.record({
      annotations: fc.array(fc.oneof({ weight: 9, arbitrary: annotation }, { weight: 1, arbitrary: fc.jsonValue() }), {
        maxLength: 5
      })
    }),
    fc.record({ items: fc.array(annotation, { maxLength: 5 }) }),
    fc.array(annotation, { maxLength: 3 }),
    fc.jsonValue()
  )

  it('is read or refused with its places, gives only pages that can be kept, and nothing that was kept is lost', () => {
    fc.assert(
      fc.property(file, anyPages, (raw, others) => {
        const kept = [
          { ...PAGE, edits: [edit('a', { kind: 'note', note: 'Mine.' }), edit('bb', ADDED, { statement: 'x' })] },
          ...others
        ]
        const read = readAnnotations(JSON.stringify(raw))
        if ('problems' in read) {
          expect(read.problems.length).toBeGreaterThan(0)
          return
        }
        const { pages } = bringIn(read, given(kept))
        for (const page of pages) {
          expect(v.is(keptPageSchema(), page)).toBe(true)
          const before = kept.find(({ address }) => address === page.address)
          const after = mergeRestored(before ?? null, page)
          expect(bringIn(read, given([after])).pages.filter(({ address }) => address === page.address)).toEqual([])
          if (before === undefined) continue
          expect(after.statements).toEqual(before.statements)
          expect(after.edits).toEqual(expect.arrayContaining(before.edits))
          const [one, other] = [before, after].map(editedStatements)
          for (const statement of one ?? []) {
            const now = other?.find(({ id }) => id === statement.id)
            expect(now).toMatchObject({ words: statement.words, speakers: statement.speakers, topic: statement.topic })
            expect(now?.note).toContain(statement.note)
            expect(now?.tags).toEqual(expect.arrayContaining([...statement.tags]))
          }
        }
      }),
      runs(500)
    )
  })
})
