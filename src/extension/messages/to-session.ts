/** What the sidebar's document in its frame asks of the session in the page. */
import { WIDTH } from '../../core/settings'
import { call, reply } from './direction'
import { listed } from './listed'
import type { Exported } from './to-page'
import { isFlag, list, object, oneOf, orNull, real, text, whole } from './shape'

/** More boxes than are ever drawn apart. */
const MOST_BOXES = 512
const id = text(64)
const pixels = real(-1e5, 1e5)

export const TO_SESSION = {
  /** It can be told what there is. */
  ready: call('extension', {}, reply<void>()),
  /** Where in the window it has drawn anything, in CSS pixels; whether its list is open, and the room that it wants. */
  drawn: call(
    'extension',
    {
      boxes: list(object({ x: pixels, y: pixels, width: pixels, height: pixels }), MOST_BOXES),
      open: isFlag,
      room: orNull(object({ side: oneOf(['left', 'right']), width: whole(WIDTH.min, WIDTH.max) }))
    },
    reply<void>()
  ),
  /** Show a passage; `follow` where the user goes on there with the keyboard. */
  reveal: call('extension', { statement: id, follow: isFlag }, reply<void>()),
  /** Leave out these statements, and list what is less sure or not. */
  choose: call('extension', listed, reply<void>()),
  /** The user is about to share. */
  sharing: call('extension', {}, reply<void>()),
  /** The page as it is now; null where its article has gone. */
  export: call('extension', {}, reply<Exported | null>()),
  /** The user closed it. */
  close: call('extension', {}, reply<void>()),
  /** The focus goes back to the page. */
  leave: call('extension', {}, reply<void>())
}
export type ToSession = typeof TO_SESSION
