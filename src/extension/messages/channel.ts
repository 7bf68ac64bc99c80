/**
 * Ask and answer over a message port, between two ends of which neither can be anybody else's.
 *
 * All that travels is text: an object that arrives at a script in a page is, in Firefox, of the page's making.
 */
import { type Answer, answerOf, replyIn } from './answer'
import { admit, type Ask, type Direction, type Given, type Handlers, type Name, type Reply } from './direction'
import type { Sender } from './sender'

export interface Channel<Theirs extends Direction> {
  readonly ask: Ask<Theirs>
  readonly close: () => void
}

/** A question of the other end, or its answer to ours of this number. */
type Sent =
  | { readonly question: number; readonly message: object }
  | { readonly answer: number; readonly given: Answer }

/** Answer `direction` by `handlers`, as asked by `sender`, and ask the other end. A question to an end that has gone stays unanswered. */
export function openChannel<Theirs extends Direction, Ours extends Direction>(
  port: MessagePort,
  direction: Ours,
  handlers: Handlers<Ours>,
  sender: Sender
): Channel<Theirs> {
  const asked = new Map<number, (given: Answer) => void>()
  let questions = 0
  const send = (sent: Sent): void => port.postMessage(JSON.stringify(sent))
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const sent = sentIn(data)
    if (sent === null) return
    if ('answer' in sent) {
      asked.get(sent.answer)?.(sent.given)
      asked.delete(sent.answer)
      return
    }
    const called = admit(direction, sent.message, sender)
    if (called === null) return
    void answerOf(handlers[called.name](called.asked, sender as never)).then((given) =>
      send({ answer: sent.question, given })
    )
  })
  port.start()
  return {
    ask: async <K extends Name<Theirs>>(type: K, ...[given]: Given<Theirs[K]>) => {
      const question = ++questions
      const answered = new Promise<Answer>((resolve) => asked.set(question, resolve))
      send({ question, message: { type, ...(given as object | undefined) } })
      return replyIn(await answered) as Reply<Theirs[K]>
    },
    close: () => port.close()
  }
}

/** What arrived; null where it is nothing that an end of a channel sends. */
function sentIn(data: unknown): Sent | null {
  if (typeof data !== 'string') return null
  try {
    const sent = JSON.parse(data) as object
    // What is no object has no fields to look for, and fails here.
    return 'message' in sent || 'given' in sent ? (sent as Sent) : null
  } catch {
    return null
  }
}
