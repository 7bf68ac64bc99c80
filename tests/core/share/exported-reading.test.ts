import { describe, expect, it } from 'vitest'
import type { PageReading, ShownStatement } from '../../../src/core/find/page-reading'
import { exportedReading } from '../../../src/core/share/exported-article'
import type { ReadingExport } from '../../../src/core/share/page-export'
import { copyOf } from '../../../src/core/share/clip'
import { writeTable } from '../../../src/core/share/table'
import { writeAnnotations } from '../../../src/core/share/web-annotations'
import { DEFAULT_SETTINGS } from '../../../src/core/settings'
import { exportWords } from '../../../src/ui/share/export-words'
import { clipOfReading } from '../../../src/ui/share/found-statement-clip'
import { libraryStringsFor } from '../../../src/ui/strings/library'
import { same } from '../../ui/sidebar-stage'
import { en } from '../../ui/translations'
import { MINE } from '../records/found-fixture'

const WORDS = 'The President said the river belongs to all, a spokesman told the paper.'
const statement = {
  id: 'f1',
  speaker: 'one',
  topic: 'dam',
  act: 'rejects',
  kind: 'indirect',
  polarity: 'affirmed',
  tier: 1,
  isTopicNamed: true,
  words: WORDS,
  cue: { start: 14, end: 18 },
  outerSource: 'a spokesman',
  why: { rule: 'speaker-cue-content', source: 'named', topic: 'content' }
} as unknown as ShownStatement
const subject = (id: string) => ({ id, name: same(`Name ${id}`), shortName: same(id) })
const reading: PageReading = {
  language: 'en',
  leaders: [subject('one')],
  topics: [subject('dam')],
  statements: [statement],
  sketch: []
}
const exported: ReadingExport = {
  page: { title: 'A page', address: 'https://news.example/a' },
  imprint: { outlet: 'The Dam', authors: ['Ann Lee', 'Bo Li'], published: null },
  seen: '2026-03-05T10:00:00.000Z',
  reading,
  quotes: { f1: [{ exact: WORDS, prefix: 'Noon. ', suffix: '', position: { start: 6, end: 78 } }] },
  links: {}
}
const words = exportWords(
  { speakers: reading.leaders, topics: reading.topics },
  en,
  libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
)

describe('what is exported of an unknown article', () => {
  it('is a table that gives no verdict but that a machine found it', () => {
    const [, row] = writeTable([exportedReading(exported)], words)
      .trimEnd()
      .split('\r\n')
    expect(row).toBe(
      `f1,Name one,Name dam,Rejects,Reported speech,a spokesman,said,Found automatically; may be wrong,"${WORDS}",A page,A page,https://news.example/a,The Dam,Ann Lee; Bo Li,,${exported.seen}`
    )
  })

  it('is annotations that select the page’s own words, and none of what is not there', () => {
    const written = JSON.parse(writeAnnotations([exportedReading(exported)], words, '1.0'))
    const [item] = written.items
    expect(item.body[0]).toMatchObject({
      value: 'Name one: Name dam. Rejects. Found automatically; may be wrong.',
      speaker: ['one'],
      topic: 'dam',
      act: 'rejects',
      cue: ['said'],
      verdict: 'found',
      outlet: 'The Dam',
      author: ['Ann Lee', 'Bo Li']
    })
    expect(item.body[0]).not.toHaveProperty('published')
    expect(item.target[0].selector).toEqual([
      { type: 'TextQuoteSelector', exact: WORDS, prefix: 'Noon. ', suffix: '' },
      { type: 'TextPositionSelector', start: 6, end: 78 }
    ])
    const gone = JSON.parse(writeAnnotations([exportedReading({ ...exported, quotes: {} })], words, '1.0'))
    expect(gone.items).toEqual([])
  })

  it('is copied whole with the leader and the topic of each statement; of nothing there is nothing', () => {
    const page = { ...exported.page, day: '2026-03-05', linkTo: () => 'https://news.example/a#:~:text=The' }
    const clip = clipOfReading(reading, page, en)
    expect(copyOf(clip!, 'text').plain.split('\n\n')).toEqual([
      '1 statement found on this page',
      `${WORDS}\nName one · Name dam · Rejects · Reported speech · Reported by a spokesman\nhttps://news.example/a#:~:text=The`,
      'Found automatically; may be wrong',
      'A page\nhttps://news.example/a\nPage seen on 5 March 2026\n'
    ])
    expect(clipOfReading({ ...reading, statements: [] }, page, en)).toBeNull()
  })

  it('says of the user’s own whose it is and how the page has it, and of no machine', () => {
    const own = { ...reading, statements: [{ ...statement, mine: MINE }] }
    const [, row] = writeTable([exportedReading({ ...exported, reading: own })], words)
      .trimEnd()
      .split('\r\n')
    expect(row).toContain(',Changed on this page. Added by you,')
    const clip = clipOfReading(own, { ...exported.page, day: '2026-03-05', linkTo: () => null }, en)
    const copied = clip && copyOf(clip, 'text').plain
    expect(copied).toContain('Added by you')
    expect(copied).not.toContain('Found automatically')
    expect(clip?.quotes.map(({ warning }) => warning)).toEqual(['Changed on this page'])
  })
})
