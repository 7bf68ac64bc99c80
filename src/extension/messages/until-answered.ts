/**
 * Send a message to the background until it is answered.
 *
 * The browser stops the background when it is idle and starts it for the next message. A message that comes between the two is
 * lost: it is rejected, or resolves with nothing. Nothing is left behind after the last try.
 */
import { isConnected, native } from '../native'
import type { Answer } from './answer'

/** How long to wait after each try, in ms: five tries within 10 s, the second at once, since starting takes no longer. */
const PAUSES = [50, 450, 2000, 6000, 0] as const

/** Null where nobody answered, or the extension has gone. */
export async function untilAnswered(message: object): Promise<Answer | null> {
  for (const pause of PAUSES) {
    const answer = await native.runtime?.sendMessage(message).catch(() => null)
    if (answer) return answer
    if (!isConnected()) break
    await new Promise((done) => setTimeout(done, pause))
  }
  return null
}
