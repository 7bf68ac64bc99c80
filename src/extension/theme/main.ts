/** Give a page of the extension its theme before it is painted; whether the theme still holds is known when the settings are read. */
import { recallTheme } from '../remembered-theme'

const theme = recallTheme()
if (theme !== null) document.documentElement.dataset.theme = theme
