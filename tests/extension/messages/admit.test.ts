import { describe, expect, it } from 'vitest'
import { admit, type Direction } from '../../../src/extension/messages/direction'
import type { Sender } from '../../../src/extension/messages/sender'
import { TO_BACKGROUND } from '../../../src/extension/messages/to-background'
import { TO_PAGE } from '../../../src/extension/messages/to-page'
import { TO_PANEL } from '../../../src/extension/messages/to-panel'
import { TO_SESSION } from '../../../src/extension/messages/to-session'
import { TO_SIDEBAR } from '../../../src/extension/messages/to-sidebar'
import { BACKGROUND_FORGERIES } from './forgeries'
import { PAGE_FORGERIES, PANEL_FORGERIES } from './page-forgeries'
import { SESSION_FORGERIES, SIDEBAR_FORGERIES } from './port-forgeries'

const SENDERS: readonly Sender[] = [
  { kind: 'extension' },
  { kind: 'page', tab: 1, document: null, url: 'https://news.example/' },
  { kind: 'frame', tab: 1 }
]
const senderOf = (kind: Sender['kind']): Sender => SENDERS.find((sender) => sender.kind === kind) as Sender

interface Case {
  readonly from: Sender['kind']
  readonly proper: readonly object[]
  readonly forged: Readonly<Record<string, object>>
}

const DIRECTIONS: readonly (readonly [string, Direction, Readonly<Record<string, Case>>])[] = [
  ['the background', TO_BACKGROUND, BACKGROUND_FORGERIES],
  ['a page', TO_PAGE, PAGE_FORGERIES],
  ['the side panel', TO_PANEL, PANEL_FORGERIES],
  ['the session', TO_SESSION, SESSION_FORGERIES],
  ['the sidebar', TO_SIDEBAR, SIDEBAR_FORGERIES]
]

describe.each(DIRECTIONS)('what is asked of %s', (_, direction, cases) => {
  const calls = Object.entries(direction).map(([name, call]) => ({ name, call, ...(cases[name] as Case) }))

  it('is what there are forgeries of', () => {
    expect(Object.keys(direction).toSorted()).toEqual(Object.keys(cases).toSorted())
  })

  it.each(calls)(
    '$name is admitted from who may ask it, without what does not belong to it',
    ({ name, from, proper }) => {
      for (const asked of proper)
        expect(admit(direction, { type: name, ...asked, more: 1 }, senderOf(from))).toEqual({ name, asked })
    }
  )

  it.each(calls)('$name is refused from anybody else', ({ name, from, proper }) => {
    const others = SENDERS.filter(({ kind }) => kind !== from)
    for (const sender of others)
      for (const asked of proper) expect(admit(direction, { type: name, ...asked }, sender)).toBeNull()
  })

  const forged = calls.flatMap(({ name, from, forged }) =>
    Object.entries(forged).map(([what, asked]) => ({ name, from, what, asked }))
  )
  it.each(forged)('$name is refused with $what', ({ name, from, asked }) => {
    expect(admit(direction, { type: name, ...asked }, senderOf(from))).toBeNull()
  })

  const fields = calls.flatMap(({ name, from, call, forged }) =>
    Object.keys(call.asked).map((field) => ({ name, field, from, call, forged }))
  )
  it.each(fields)(
    '$name has forgeries that only the check of $field refuses',
    ({ name, field, from, call, forged }) => {
      const isAnything = (raw: unknown): raw is unknown => raw !== isAnything
      const unchecked = { ...direction, [name]: { ...call, asked: { ...call.asked, [field]: isAnything } } }
      const passed = Object.values(forged).filter((asked) => admit(unchecked, { type: name, ...asked }, senderOf(from)))
      expect(passed.length).toBeGreaterThan(1)
    }
  )

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a name alone', Object.keys(direction)[0]],
    ['a function', () => undefined],
    ['a list', [{ type: Object.keys(direction)[0] }]],
    ['no name', {}],
    ['a call that there is not', { type: 'delete-everything' }],
    ['what every object has', { type: 'constructor' }],
    ['its prototype', { type: '__proto__' }],
    ['a list of names', { type: Object.keys(direction).slice(0, 1) }],
    ['a name in capitals', { type: Object.keys(direction)[0]?.toUpperCase() }]
  ])('no call is %s', (_, raw) => {
    for (const sender of SENDERS) expect(admit(direction, raw, sender)).toBeNull()
  })
})

it('asks by different names what is heard in one place', () => {
  // A session listens in a page of the extension's own, too, where what the panel is asked is heard.
  const both = Object.keys(TO_PANEL).filter((name) => Object.hasOwn({ ...TO_BACKGROUND, ...TO_PAGE }, name))
  expect(both).toEqual([])
})
