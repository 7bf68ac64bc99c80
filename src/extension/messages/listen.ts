/**
 * Listen in a direction. A message is hostile until its shape and its sender are known: whatever is not admitted stays
 * unanswered, so that an unknown or forged message has no effect.
 */
import { native } from '../native'
import { answerOf, type Answer } from './answer'
import { type Admitted, admit, type Asked, type Asker, type Direction, type Handlers, type Name } from './direction'
import { type Origin, type Sender, senderOf } from './sender'

/** Answer every call; with `isOurs`, only those it is true of. Returns what stops it. */
export function answerCalls<D extends Direction>(
  direction: D,
  handlers: Handlers<D>,
  isOurs: (asked: Asked<D[Name<D>]>) => boolean = () => true
): () => void {
  return listen(direction, ({ name, asked }, sender) =>
    isOurs(asked) ? answerOf(handlers[name](asked, sender as never)) : undefined
  )
}

/** Hear some calls that another part answers. Returns what stops it. */
export function overhear<D extends Direction, K extends Name<D>>(
  direction: D,
  heard: { readonly [N in K]: (asked: Asked<D[N]>, sender: Asker<D[N]>) => void }
): () => void {
  return listen(direction, ({ name, asked }, sender) => {
    if (name in heard) heard[name as K](asked as never, sender as never)
    return undefined
  })
}

function listen<D extends Direction>(
  direction: D,
  onCall: (call: Admitted<D>, sender: Sender) => Promise<Answer> | undefined
): () => void {
  const { runtime } = native
  if (runtime === undefined) return () => undefined
  const own = { id: runtime.id, root: runtime.getURL('') }
  const hear = (raw: unknown, from: Origin, respond: (answer: Answer) => void): boolean => {
    const sender = senderOf(from, own)
    const called = sender && admit(direction, raw, sender)
    const answer = sender && called && onCall(called, sender)
    void answer?.then(respond)
    // True where the answer is yet to come.
    return Boolean(answer)
  }
  runtime.onMessage.addListener(hear)
  return () => runtime.onMessage.removeListener(hear)
}
