/** Take pictures of what is at rest. */
import { waitFor } from './wait'

/** Take screenshots until two in a row are the same: then nothing moves, and no late layout is to come. */
export async function steady(take: () => Promise<Uint8Array>): Promise<Uint8Array> {
  let last = await take()
  return waitFor('a picture at rest', async () => {
    const next = await take()
    const isSame = Buffer.from(next).equals(last)
    last = next
    return isSame ? next : null
  })
}
