import { describe, expect, it } from 'vitest'
import type { PageReading, ShownStatement, Subject } from '../../../src/core/find/page-reading'
import type { TabState } from '../../../src/core/tab-state'
import { listedStatements } from '../../../src/extension/side-panel/stepping'
import { EVERYTHING } from '../../../src/ui/sidebar/filter'
import { dossier, props, same } from '../../ui/sidebar-stage'

const recognised: TabState = { kind: 'recognised', host: 'one.example', dossier, sighting: props.sighting }

const subject = (id: string): Subject => ({ id, name: same(id), shortName: same(id) })
const found = (id: string, tier: ShownStatement['tier'], speaker = 'one') =>
  ({ id, tier, speaker, topic: 'dam' }) as ShownStatement
const related = (dismissed: readonly string[]): TabState => {
  const statements = [found('f1', 1), found('f4', 1, 'two'), found('f2', 3), found('f3', 2)]
  const leaders = [subject('one'), subject('two')]
  const reading: PageReading = { language: 'en', leaders, topics: [subject('dam')], statements }
  return { kind: 'related', host: 'one.example', reading, record: [], dismissed }
}

describe('listedStatements', () => {
  it('are those of the article that are on the page and fit the filter', () => {
    expect(listedStatements(recognised, EVERYTHING, false)).toEqual(['s1', 's2', 'j1'])
    expect(listedStatements(recognised, { topics: ['meeting'], speakers: [] }, false)).toEqual(['j1'])
  })

  it('are those found that are sure enough and not dismissed, or all that are not, leader by leader', () => {
    expect(listedStatements(related([]), EVERYTHING, false)).toEqual(['f1', 'f3', 'f4'])
    expect(listedStatements(related(['f1']), EVERYTHING, true)).toEqual(['f2', 'f3', 'f4'])
    expect(listedStatements(related([]), { topics: [], speakers: ['two'] }, true)).toEqual(['f4'])
  })

  it('are none where there is no article', () => {
    expect(listedStatements({ kind: 'paused', host: 'one.example' }, EVERYTHING, false)).toEqual([])
  })
})
