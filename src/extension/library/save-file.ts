/** Save a file on the user's own command; an extension page needs no permission for that. */

/** Long enough for the browser to take the file up, in ms. */
const KEPT = 60_000

export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
