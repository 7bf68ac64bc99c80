// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Act } from '../../src/core/find/acts'
import type { PageReading, ShownStatement } from '../../src/core/find/page-reading'
import { ActsTable } from '../../src/ui/summary/acts-table'
import { MINE } from '../core/records/found-fixture'
import { en } from './translations'

const named = (id: string, name: string) => {
  const inAll = { ar: name, en: name, fr: name, ru: name }
  return { id, name: inAll, shortName: inAll }
}

/** A statement of `speaker` on `topic`, whose content is all of `words` behind its first two. */
function statement(
  id: string,
  speaker: string,
  topic: string,
  act: Act,
  words: string,
  tier: 1 | 3 = 1
): ShownStatement {
  const [source = '', cue = ''] = words.split(' ')
  const behind = source.length + cue.length + 2
  return {
    id,
    speaker,
    topic,
    act,
    words,
    tier,
    kind: 'indirect',
    isTopicNamed: true,
    source: { start: 0, end: source.length },
    cue: { start: source.length + 1, end: behind - 1 },
    content: [{ start: behind, end: words.length }],
    outerSource: null,
    evidence: { start: 0, end: words.length },
    why: { rule: 'speaker-cue-content', by: [], source: 'named', topic: 'content' }
  }
}

const READING: PageReading = {
  language: 'ru',
  sketch: [],
  leaders: [named('macron', 'Macron'), named('lavrov', 'Lavrov'), named('merz', 'Merz')],
  topics: [named('ukraine', 'Ukraine'), named('iran', 'Iran')],
  statements: [
    statement('one', 'macron', 'ukraine', 'says', 'Макрон сказал, что мир близок'),
    statement('two', 'macron', 'ukraine', 'calls-for', 'Макрон призвал к перемирию'),
    statement('three', 'macron', 'ukraine', 'says', 'Макрон добавил, что ждёт ответа'),
    statement('four', 'lavrov', 'ukraine', 'rejects', 'Лавров отверг план'),
    statement('five', 'macron', 'iran', 'warns', 'Макрон предупредил об эскалации', 3)
  ]
}

const show = (
  dismissed: readonly string[] = [],
  onJump = vi.fn<(statement: string) => void>(),
  reading: PageReading = READING
) => {
  act(() => render(<ActsTable reading={reading} dismissed={dismissed} strings={en} onJump={onJump} />, document.body))
  return onJump
}

const rows = (): readonly (readonly string[])[] =>
  [...document.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('.topic, .speaker > span:last-child, .act')].map((part) => part.textContent ?? '')
  )

describe('the table of acts', () => {
  afterEach(() => act(() => render(null, document.body)))

  it('has a row a leader under each topic, with each act once, the weightiest first', () => {
    show()
    expect(rows()).toEqual([
      ['Ukraine'],
      ['Macron', 'Calls for · к перемирию', 'Says×2 · что мир близок'],
      ['Lavrov', 'Rejects · план']
    ])
  })

  it('leaves out what the user dismissed', () => {
    show(['one', 'four'])
    expect(rows()).toEqual([['Ukraine'], ['Macron', 'Calls for · к перемирию', 'Says · что ждёт ответа']])
  })

  it('leads to the first statement of an act', () => {
    const onJump = show()
    act(() => document.querySelector<HTMLElement>('[data-act=says]')?.click())
    expect(onJump.mock.calls).toEqual([['one']])
  })

  it('has each statement of the user’s own behind the acts, as theirs, with its verdict', () => {
    const own = { ...statement('six', 'lavrov', 'ukraine', 'rejects', 'Лавров отверг и это'), mine: MINE }
    show([], undefined, { ...READING, statements: [...READING.statements, own] })
    expect(rows().at(-1)).toEqual(['Lavrov', 'Rejects · план', 'Added by you · Changed on this page · и это'])
  })

  it('sets the page’s words in the page’s language', () => {
    show()
    expect([...document.querySelectorAll('.said')].every((said) => said.getAttribute('lang') === 'ru')).toBe(true)
  })
})
