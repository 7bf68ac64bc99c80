/** Draw what a page shows as a user has chosen: a language, light, dark or the few colours of forced colours. */
import type { Page } from 'puppeteer-core'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/core/text/language'
import { storeSettings } from './control'
import type { Session } from './launch'
import { devTools, evaluateInFirefoxWindow } from './protocol'

export const THEMES = ['light', 'dark', 'forced'] as const
export type Theme = (typeof THEMES)[number]

export interface Appearance {
  readonly language: InterfaceLanguage
  readonly theme: Theme
}

/** Every language in every theme. */
export const EVERY_APPEARANCE: readonly Appearance[] = THEMES.flatMap((theme) =>
  INTERFACE_LANGUAGES.map((language) => ({ language, theme }))
)

/**
 * Each theme once, for the view at `index` of a list: over four views in a row every language is met in every theme, at a
 * quarter of the cost of trying all of them in each.
 */
export function appearancesOf(index: number): readonly Appearance[] {
  return THEMES.map((theme, i) => ({
    language: INTERFACE_LANGUAGES[(index + i) % INTERFACE_LANGUAGES.length] ?? 'ar',
    theme
  }))
}

/** Choose a language and a theme as the options do; `others` are the other settings. `control` is a page of the extension. */
export async function choose(control: Page, { language, theme }: Appearance, others: object = {}): Promise<void> {
  await storeSettings(control, { ...others, language, theme: theme === 'forced' ? 'auto' : theme })
}

/** What the system asks of pages. */
export interface SystemColours {
  readonly forced?: boolean
  readonly dark?: boolean
}

/** Firefox's preferences that stand for what the system asks of pages. */
const FIREFOX_SYSTEM = [
  'browser.display.document_color_use',
  'layout.css.prefers-color-scheme.content-override',
  'ui.prefersReducedMotion'
] as const

/** Let pages find the system's own wishes again; in Chromium those of a page go with it. */
export async function forgetSystem({ target, browser }: Session): Promise<void> {
  if (target === 'chromium') return
  const cleared = FIREFOX_SYSTEM.map((name) => `Services.prefs.clearUserPref('${name}')`)
  await evaluateInFirefoxWindow(browser, `${cleared.join(', ')}, ''`)
}

/**
 * Let `page` find that the system asks for its own colours or for dark ones; nothing moves either way, so that what is seen
 * is at rest. In Firefox that is so in all pages.
 */
export async function emulateSystem(
  { target, browser }: Session,
  page: Page,
  { forced = false, dark = false }: SystemColours
): Promise<void> {
  if (target === 'firefox') {
    const values = [forced ? 2 : 1, dark ? 0 : 1, 1]
    const set = FIREFOX_SYSTEM.map((name, i) => `Services.prefs.setIntPref('${name}', ${values[i]})`)
    await evaluateInFirefoxWindow(browser, `${set.join(', ')}, ''`)
    return
  }
  const features = [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' }
  ]
  for (const session of new Set(page.frames().map(devTools)))
    await session.send('Emulation.setEmulatedMedia', { features })
}
