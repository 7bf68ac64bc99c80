import { describe, expect, it } from 'vitest'
import type { PageReading, ShownStatement, Subject } from '../../src/core/find/page-reading'
import type { PageContent } from '../../src/core/page-content'
import { listedStatements } from '../../src/extension/listed-statements'
import { EVERYTHING } from '../../src/ui/sidebar/filter'
import { dossier, props, same } from '../ui/sidebar-stage'

const known: PageContent = { kind: 'known', dossier, sighting: props.sighting }

const subject = (id: string): Subject => ({ id, name: same(id), shortName: same(id) })
const statement = (id: string, tier: ShownStatement['tier'], speaker = 'one') =>
  ({ id, tier, speaker, topic: 'dam' }) as ShownStatement
const unknown = (dismissed: readonly string[], unsure: boolean): PageContent => {
  const statements = [statement('f1', 1), statement('f4', 1, 'two'), statement('f2', 3), statement('f3', 2)]
  const leaders = [subject('one'), subject('two')]
  const reading: PageReading = { language: 'en', leaders, topics: [subject('dam')], statements, sketch: [] }
  return { kind: 'unknown', reading, record: [], before: [], dismissed, rejected: [], unsure }
}

describe('listedStatements', () => {
  it('are those of the article that are on the page and fit the filter', () => {
    expect(listedStatements(known, EVERYTHING)).toEqual(['s1', 's2', 'j1'])
    expect(listedStatements(known, { topics: ['meeting'], speakers: [] })).toEqual(['j1'])
  })

  it('are those found that are sure enough and not dismissed, or all that are not, leader by leader', () => {
    expect(listedStatements(unknown([], false), EVERYTHING)).toEqual(['f1', 'f3', 'f4'])
    expect(listedStatements(unknown(['f1'], true), EVERYTHING)).toEqual(['f2', 'f3', 'f4'])
    expect(listedStatements(unknown([], true), { topics: [], speakers: ['two'] })).toEqual(['f4'])
  })

  it('are none where there is no article', () => {
    expect(listedStatements(null, EVERYTHING)).toEqual([])
  })
})
