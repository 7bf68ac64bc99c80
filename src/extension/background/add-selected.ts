/**
 * Take what the user selected in a tab, and open the library where it is said who said it. Nothing is kept before that.
 *
 * The page has no part in it: the selection is read by a script of ours in the isolated world, asked for by what only a person can do, and
 * given back by the browser to the background that ran it.
 */
import { LONGEST_ARTICLE } from '../../core/find/longest-article'
import { recogniseLanguage } from '../../core/find/text/recognise-language'
import { MOST_AUTHORS } from '../../core/page/imprint'
import { articleSketch } from '../../core/recognise/article-sketch'
import type { Selected } from '../../core/records/added-statement'
import { LONGEST_NAME, LONGEST_WORDS } from '../../core/records/edit-limits'
import { type KeptPage, LONGEST_TITLE } from '../../core/records/kept-page'
import { sentencesAround } from '../../core/records/selecting'
import { type Selecting, type Unselectable, UNSELECTABLE } from '../../core/records/unselectable'
import { foldText } from '../../core/text/fold'
import type { SelectedText } from '../../dom/selected-text'
import { browser } from '../browser'
import { openLibrary } from '../library-tab'
import { fitting, list, object, oneOf, orNull, text, whole } from '../messages/shape'
import { pageNow } from '../records/page-now'
import { holdSelection } from '../records/selections'
import { takeFrom, withText } from '../records/take-page-text'
import { readerOf } from './read-article'

const isUnselectable = oneOf(UNSELECTABLE)
const isSelected = object({
  text: text(LONGEST_WORDS),
  selected: object({ start: whole(0, LONGEST_WORDS), end: whole(1, LONGEST_WORDS) }),
  article: text(LONGEST_ARTICLE),
  imprint: object({
    outlet: orNull(text(LONGEST_NAME)),
    authors: list(text(LONGEST_NAME), MOST_AUTHORS),
    published: orNull(fitting(/^\d{4}-\d\d-\d\d$/))
  })
})

/** `told`: the words that the browser says are selected; null where it says nothing of them. Never rejects. */
export async function addSelected(tab: number, told: string | null): Promise<Selecting> {
  try {
    const selected = await selectedIn(tab, told)
    if (typeof selected === 'string') return selected
    await holdSelection(tab, selected)
    await openLibrary({ view: 'add', of: tab })
    return 'opened'
  } catch {
    return 'failed'
  }
}

/** The same, and say in the library why nothing is added: where the user chose it no document of ours may be open. */
export async function addOrExplain(tab: number, told: string | null): Promise<void> {
  const came = await addSelected(tab, told)
  if (came !== 'opened') await openLibrary({ view: 'add', of: came })
}

async function selectedIn(tab: number, told: string | null): Promise<Selected | Unselectable> {
  const { incognito, title = '' } = await browser.tabs.get(tab)
  if (incognito) return 'private'
  const { address, taken } = await takeFrom(tab, 'selected')
  if (isUnselectable(taken)) return taken
  if (!isSelected(taken)) return 'failed'
  const { text: around, selected } = taken
  if (told !== null && foldText(told) !== foldText(around.slice(selected.start, selected.end))) return 'changed'
  const page = (await pageNow(tab)) ?? barePage(address, title, taken)
  if (page === null) return 'language'
  // The tab may have gone on to another page.
  if (page.address !== address) return 'changed'
  const { sentencesIn } = await readerOf(page.language)
  const words = sentencesAround(around, selected, sentencesIn)
  return words === null ? 'long' : { page: await withText(tab, page), ...words }
}

/** A page in which nothing was found; null where it has no address that could be opened again, or is in no language that is read. */
function barePage(address: string | null, title: string, { article, imprint }: SelectedText): KeptPage | null {
  const language = recogniseLanguage(article)
  if (address === null || language === null) return null
  return {
    address,
    title: title.slice(0, LONGEST_TITLE),
    imprint: { ...imprint, authors: [...imprint.authors] },
    language,
    article: null,
    sketch: [...articleSketch(article)],
    seen: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
    statements: [],
    names: {},
    text: null,
    edits: []
  }
}
