/** The popup: what the toolbar button says about the tab it was opened on. */
import { render } from 'preact'
import type { TabState } from '../../core/tab-state'
import { stringsFor } from '../../ui/strings'
import { Summary } from '../../ui/summary/summary'
import '../../ui/tokens.css'
import '../page.css'
import '../../ui/summary/summary.css'
import { browser } from '../browser'
import { runOnTab, showStatement } from '../messages'
import { changeSettings, readSettings } from '../settings'
import { originOf, readTabState } from './tab-state'

/** How long a page that is being looked at is asked for its result, and how often, in ms. */
const LOOK_TIME = 3000
const LOOK_STEP = 150

const settings = await readSettings()
const strings = stringsFor(settings.language, navigator.languages)
const everySite = await browser.permissions.contains({ origins: ['*://*/*'] })
document.documentElement.lang = strings.language
document.documentElement.dir = strings.direction
document.title = strings.product

const tabId = await chosenTab()
await draw(await readTabState(tabId))

/** The tab named in the address (the popup opened as a page), else the active tab of this window. */
async function chosenTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  if (Number.isInteger(named)) return named
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id ?? -1
}

async function draw(state: TabState): Promise<void> {
  const host = 'host' in state ? state.host : ''
  render(
    <Summary
      state={state}
      strings={strings}
      everySite={everySite}
      onOpenSidebar={() => void show(null)}
      onJump={(statement) => void show(statement)}
      onPause={(paused) => void pause(host, paused)}
      onRunHere={() => void look(host)}
      onAllowSite={() => void allow(host)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    document.body
  )
}

async function show(statement: string | null): Promise<void> {
  await showStatement(tabId, statement)
  window.close()
}

async function pause(host: string, paused: boolean): Promise<void> {
  const { pausedSites } = await readSettings()
  const others = pausedSites.filter((site) => site !== host)
  await changeSettings({ pausedSites: paused ? [...others, host] : others })
  if (paused) await draw({ kind: 'paused', host })
  else await look(host)
}

async function allow(host: string): Promise<void> {
  if (await browser.permissions.request({ origins: [originOf(host)] })) await look(host)
}

/** Run on the tab and wait for what it finds: a page answers once its article is recognised, and not before. */
async function look(host: string): Promise<void> {
  await draw({ kind: 'looking', host })
  try {
    await runOnTab(tabId)
  } catch {
    return draw(await readTabState(tabId))
  }
  const end = performance.now() + LOOK_TIME
  let state = await readTabState(tabId)
  while ((state.kind === 'unknown' || state.kind === 'not-allowed') && performance.now() < end) {
    await new Promise((done) => setTimeout(done, LOOK_STEP))
    state = await readTabState(tabId)
  }
  await draw(state.kind === 'not-allowed' ? { kind: 'unknown', host } : state)
}
