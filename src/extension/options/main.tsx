/** The options page. */
import { render } from 'preact'
import type { Settings } from '../../core/settings'
import { Options, type OptionsProps } from '../../ui/options/options'
import { DICTIONARIES, stringsFor } from '../../ui/strings'
import { browser } from '../browser'
import { grantedMatches } from '../granted-sites'
import { dressPage } from '../appearance'
import '../../ui/options/options.css'
import { changeSettings, readSettings, watchSettings } from '../settings'
import { openSidePanel } from '../open-side-panel'
import sites from '../sites.json'

const EVERY_SITE = '*://*/*'
const SHORTCUTS = [
  { kind: 'toggle', command: 'toggle-sidebar' },
  { kind: 'next', command: 'next-passage' },
  { kind: 'previous', command: 'previous-passage' },
  { kind: 'marks', command: 'toggle-marks' }
] as const

let settings = await readSettings()
const ownTab = (await browser.tabs.getCurrent())?.id ?? -1
let problem: OptionsProps['problem'] = null

watchSettings((changed) => {
  settings = changed
  void draw()
})
browser.permissions.onAdded.addListener(() => void draw())
browser.permissions.onRemoved.addListener(() => void draw())
// The keys may have been changed on the browser's own page meanwhile.
window.addEventListener('focus', () => void draw())
await draw()

async function draw(): Promise<void> {
  const strings = stringsFor(settings, navigator.languages)
  const origins = await grantedMatches()
  dressPage(strings, settings)
  document.title = `${strings.product} · ${strings.options.title}`
  render(
    <Options
      settings={settings}
      strings={strings}
      languages={DICTIONARIES.map(({ language, name }) => ({ code: language, name }))}
      everySite={origins.includes(EVERY_SITE)}
      grantedSites={origins.filter((origin) => origin !== EVERY_SITE).map(hostOfPattern)}
      builtInSites={sites.sites.length}
      shortcuts={await readShortcuts()}
      problem={problem}
      onChange={(change) => void save(change)}
      onResumeSite={(host) => void save({ pausedSites: settings.pausedSites.filter((site) => site !== host) })}
      onShortcuts={() => void openShortcuts()}
      onEverySite={(allow) => void (allow ? ask([EVERY_SITE]) : forget([EVERY_SITE]))}
      onForgetSite={(host) => void forget([patternOf(host)])}
    />,
    document.body
  )
}

/** The keys of each command, as the browser has them now: readers change them there. */
async function readShortcuts(): Promise<OptionsProps['shortcuts']> {
  const commands = await browser.commands.getAll()
  return SHORTCUTS.map(({ kind, command }) => ({
    kind,
    keys: commands.find(({ name }) => name === command)?.shortcut || null
  }))
}

/** Firefox has a call for its page of shortcuts, Chrome an address. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as {
    readonly commands: { readonly openShortcutSettings?: () => Promise<void> }
  }
  if (commands.openShortcutSettings !== undefined) return commands.openShortcutSettings()
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

function hostOfPattern(pattern: string): string {
  return pattern.replace(/^\*:\/\//, '').replace(/\/\*$/, '')
}

function patternOf(host: string): string {
  return `*://${host}/*`
}

async function save(change: Partial<Settings>): Promise<void> {
  // Shown at once where it was chosen; within the click, before anything is awaited.
  if (change.showIn === 'browser') openSidePanel(ownTab).catch(() => undefined)
  await attempt('storage', async () => {
    settings = await changeSettings(change)
  })
}

async function ask(origins: string[]): Promise<void> {
  await attempt('permission', () => browser.permissions.request({ origins }))
}

async function forget(origins: string[]): Promise<void> {
  await attempt('permission', () => browser.permissions.remove({ origins }))
}

async function attempt(kind: NonNullable<OptionsProps['problem']>, act: () => Promise<unknown>): Promise<void> {
  try {
    problem = (await act()) === false ? kind : null
  } catch {
    problem = kind
  }
  await draw()
}
