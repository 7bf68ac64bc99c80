/** Read what version 5 wrote: pages on which nobody spoke whom the user watches for. */

/** Give a raw page what version 6 adds. What is no object stays, and is refused with its place. */
export function fromVersion5(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null ? { ...raw, names: {} } : raw
}
