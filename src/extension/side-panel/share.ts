/**
 * Copy what is shared of a tab's page. The page gives what it has now, as for an export, and the copy is made here: a page
 * that hasn't the focus has no clipboard.
 */
import type { Dossier } from '../../core/dossier'
import { copyOf } from '../../core/share/clip'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import { copyToClipboard } from '../../dom/clipboard'
import { clipOfPage } from '../../ui/share/clip'
import { dayOf } from '../../ui/share/day'
import type { Strings } from '../../ui/strings'
import { exportPage } from '../messages'

export async function shareFromTab(
  tab: number,
  dossier: Dossier,
  subject: ShareSubject,
  form: ShareForm,
  strings: Strings
): Promise<ShareOutcome> {
  const exported = await exportPage(tab).catch(() => null)
  if (!exported || exported.sighting.dossier !== dossier.id) return 'gone'
  const { page, seen, sighting, links } = exported
  const linkTo = (statement: string): string | null => links[statement] ?? null
  const clip = clipOfPage(dossier, subject, { ...page, day: dayOf(seen), sighting, linkTo }, strings)
  if (clip === null) return 'gone'
  if (form !== 'link') return (await copyToClipboard(copyOf(clip, form))) ? 'copied' : 'failed'
  const link = clip.quotes[0]?.link ?? null
  if (!(await copyToClipboard({ plain: link ?? page.address, html: null }))) return 'failed'
  return link === null ? 'page-link' : 'link'
}
