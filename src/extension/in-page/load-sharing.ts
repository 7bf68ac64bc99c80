/** Have the sharing script run beside the annotator when it is first wanted, once a page. */
import { askBackground } from '../messages/ask-background'
import { SHARING, type Sharing } from '../sharing/sharing'

const world = globalThis as { [SHARING]?: Sharing }

/** Rejects where the extension has gone, or the browser refuses to run it. */
export async function loadSharing(): Promise<Sharing> {
  if (world[SHARING] === undefined) await askBackground('sharing')
  const sharing = world[SHARING]
  if (sharing === undefined) throw new Error('the sharing script did not run')
  return sharing
}
