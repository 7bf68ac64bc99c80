/** Ask the side panel; rejects where none answers. */
import { browser } from '../browser'
import { replyIn } from './answer'
import type { Ask } from './direction'
import type { ToPanel } from './to-panel'

export const askPanel: Ask<ToPanel> = async (type: string, asked?: object): Promise<never> =>
  replyIn(await browser.runtime.sendMessage({ type, ...asked })) as never
