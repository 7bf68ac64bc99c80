/** Copy a clip, or the link to its passage. */
import { type Clip, copyOf } from '../core/share/clip'
import type { ShareForm, ShareOutcome } from '../core/share/share'
import { copyToClipboard } from '../dom/clipboard'

/** `address` is the page's, which is copied where no link leads to the passage alone; a clip that is null has gone. */
export async function copyClip(clip: Clip | null, form: ShareForm, address: string): Promise<ShareOutcome> {
  if (clip === null) return 'gone'
  if (form !== 'link') return (await copyToClipboard(copyOf(clip, form))) ? 'copied' : 'failed'
  const link = clip.quotes[0]?.link ?? null
  if (!(await copyToClipboard({ plain: link ?? address, html: null }))) return 'failed'
  return link === null ? 'page-link' : 'link'
}
