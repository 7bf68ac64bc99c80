/** Copy what is shared of a page, or a link to it. */
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import { aroundOf } from '../../core/share/own-marks'
import type { UnknownArticle } from '../../dom/unknown-article'
import { clipOfPage } from '../../ui/share/clip'
import { dayOf } from '../../ui/share/day'
import { clipOfFoundStatement } from '../../ui/share/found-statement-clip'
import type { Strings } from '../../ui/strings/strings'
import { copyClip } from '../copy-clip'
import { linkTo, linkToFound } from './link'
import { quotesOf } from './page-export'
import type { SharedArticle } from './sharing'

export function share(
  found: SharedArticle,
  subject: ShareSubject,
  form: ShareForm,
  strings: Strings
): Promise<ShareOutcome> {
  const { dossier, sighting } = found
  const page = {
    ...thisPage(),
    sighting,
    around: (statement: string) => aroundOf(quotesOf(found, statement)),
    linkTo: (statement: string) => linkTo(found, statement)
  }
  return copyClip(clipOfPage(dossier, subject, page, strings), form, location.href)
}

export function shareFound(
  article: UnknownArticle,
  statement: string,
  form: ShareForm,
  strings: Strings
): Promise<ShareOutcome> {
  const page = { ...thisPage(), link: linkToFound(article, statement) }
  return copyClip(clipOfFoundStatement(article.reading, statement, page, strings), form, location.href)
}

const thisPage = () => ({
  title: document.title,
  address: location.href,
  day: dayOf(new Date().toISOString())
})
