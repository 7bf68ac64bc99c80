/** Ask the background; without the polyfill, since the scripts in pages do it. Rejects where nobody answers, and where the answer is that it failed. */
import { replyIn } from './answer'
import type { Ask } from './direction'
import { answeredHere } from './here'
import type { ToBackground } from './to-background'
import { untilAnswered } from './until-answered'

export const askBackground: Ask<ToBackground> = async (type: string, asked: object = {}): Promise<never> => {
  const answer = answeredHere(type)
  return (answer ? await answer(asked) : replyIn(await untilAnswered({ type, ...asked }))) as never
}
