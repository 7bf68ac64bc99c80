/** The options page. */
import { render } from 'preact'
import type { Settings } from '../../core/settings'
import { Options, type OptionsProps } from '../../ui/options/options'
import { DICTIONARIES, stringsFor } from '../../ui/strings'
import '../../ui/tokens.css'
import '../../ui/parts/parts.css'
import '../page.css'
import '../../ui/options/options.css'
import { browser } from '../browser'
import { grantedMatches } from '../granted-sites'
import { changeSettings, readSettings, watchSettings } from '../settings'
import sites from '../sites.json'

const EVERY_SITE = '*://*/*'

let settings = await readSettings()
let problem: OptionsProps['problem'] = null

watchSettings((changed) => {
  settings = changed
  void draw()
})
browser.permissions.onAdded.addListener(() => void draw())
browser.permissions.onRemoved.addListener(() => void draw())
await draw()

async function draw(): Promise<void> {
  const strings = stringsFor(settings, navigator.languages)
  const origins = await grantedMatches()
  document.documentElement.lang = strings.language
  document.documentElement.dir = strings.direction
  document.title = `${strings.product} · ${strings.options.title}`
  render(
    <Options
      settings={settings}
      strings={strings}
      languages={DICTIONARIES.map(({ language, name }) => ({ code: language, name }))}
      everySite={origins.includes(EVERY_SITE)}
      grantedSites={origins.filter((origin) => origin !== EVERY_SITE).map(hostOfPattern)}
      builtInSites={sites.sites.length}
      problem={problem}
      onChange={(change) => void save(change)}
      onResumeSite={(host) => void save({ pausedSites: settings.pausedSites.filter((site) => site !== host) })}
      onEverySite={(allow) => void (allow ? ask([EVERY_SITE]) : forget([EVERY_SITE]))}
      onForgetSite={(host) => void forget([patternOf(host)])}
    />,
    document.body
  )
}

function hostOfPattern(pattern: string): string {
  return pattern.replace(/^\*:\/\//, '').replace(/\/\*$/, '')
}

function patternOf(host: string): string {
  return `*://${host}/*`
}

async function save(change: Partial<Settings>): Promise<void> {
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
