/** People and topics of one's own: a page of the extension, to which the popup leads with the tab that it was opened on. */
import type { Subjects } from '../../core/find/page-reading'
import { previewWatched } from '../../core/records/preview-watched'
import {
  draftOf,
  draftProblems,
  type DraftProblems,
  NEW_DRAFT,
  subjectOf,
  type WatchDraft
} from '../../core/records/watch-draft'
import type { WatchedSubject } from '../../core/records/watched'
import type { Settings } from '../../core/settings'
import '../../ui/options/options.css'
import { watchListStringsFor } from '../../ui/strings/watch-list'
import '../../ui/watch-list/watch-list.css'
import { WatchList } from '../../ui/watch-list/watch-list'
import type { WatchNews } from '../../ui/watch-list/watch-list-props'
import { browser } from '../browser'
import { drawPage } from '../draw-page'
import { forgetWatched, readWatchList, WATCH_LIST_KEY, watchFor } from '../records/watch-list'
import { readSettings } from '../settings'
import { readSubjects } from '../subjects'

const OPTIONS = '/options/options.html'

interface WatchListState {
  readonly settings: Settings
  readonly list: readonly WatchedSubject[]
  readonly draft: WatchDraft
  readonly problems: DraftProblems
  readonly news: WatchNews | null
}

const known: Subjects = await readSubjects()
const text = await textOfPage()
const page = drawPage<WatchListState>(
  { settings: await readSettings(), list: await readWatchList(), draft: NEW_DRAFT, problems: {}, news: null },
  ({ settings, list, draft, problems, news }, strings) => ({
    title: `${strings.watchList} · ${strings.product}`,
    content: (
      <WatchList
        strings={strings}
        words={watchListStringsFor(settings, navigator.languages)}
        list={list}
        draft={draft}
        problems={problems}
        preview={text === null ? null : previewWatched(text, subjectOf(draft, strings.language))}
        news={news}
        options={OPTIONS}
        onDraft={(next) => page.change({ draft: next })}
        onSave={() => {
          const found = draftProblems(draft, strings.language, known, list)
          page.change({ problems: found })
          if (Object.keys(found).length === 0) void keep('saved', subjectOf(draft, strings.language))
        }}
        onCancel={() => page.change({ draft: NEW_DRAFT, problems: {} })}
        onChange={(subject) => page.change({ draft: draftOf(subject), problems: {}, news: null })}
        onForget={(subject) => void keep('forgotten', subject)}
      />
    )
  })
)
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && WATCH_LIST_KEY in changes) void readWatchList().then((list) => page.change({ list }))
})

/** Save or forget one; what is drafted stays where the browser refuses. */
async function keep(kind: 'saved' | 'forgotten', subject: WatchedSubject): Promise<void> {
  try {
    const { after } = await (kind === 'saved' ? watchFor : forgetWatched)(subject)
    page.change({ list: after, draft: NEW_DRAFT, problems: {}, news: { kind, subject } })
  } catch {
    page.change({ news: { kind: 'failed' } })
  }
}

/** The text of the page from which the user came; null where there is none, or it can't be read. */
async function textOfPage(): Promise<string | null> {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  if (!Number.isInteger(tab)) return null
  const ran = await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [0] }, func: () => document.body.innerText.slice(0, 200_000) })
    .catch(() => [])
  const read: unknown = ran[0]?.result
  return typeof read === 'string' ? read : null
}
