import { expect, it } from 'vitest'
import { answerOf, replyIn } from '../../../src/extension/messages/answer'

it.each([
  ['nothing', undefined, null],
  ['null', null, null],
  ['false', false, false],
  ['an object', { a: 1 }, { a: 1 }]
])('carries %s, as messages are copied', async (_, given, got) => {
  const answer = JSON.parse(JSON.stringify(await answerOf(Promise.resolve(given))))
  expect(replyIn(answer)).toEqual(got)
})

it('throws what a handler failed with', async () => {
  const answer = await answerOf(Promise.reject(new Error('no room')))
  expect(() => replyIn(answer)).toThrow('no room')
})

it.each([undefined, null])('throws where nobody answered: %s', (answer) => {
  expect(() => replyIn(answer)).toThrow('nobody answered')
})
