/** Read what version 4 wrote: pages of which it was not kept who published them. */
import { NO_IMPRINT } from '../page/imprint'

/** Give a raw page what version 5 adds. What is no object stays, and is refused with its place. */
export function fromVersion4(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null ? { ...raw, imprint: NO_IMPRINT } : raw
}
