import { describe, expect, it } from 'vitest'
import type { PageReading, ShownStatement } from '../../../src/core/read/page-reading'
import type { TabState } from '../../../src/core/tab-state'
import { listedStatements } from '../../../src/extension/side-panel/stepping'
import { EVERYTHING } from '../../../src/ui/sidebar/filter'
import { dossier, props } from '../../ui/sidebar-stage'

const recognised: TabState = { kind: 'recognised', host: 'one.example', dossier, sighting: props.sighting }

const found = (id: string, tier: ShownStatement['tier']) => ({ id, tier }) as ShownStatement
const related = (dismissed: readonly string[]): TabState => {
  const statements = [found('f1', 1), found('f2', 3), found('f3', 2)]
  const reading: PageReading = { language: 'en', leaders: [], topics: [], statements }
  return { kind: 'related', host: 'one.example', reading, record: [], dismissed }
}

describe('listedStatements', () => {
  it('are those of the article that are on the page and fit the filter', () => {
    expect(listedStatements(recognised, EVERYTHING, false)).toEqual(['s1', 's2', 'j1'])
    expect(listedStatements(recognised, { topics: ['meeting'], speakers: [] }, false)).toEqual(['j1'])
  })

  it('are those found that are sure enough and not dismissed, or all that are not', () => {
    expect(listedStatements(related([]), EVERYTHING, false)).toEqual(['f1', 'f3'])
    expect(listedStatements(related(['f1']), EVERYTHING, true)).toEqual(['f2', 'f3'])
  })

  it('are none where there is no article', () => {
    expect(listedStatements({ kind: 'paused', host: 'one.example' }, EVERYTHING, false)).toEqual([])
  })
})
