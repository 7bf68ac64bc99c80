/**
 * Come to speak with the session of the page that this document is framed in.
 *
 * A key is made that only this document knows, and travels through the background, where no page can read. Whoever then sends
 * it here is the session, and sends the port with it. A page can post to this window too, but has no key.
 */
import { askBackground } from '../messages/ask-background'
import { type Channel, openChannel } from '../messages/channel'
import type { Handlers } from '../messages/direction'
import { TO_SIDEBAR, type ToSidebar } from '../messages/to-sidebar'
import type { ToSession } from '../messages/to-session'

/** Rejects where no session of the page lets this document in. */
export async function enterPage(handlers: Handlers<ToSidebar>): Promise<Channel<ToSession>> {
  // Where the page around has no secure connection, Firefox gives no `randomUUID`.
  const key = crypto.getRandomValues(new Uint32Array(4)).join('-')
  const port = new Promise<MessagePort>((resolve) => {
    const listen = ({ data, ports: [sent] }: MessageEvent<unknown>): void => {
      if (data !== key || sent === undefined) return
      removeEventListener('message', listen)
      resolve(sent)
    }
    addEventListener('message', listen)
  })
  await askBackground('admit', { key })
  return openChannel<ToSession, ToSidebar>(await port, TO_SIDEBAR, handlers, PAGE)
}

/** Who speaks on the port is known by the key: the session, whatever tab it is in. */
const PAGE = { kind: 'page', tab: -1, document: null, url: '' } as const
