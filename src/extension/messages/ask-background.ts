/** Ask the background; without the polyfill, since the scripts in pages do it. Rejects where nobody answers, and where the answer is that it failed. */
import { replyIn } from './answer'
import type { Ask } from './direction'
import type { ToBackground } from './to-background'
import { untilAnswered } from './until-answered'

export const askBackground: Ask<ToBackground> = async (type: string, asked?: object): Promise<never> =>
  replyIn(await untilAnswered({ type, ...asked })) as never
