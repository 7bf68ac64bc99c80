/** The options page: each setting is saved as it is changed. */
import { formatRoute } from '../../core/library/route'
import type { Settings } from '../../core/settings'
import { Options } from '../../ui/options/options'
import type { OptionsProps } from '../../ui/options/options-props'
import '../../ui/options/options.css'
import { DICTIONARIES } from '../../ui/strings'
import { browser } from '../browser'
import { drawPage } from '../draw-page'
import { grantedMatches } from '../granted-sites'
import { changeSettings, readSettings } from '../settings'
import { openSidePanel } from '../open-side-panel'
import sites from '../sites.json'
import { openShortcuts, readShortcuts } from './shortcuts'

const INTRODUCTION = `/library/library.html${formatRoute({ view: 'welcome', at: 'what' })}`
const EVERY_SITE = '*://*/*'

interface OptionsState extends Pick<OptionsProps, 'settings' | 'shortcuts' | 'problem'> {
  /** Match patterns that the user granted beyond the built-in list. */
  readonly granted: readonly string[]
}

const ownTab = (await browser.tabs.getCurrent())?.id ?? -1
const page = drawPage<OptionsState>(
  {
    settings: await readSettings(),
    granted: await grantedMatches(),
    shortcuts: await readShortcuts(),
    problem: null
  },
  ({ settings, granted, shortcuts, problem }, strings) => ({
    title: `${strings.product} · ${strings.options.title}`,
    content: (
      <Options
        settings={settings}
        strings={strings}
        languages={DICTIONARIES.map(({ language, name }) => ({ code: language, name }))}
        everySite={granted.includes(EVERY_SITE)}
        grantedSites={granted.filter((origin) => origin !== EVERY_SITE).map(hostOfPattern)}
        builtInSites={sites.sites.length}
        shortcuts={shortcuts}
        problem={problem}
        introduction={INTRODUCTION}
        watchList="/watch-list/watch-list.html"
        onChange={(change) => void save(change)}
        onResumeSite={(host) => void save({ pausedSites: settings.pausedSites.filter((site) => site !== host) })}
        onStopKeeping={(host) => void save({ keptSites: settings.keptSites.filter((site) => site !== host) })}
        onShortcuts={() => void openShortcuts()}
        onEverySite={(allow) => void (allow ? ask([EVERY_SITE]) : forget([EVERY_SITE]))}
        onForgetSite={(host) => void forget([patternOf(host)])}
      />
    )
  })
)

browser.permissions.onAdded.addListener(() => void readGranted())
browser.permissions.onRemoved.addListener(() => void readGranted())
// The keys may have been changed on the browser's own page meanwhile.
window.addEventListener('focus', () => void readShortcuts().then((shortcuts) => page.change({ shortcuts })))

async function readGranted(): Promise<void> {
  page.change({ granted: await grantedMatches() })
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
  await attempt('storage', async () => page.change({ settings: await changeSettings(change) }))
}

async function ask(origins: string[]): Promise<void> {
  await attempt('permission', () => browser.permissions.request({ origins }))
  await readGranted()
}

async function forget(origins: string[]): Promise<void> {
  await attempt('permission', () => browser.permissions.remove({ origins }))
  await readGranted()
}

/** Say that there is a problem where `act` rejects or gives false. */
async function attempt(kind: NonNullable<OptionsProps['problem']>, act: () => Promise<unknown>): Promise<void> {
  const succeeded = await act().then(
    (outcome) => outcome !== false,
    () => false
  )
  page.change({ problem: succeeded ? null : kind })
}
