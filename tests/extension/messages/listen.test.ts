import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { call, reply } from '../../../src/extension/messages/direction'
import { whole } from '../../../src/extension/messages/shape'

const CALLS = {
  double: call('page', { value: whole(0, 9) }, reply<number>()),
  look: call('page', {}, reply<void>()),
  own: call('extension', {}, reply<string>())
}
const PAGE = { id: 'ours', url: 'https://news.example/', tab: { id: 1 }, frameId: 0 }
const SENDER = { kind: 'page', tab: 1, document: null, url: 'https://news.example/' }

type Hear = (raw: unknown, from: object, respond: (answer: unknown) => void) => boolean

const heard = new Set<Hear>()
const handlers = {
  double: vi.fn<(asked: { readonly value: number }) => Promise<number>>(async ({ value }) => value * 2),
  look: vi.fn<() => Promise<void>>(async () => undefined),
  own: vi.fn<() => Promise<string>>(async () => 'known')
}

beforeEach(() => {
  const onMessage = { addListener: (hear: Hear) => heard.add(hear), removeListener: (hear: Hear) => heard.delete(hear) }
  vi.stubGlobal('chrome', { runtime: { id: 'ours', getURL: (path: string) => `extension://ours/${path}`, onMessage } })
})
afterEach(() => {
  heard.clear()
  vi.clearAllMocks()
  vi.unstubAllGlobals()
  vi.resetModules()
})

const listening = () => import('../../../src/extension/messages/listen')

/** Let a message arrive: whether an answer was promised, and the one that came. */
async function send(raw: unknown, from: object = PAGE): Promise<{ promised: boolean; answer: unknown }> {
  const respond = vi.fn<(answer: unknown) => void>()
  const promised = [...heard].map((hear) => hear(raw, from, respond)).includes(true)
  await new Promise((done) => setTimeout(done))
  return { promised, answer: respond.mock.calls[0]?.[0] }
}

describe('a receiver', () => {
  it('is given what was asked, and who asks, and its answer is sent', async () => {
    const { answerCalls } = await listening()
    answerCalls(CALLS, handlers)
    expect(await send({ type: 'double', value: 4, more: 1 })).toEqual({ promised: true, answer: { reply: 8 } })
    expect(handlers.double.mock.calls).toEqual([[{ value: 4 }, SENDER]])
  })

  it('knows the pages of the extension by their address', async () => {
    const { answerCalls } = await listening()
    answerCalls(CALLS, handlers)
    const page = { id: 'ours', url: 'extension://ours/popup.html' }
    expect(await send({ type: 'own' }, page)).toEqual({ promised: true, answer: { reply: 'known' } })
    expect(await send({ type: 'own' }, PAGE)).toEqual({ promised: false, answer: undefined })
  })

  it.each<[string, unknown, object]>([
    ['another extension', { type: 'double', value: 4 }, { ...PAGE, id: 'another' }],
    ['a frame in the page', { type: 'double', value: 4 }, { ...PAGE, frameId: 2 }],
    ['a page of the extension', { type: 'double', value: 4 }, { id: 'ours', url: 'extension://ours/a.html' }],
    ['somebody with a value that is none', { type: 'double', value: 10 }, PAGE],
    ['somebody with another call', { type: 'treble', value: 1 }, PAGE]
  ])('promises nothing to %s', async (_, raw, from) => {
    const { answerCalls } = await listening()
    answerCalls(CALLS, handlers)
    expect(await send(raw, from)).toEqual({ promised: false, answer: undefined })
    expect(handlers.double).not.toHaveBeenCalled()
  })

  it('leaves to others what is not its own', async () => {
    const { answerCalls } = await listening()
    answerCalls(CALLS, handlers, (asked) => 'value' in asked && asked.value === 1)
    expect(await send({ type: 'double', value: 4 })).toEqual({ promised: false, answer: undefined })
    expect(await send({ type: 'double', value: 1 })).toEqual({ promised: true, answer: { reply: 2 } })
  })

  it('hears nothing once it is stopped', async () => {
    const { answerCalls } = await listening()
    answerCalls(CALLS, handlers)()
    expect(heard.size).toBe(0)
  })
})

describe('who overhears', () => {
  it('hears some calls, and promises no answer', async () => {
    const { overhear } = await listening()
    const double = vi.fn<(asked: object, sender: object) => void>()
    const stop = overhear(CALLS, { double })
    expect(await send({ type: 'double', value: 4 })).toEqual({ promised: false, answer: undefined })
    expect(await send({ type: 'look' })).toEqual({ promised: false, answer: undefined })
    expect(double.mock.calls).toEqual([[{ value: 4 }, SENDER]])
    stop()
    expect(heard.size).toBe(0)
  })
})

it('listens to nothing where the extension took its interface away, and can be stopped', async () => {
  vi.stubGlobal('chrome', {})
  const { answerCalls } = await listening()
  expect(answerCalls(CALLS, handlers)()).toBeUndefined()
})
