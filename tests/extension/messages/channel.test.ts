import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Channel, openChannel } from '../../../src/extension/messages/channel'
import { call, reply } from '../../../src/extension/messages/direction'
import { text, whole } from '../../../src/extension/messages/shape'

const TO_LEFT = { name: call('extension', {}, reply<string>()) }
const TO_RIGHT = {
  double: call('page', { value: whole(0, 9) }, reply<number>()),
  fail: call('page', {}, reply<void>()),
  foreign: call('extension', { word: text(4) }, reply<void>())
}
const PAGE = { kind: 'page', tab: 1, document: null, url: '' } as const
const handlers = {
  double: vi.fn<(asked: { readonly value: number }) => Promise<number>>(async ({ value }) => value * 2),
  fail: vi.fn<() => Promise<void>>(),
  foreign: vi.fn<() => Promise<void>>()
}

const { port1, port2 } = new MessageChannel()
const toRight: Channel<typeof TO_RIGHT> = openChannel(
  port1,
  TO_LEFT,
  { name: async () => 'left' },
  { kind: 'extension' }
)
const toLeft: Channel<typeof TO_LEFT> = openChannel(port2, TO_RIGHT, handlers, PAGE)
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

afterEach(() => vi.clearAllMocks())

describe('a channel', () => {
  it('asks and answers both ways, each question its own answer', async () => {
    const answers = Promise.all([
      toRight.ask('double', { value: 2 }),
      toRight.ask('double', { value: 3 }),
      toLeft.ask('name')
    ])
    expect(await answers).toEqual([4, 6, 'left'])
  })

  it('rejects where the other end fails', async () => {
    handlers.fail.mockRejectedValueOnce(new Error('no room'))
    await expect(toRight.ask('fail')).rejects.toThrow('no room')
  })

  it.each([
    ['a value that is none', JSON.stringify({ question: 9, message: { type: 'double', value: 10 } })],
    ['a call that there is not', JSON.stringify({ question: 9, message: { type: 'toString' } })],
    ['a call that this sender may not make', JSON.stringify({ question: 9, message: { type: 'foreign', word: 'a' } })],
    ['an answer to no question', JSON.stringify({ answer: 99, given: { reply: 1 } })],
    ['null', 'null'],
    ['a number', '3'],
    ['a word', '"message"'],
    ['a list that reads as a message', [JSON.stringify({ question: 9, message: { type: 'double', value: 1 } })]],
    ['what is no JSON', '{'],
    ['what is no text', { question: 9, message: { type: 'double', value: 1 } }]
  ])('leaves %s unanswered and goes on', async (_, sent) => {
    port1.postMessage(sent, [])
    await settled()
    expect(handlers.double).not.toHaveBeenCalled()
    expect(handlers.foreign).not.toHaveBeenCalled()
    expect(await toRight.ask('double', { value: 1 })).toBe(2)
  })

  it('hears nothing once it is closed', async () => {
    const { port1: one, port2: two } = new MessageChannel()
    const closed = openChannel<typeof TO_LEFT, typeof TO_RIGHT>(two, TO_RIGHT, handlers, PAGE)
    closed.close()
    one.postMessage(JSON.stringify({ question: 1, message: { type: 'double', value: 1 } }), [])
    await settled()
    expect(handlers.double).not.toHaveBeenCalled()
    one.close()
  })

  it('waits on where an answer gives nothing, and takes the first that gives something', async () => {
    const { port1: one, port2: two } = new MessageChannel()
    const asking = openChannel<typeof TO_LEFT, typeof TO_RIGHT>(two, TO_RIGHT, handlers, PAGE)
    const [first, second] = [asking.ask('name'), asking.ask('name')]
    for (const sent of [
      { answer: 1 },
      { answer: 2, given: { reply: 'b' } },
      { answer: 1, given: { reply: 'a' } },
      { answer: 1, given: { reply: 'c' } }
    ])
      one.postMessage(JSON.stringify(sent), [])
    expect(await Promise.all([first, second])).toEqual(['a', 'b'])
    asking.close()
    one.close()
  })
})
