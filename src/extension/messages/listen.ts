/**
 * Listen in a direction. A message is hostile until its shape and its sender are known: whatever is not admitted stays
 * unanswered, so that an unknown or forged message has no effect.
 */
import { browser } from '../browser'
import { answerOf, type Answer } from './answer'
import { type Admitted, admit, type Asked, type Asker, type Direction, type Handlers, type Name } from './direction'
import { type Sender, senderOf } from './sender'

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
  })
}

function listen<D extends Direction>(
  direction: D,
  onCall: (call: Admitted<D>, sender: Sender) => Promise<Answer> | undefined | void
): () => void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') }
  const listener = (raw: unknown, from: browser.Runtime.MessageSender): Promise<Answer> | undefined | void => {
    const sender = senderOf(from, own)
    const called = sender && admit(direction, raw, sender)
    return sender && called ? onCall(called, sender) : undefined
  }
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
  return () => browser.runtime.onMessage.removeListener(listener as never)
}
