/**
 * Copy what is shared of a page. The page gives what it has now, as for an export, and the copy is made in a document of the
 * extension's own, where no listener of the page adds to it.
 */
import type { PageContent } from '../core/page-content'
import type { PageExport, ReadingExport } from '../core/share/page-export'
import type { ShareForm, ShareOutcome, ShareSubject } from '../core/share/share'
import { type WordsAround, aroundOf } from '../core/share/own-marks'
import { clipOfPage } from '../ui/share/clip'
import { dayOf } from '../ui/share/day'
import { clipOfFoundStatement, clipOfReading } from '../ui/share/found-statement-clip'
import type { Strings } from '../ui/strings'
import { copyClip } from './copy-clip'

/** `content` is what the user saw when sharing it: where the page says something else by now, it has gone. */
export async function sharePage(
  exported: PageExport | ReadingExport | null,
  content: PageContent | null,
  subject: ShareSubject,
  form: ShareForm,
  strings: Strings
): Promise<ShareOutcome> {
  if (exported === null || content === null) return 'gone'
  const { page, links } = exported
  const linkTo = (statement: string): string | null => links[statement] ?? null
  const source = { ...page, day: dayOf(exported.seen) }
  if ('reading' in exported) {
    const reading = {
      ...exported.reading,
      statements: exported.reading.statements.filter(({ id, words }) => isSame(content, id, words))
    }
    const shared = { ...source, linkTo }
    const clip =
      subject.kind === 'all'
        ? clipOfReading(reading, shared, strings)
        : clipOfFoundStatement(reading, subject.id, shared, strings)
    return copyClip(clip, form, page.address)
  }
  if (content.kind !== 'known' || exported.sighting.dossier !== content.dossier.id) return 'gone'
  const { sighting, quotes } = exported
  const around = (statement: string): WordsAround => aroundOf(quotes[statement] ?? [])
  const clip = clipOfPage(content.dossier, subject, { ...source, sighting, around, linkTo }, strings)
  return copyClip(clip, form, page.address)
}

/** Whether the statement of this id is still the one that is listed. */
const isSame = (content: PageContent, statement: string, words: string): boolean =>
  content.kind === 'unknown' && content.reading.statements.some((each) => each.id === statement && each.words === words)
