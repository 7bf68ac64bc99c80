/**
 * Copy what is shared of a tab's page. The page gives what it has now, as for an export, and the copy is made here: a page
 * that hasn't the focus has no clipboard.
 */
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import { type WordsAround, aroundOf } from '../../core/share/own-marks'
import { clipOfPage } from '../../ui/share/clip'
import { dayOf } from '../../ui/share/day'
import { clipOfFoundStatement } from '../../ui/share/found-statement-clip'
import type { Strings } from '../../ui/strings'
import type { TabState } from '../../core/tab-state'
import { copyClip } from '../copy-clip'
import { askPage } from '../messages/ask-page'

export async function shareFromTab(
  tab: number,
  state: TabState,
  subject: ShareSubject,
  form: ShareForm,
  strings: Strings
): Promise<ShareOutcome> {
  const exported = await askPage(tab, 'export').catch(() => null)
  if (!exported) return 'gone'
  const { page, links } = exported
  const linkTo = (statement: string): string | null => links[statement] ?? null
  const source = { ...page, day: dayOf(exported.seen) }
  if ('reading' in exported) {
    const clip = clipOfFoundStatement(exported.reading, subject.id, { ...source, link: linkTo(subject.id) }, strings)
    return copyClip(isSame(state, subject.id, clip?.quotes[0]?.words) ? clip : null, form, page.address)
  }
  if (state.kind !== 'recognised' || exported.sighting.dossier !== state.dossier.id) return 'gone'
  const { sighting, quotes } = exported
  const around = (statement: string): WordsAround => aroundOf(quotes[statement] ?? [])
  const clip = clipOfPage(state.dossier, subject, { ...source, sighting, around, linkTo }, strings)
  return copyClip(clip, form, page.address)
}

/** Whether the statement of this id is still the one that is listed. */
const isSame = (state: TabState, statement: string, words: string | undefined): boolean =>
  state.kind === 'related' && state.reading.statements.some((each) => each.id === statement && each.words === words)
