/** Copy what is shared of a page, or a link to it. */
import { copyOf } from '../../core/share/clip'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import { copyToClipboard } from '../../dom/clipboard'
import { clipOfPage } from '../../ui/share/clip'
import { dayOf } from '../../ui/share/day'
import type { Strings } from '../../ui/strings/strings'
import { linkTo } from './link'
import type { SharedArticle } from './sharing'

export async function share(
  found: SharedArticle,
  subject: ShareSubject,
  form: ShareForm,
  strings: Strings
): Promise<ShareOutcome> {
  const { dossier, sighting } = found
  const address = location.href
  const page = {
    title: document.title,
    address,
    day: dayOf(new Date().toISOString()),
    sighting,
    linkTo: (statement: string) => linkTo(found, statement)
  }
  const clip = clipOfPage(dossier, subject, page, strings)
  if (clip === null) return 'gone'
  if (form !== 'link') return (await copyToClipboard(copyOf(clip, form))) ? 'copied' : 'failed'
  const link = clip.quotes[0]?.link ?? null
  if (!(await copyToClipboard({ plain: link ?? address, html: null }))) return 'failed'
  return link === null ? 'page-link' : 'link'
}
