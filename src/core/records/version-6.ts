/** Read what version 6 wrote: pages without the article's text. */

/** Give a raw page what version 7 adds. What is no object stays, and is refused with its place. */
export function fromVersion6(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null ? { ...raw, text: null } : raw
}
