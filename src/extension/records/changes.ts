/** Windows of the extension tell each other that something was kept or forgotten. */
const CHANGES = 'mawqif-records'

/** Call `onChange` whenever something was kept or forgotten, in whatever window. Returns what stops it. */
export function watchRecords(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANGES)
  channel.addEventListener('message', () => onChange())
  return () => channel.close()
}

export function tellChange(): void {
  const channel = new BroadcastChannel(CHANGES)
  // A channel has one origin, and no place to name it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null)
  channel.close()
}
