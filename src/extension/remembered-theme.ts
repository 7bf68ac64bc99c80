/**
 * Keep the chosen theme where it can be read at once. Settings are read asynchronously, and a page that waited for them would
 * first be painted in the system's colours.
 */
import type { Settings } from '../core/settings'

const KEY = 'theme'

export function rememberTheme(theme: Settings['theme']): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Where the browser keeps nothing, the system's colours come first.
  }
}

/** Give what was remembered; null where nothing was, and the system's colours are as good a guess as any. */
export function recallTheme(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
