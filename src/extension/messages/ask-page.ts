/** Ask the session in a tab's page; rejects where none answers, and where the answer is that it failed. */
import { browser } from '../browser'
import { replyIn } from './answer'
import type { Given, Name, Reply } from './direction'
import type { ToPage } from './to-page'

export const askPage = async <K extends Name<ToPage>>(
  tab: number,
  type: K,
  ...[asked]: Given<ToPage[K]>
): Promise<Reply<ToPage[K]>> =>
  replyIn(await browser.tabs.sendMessage(tab, { type, ...asked }, { frameId: 0 })) as Reply<ToPage[K]>
