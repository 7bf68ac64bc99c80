/** The browser's side panel: the sidebar in a place of its own, for the tab that is in front in its window. */
import { render } from 'preact'
import type { Settings } from '../../core/settings'
import { contentOf, type TabState } from '../../core/tab-state'
import { SidePanel } from '../../ui/side-panel/side-panel'
import '../../ui/side-panel/side-panel.css'
import { EVERYTHING, stepFrom } from '../../ui/sidebar/filter'
import { stringsFor } from '../../ui/strings'
import { browser } from '../browser'
import { openLibrary } from '../library-tab'
import { listedStatements } from '../listed-statements'
import { askPage } from '../messages/ask-page'
import type { Command } from '../messages/command'
import { answerCalls, overhear } from '../messages/listen'
import { TO_BACKGROUND } from '../messages/to-background'
import { TO_PANEL } from '../messages/to-panel'
import { applyAppearance } from '../appearance'
import { changeSettings, readSettings, watchSettings } from '../settings'
import { sharePage } from '../share-page'
import { lookAtTab, originOf, pauseSite, readTabState } from '../tab-state'
import { FollowedTab } from './followed-tab'

/** A tab named in the address: the panel opened as a page, which follows no other. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const isOwnPlace = !Number.isInteger(named)

let settings = await readSettings()
const everySite = await browser.permissions.contains({ origins: ['*://*/*'] })
const windowId = (await browser.windows.getCurrent()).id
const tab = new FollowedTab(isOwnPlace ? await activeTab() : named, (id) => readTabState(id, 'side-panel'), become)
let state: TabState = { kind: 'looking', host: '' }
/** The tab and the article that `filter`, `active` and `unsure` belong to. */
let subject = ''
let filter = EVERYTHING
let active: string | null = null
let unsure = false

watchSettings((changed) => {
  settings = changed
  if (isOwnPlace && settings.showIn === 'page') window.close()
  void tab.look()
})
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (id === tab.id && status !== undefined) void tab.loads()
})
browser.permissions.onAdded.addListener(() => void tab.look())
overhear(TO_BACKGROUND, {
  report: (_, page) => void (page.tab === tab.id && tab.look()),
  active: ({ statement }, page) => void (page.tab === tab.id && turnTo(statement))
})
answerCalls(TO_PANEL, { command: async ({ command }) => obey(command) }, (asked) => asked.tab === tab.id)
if (isOwnPlace) {
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void tab.turnTo(info.tabId)
  })
  // Opened from the browser's own menu, it is where the reader wants the sidebar.
  if (settings.showIn === 'page') await changeSettings({ showIn: 'browser' })
}
await tab.look()

async function activeTab(): Promise<number> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true })
  return front?.id ?? -1
}

function become(next: TabState): void {
  state = next
  const of = `${tab.id} ${next.kind === 'recognised' ? next.dossier.id : next.kind}`
  if (of !== subject) {
    filter = EVERYTHING
    active = null
    unsure = false
  }
  subject = of
  draw()
}

function draw(): void {
  const strings = stringsFor(settings, navigator.languages)
  applyAppearance(strings, settings)
  document.title = strings.product
  const host = 'host' in state ? state.host : ''
  const article = state.kind === 'recognised' ? state.dossier : null
  render(
    <SidePanel
      state={state}
      tab={tab.id}
      strings={strings}
      settings={settings}
      everySite={everySite}
      filter={filter}
      active={active}
      unsure={unsure}
      onReveal={(statement) => void reveal(statement)}
      onFilter={(wanted) => {
        filter = wanted
        draw()
      }}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onChange={(change) => void keep(change)}
      onShare={async (what, form) => {
        const exported = await askPage(tab.id, 'export').catch(() => null)
        return sharePage(exported, contentOf(state), what, form, strings).catch(() => 'failed' as const)
      }}
      onLibrary={() => article && void openLibrary({ view: 'article', article: article.id, statement: null })}
      onArticle={(id, statement) => void openLibrary({ view: 'article', article: id, statement })}
      onBrief={() => void openLibrary({ view: 'page-brief', tab: tab.id })}
      onDismiss={(statement) => void list([...dismissed(), statement])}
      onRestore={() => void list([])}
      onUnsure={(shown) => {
        unsure = shown
        void list(dismissed())
      }}
      onRunHere={() => void look(host)}
      onAllowSite={() => void allow(host)}
      onPause={(paused) => void pause(host, paused)}
      onReload={() => void browser.tabs.reload(tab.id)}
    />,
    document.body
  )
}

async function keep(change: Partial<Settings>): Promise<void> {
  settings = { ...settings, ...change }
  draw()
  // Where the browser refuses to store, the choice holds as long as the panel is open.
  await changeSettings(change).catch(() => undefined)
}

function turnTo(statement: string): void {
  active = statement
  draw()
}

async function reveal(statement: string): Promise<void> {
  turnTo(statement)
  // A page that no longer answers has something else to say by now.
  await askPage(tab.id, 'show', { statement }).catch(() => tab.look())
}

/** True where the command is the panel's to obey. */
function obey(command: Command): boolean {
  if (command !== 'next-passage' && command !== 'previous-passage') return false
  const next = stepFrom(listedStatements(contentOf(state), filter), active, command === 'next-passage' ? 1 : -1)
  if (next !== null) void reveal(next)
  return next !== null
}

const dismissed = (): readonly string[] => (state.kind === 'related' ? state.dismissed : [])

/** Tell the page what is listed; it answers by reporting, which draws it here. */
async function list(without: readonly string[]): Promise<void> {
  await askPage(tab.id, 'choose', { dismissed: without, unsure }).catch(() => tab.look())
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
