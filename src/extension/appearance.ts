/** The look that all pages of the extension share: its style sheets, and the document's language, direction and theme. */
import type { Settings } from '../core/settings'
import { directionOf } from '../core/text/language'
import '../ui/parts/parts.css'
import type { Strings } from '../ui/strings'
import '../ui/tokens.css'
import './appearance.css'
import { rememberTheme } from './remembered-theme'

/** Give the document its language, direction and theme. */
export function applyAppearance({ language }: Strings, { theme }: Settings): void {
  const { documentElement: root } = document
  root.lang = language
  root.dir = directionOf(language)
  root.dataset.theme = theme
  rememberTheme(theme)
}
