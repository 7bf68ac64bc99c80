/** The browser's side panel: the sidebar in a place of its own, for the tab that is in front in its window. */
import { HOME } from '../../core/library/route'
import type { Listed } from '../../core/page-content'
import type { AlsoDone, Keeping } from '../../core/records/keeping'
import type { Settings } from '../../core/settings'
import { contentOf, isRefused, type TabState } from '../../core/tab-state'
import { SidePanel } from '../../ui/side-panel/side-panel'
import '../../ui/side-panel/side-panel.css'
import { EVERYTHING, type Filter, stepFrom } from '../../ui/sidebar/filter'
import { browser } from '../browser'
import type { DrawBeneath } from '../../ui/sidebar/beneath'
import { drawPage } from '../draw-page'
import { openLibrary } from '../library-tab'
import type * as Judging from '../judging/judging'
import { listedStatements } from '../listed-statements'
import { askBackground } from '../messages/ask-background'
import { askPage } from '../messages/ask-page'
import type { Command } from '../messages/command'
import { answerCalls, overhear } from '../messages/listen'
import { TO_BACKGROUND } from '../messages/to-background'
import { TO_PANEL } from '../messages/to-panel'
import { changeSettings, readSettings, watchSettings } from '../settings'
import { sharePage } from '../share-page'
import { watchElsewhere } from '../watch-elsewhere'
import { lookAtTab, originOf, pauseSite, readTabState } from '../tab-state'
import { FollowedTab } from './followed-tab'

/** A tab named in the address: the panel opened as a page, which follows no other. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const isOwnPlace = !Number.isInteger(named)

interface PanelState {
  readonly settings: Settings
  readonly shown: TabState
  /** The tab and the article that `filter` and `active` belong to. */
  readonly subject: string
  readonly filter: Filter
  readonly active: string | null
  readonly beneath: DrawBeneath | null
  readonly judging: typeof Judging | null
}

const everySite = await browser.permissions.contains({ origins: ['*://*/*'] })
const windowId = (await browser.windows.getCurrent()).id
const tab = new FollowedTab(isOwnPlace ? await activeTab() : named, (id) => readTabState(id, 'side-panel'), become)
const page = drawPage<PanelState>(
  {
    settings: await readSettings(),
    shown: { kind: 'looking', host: '' },
    subject: '',
    filter: EVERYTHING,
    active: null,
    beneath: null,
    judging: null
  },
  ({ settings, shown, filter, active, beneath, judging }, strings) => {
    const host = 'host' in shown ? shown.host : ''
    return {
      title: strings.product,
      content: (
        <SidePanel
          state={shown}
          tab={tab.id}
          strings={strings}
          settings={settings}
          everySite={everySite}
          filter={filter}
          active={active}
          beneath={beneath}
          judging={judging && judging.judgingIn(settings)}
          onJudging={() => void judge()}
          unsure={listedOf(shown).unsure}
          onReveal={(statement) => void reveal(statement)}
          onFilter={(wanted) => page.change({ filter: wanted })}
          onOptions={() => void browser.runtime.openOptionsPage()}
          onChange={(change) => void keep(change)}
          onShare={async (what, form) => {
            // The page is looked at anew for it, and may list something else under the same id by then.
            const exported = await askPage(tab.id, 'export').catch(() => null)
            return sharePage(exported, contentOf(shown), what, form, strings).catch(() => 'failed' as const)
          }}
          onLibrary={() =>
            void openLibrary(
              shown.kind === 'recognised' ? { view: 'article', article: shown.dossier.id, statement: null } : HOME
            )
          }
          onArticle={(id, statement) => void openLibrary({ view: 'article', article: id, statement })}
          onBrief={() => void openLibrary({ view: 'page-brief', tab: tab.id })}
          onKeep={() => keepPage(null)}
          onAdd={() => askBackground('addInTab', { tab: tab.id }).catch(() => 'failed' as const)}
          onDismiss={(dismissed) => void choose({ ...listedOf(shown), dismissed })}
          onReject={async (statement, isRejected) =>
            judging?.rejectStatement(listedOf(shown), statement, isRejected, {
              keep: keepPage,
              unreject: (said) => askBackground('unrejectInTab', { tab: tab.id, ...said }),
              choose: (listed) => void choose(listed)
            }) ?? 'failed'
          }
          onCorrect={async (statement) => judging?.correctStatement(statement, keepPage) ?? 'failed'}
          onUnsure={(unsure) => void choose({ ...listedOf(shown), unsure })}
          onRunHere={() => void look(host)}
          onAllowSite={() => void allow(host)}
          onPause={(paused) => void pause(host, paused)}
          onReload={() => void browser.tabs.reload(tab.id)}
        />
      )
    }
  }
)

const lookElsewhere = watchElsewhere(
  (sought) => askBackground('elsewhereOfTab', { tab: tab.id, ...sought }),
  (beneath) => page.change({ beneath })
)

watchSettings(({ showIn }) => {
  if (isOwnPlace && showIn === 'page') window.close()
  void tab.look()
})
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (id === tab.id && status !== undefined) void tab.loads()
})
browser.permissions.onAdded.addListener(() => void tab.look())
overhear(TO_BACKGROUND, {
  report: (_, { tab: from }) => void (from === tab.id && tab.look()),
  active: ({ statement }, { tab: from }) => void (from === tab.id && page.change({ active: statement }))
})
answerCalls(TO_PANEL, { keys: async ({ command }) => obey(command) }, (asked) => asked.tab === tab.id)
if (isOwnPlace) {
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void tab.turnTo(info.tabId)
  })
}
await tab.look()
// Opened from the browser's own menu, it is where the user wants the sidebar; for a page that refuses one it says nothing of others.
const { settings, shown } = page.state
if (isOwnPlace && settings.showIn === 'page' && !isRefused(shown)) await changeSettings({ showIn: 'browser' })

async function activeTab(): Promise<number> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true })
  return front?.id ?? -1
}

/** Show what is the case now; for another tab or article nothing is chosen and nothing in focus. */
function become(shown: TabState): void {
  const subject = `${tab.id} ${shown.kind === 'recognised' ? shown.dossier.id : shown.kind}`
  const isOther = subject !== page.state.subject
  page.change({ shown, subject, ...(isOther && { filter: EVERYTHING, active: null }) })
  lookElsewhere(contentOf(shown))
  if (listedOf(shown).rejected.length > 0) void judge()
}

/** Without its file nothing can be said for good. */
async function judge(): Promise<void> {
  page.change({ judging: await import('../judging/judging').catch(() => null) })
}

async function keep(change: Partial<Settings>): Promise<void> {
  page.change({ settings: { ...page.state.settings, ...change } })
  // Where the browser refuses to store, the choice holds as long as the panel is open.
  await changeSettings(change).catch(() => undefined)
}

async function reveal(statement: string): Promise<void> {
  page.change({ active: statement })
  // A page that no longer answers has something else to say by now.
  await askPage(tab.id, 'show', { statement }).catch(() => tab.look())
}

/** True where the command is the panel's to obey. */
function obey(command: Command): boolean {
  if (command !== 'next-passage' && command !== 'previous-passage') return false
  const { shown, filter, active } = page.state
  const next = stepFrom(listedStatements(contentOf(shown), filter), active, command === 'next-passage' ? 1 : -1)
  if (next !== null) void reveal(next)
  return next !== null
}

function listedOf(shown: TabState): Listed {
  if (shown.kind !== 'related') return { dismissed: [], rejected: [], unsure: false }
  const { dismissed, rejected, unsure } = shown
  return { dismissed, rejected, unsure }
}

const keepPage = (also: AlsoDone | null): Promise<Keeping> =>
  askBackground('keepTab', { tab: tab.id, also }).catch(() => 'failed' as const)

/** Tell the page what is listed; it answers by reporting, which draws it here. */
async function choose(listed: Listed): Promise<void> {
  await askPage(tab.id, 'choose', listed).catch(() => tab.look())
}

async function look(host: string): Promise<void> {
  become({ kind: 'looking', host })
  become(await lookAtTab(tab.id, host, 'side-panel'))
}

async function pause(host: string, paused: boolean): Promise<void> {
  await pauseSite(host, paused)
  if (!paused) await look(host)
}

async function allow(host: string): Promise<void> {
  if (await browser.permissions.request({ origins: [originOf(host)] })) await look(host)
}
