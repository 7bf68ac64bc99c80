/** Ask in each direction; every question rejects where nobody answers it, and where the answer failed. */
import { browser } from '../browser'
import { replyIn } from './answer'
import type { Direction, Given, Name, Reply } from './direction'
import type { ToBackground } from './to-background'
import type { ToPage } from './to-page'
import type { ToPanel } from './to-panel'

type Ask<D extends Direction> = <K extends Name<D>>(name: K, ...given: Given<D[K]>) => Promise<Reply<D[K]>>

const askAll = async (type: string, asked?: object): Promise<unknown> =>
  replyIn(await browser.runtime.sendMessage({ type, ...asked }))

export const askBackground = askAll as Ask<ToBackground>

export const askPanel = askAll as Ask<ToPanel>

/** Ask the session in a tab's page. */
export const askPage = async <K extends Name<ToPage>>(
  tab: number,
  type: K,
  ...[asked]: Given<ToPage[K]>
): Promise<Reply<ToPage[K]>> =>
  replyIn(await browser.tabs.sendMessage(tab, { type, ...asked }, { frameId: 0 })) as Reply<ToPage[K]>

/** False once the extension was updated, disabled or removed while this script's page stayed open. */
export const isConnected = (): boolean => browser.runtime?.id !== undefined
