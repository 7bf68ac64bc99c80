/** Tell whether a recognised page was translated since, and wait until it is shown in its own words again. */
import { isTranslated, shownLanguage, watchLanguage } from '../../dom/shown-language'
import { isConnected } from '../native'

/** How long a translator is given to put all words back, in ms. */
const RETURN = 800

export class Translation {
  /** The language that the page was recognised in. */
  private language = ''
  private stop: (() => void) | null = null

  /** The page was recognised in the words that it shows now. */
  settle(): void {
    this.language = shownLanguage()
    this.stopWaiting()
  }

  /** Call `onReturn` once the page is shown in its own words again; false where it is, or never will be. */
  wait(onReturn: () => void): boolean {
    const isAway = isConnected() && (isTranslated() || (this.language !== '' && shownLanguage() !== this.language))
    if (isAway) this.stop ??= watchLanguage(() => setTimeout(onReturn, RETURN))
    else this.stopWaiting()
    return isAway
  }

  private stopWaiting(): void {
    this.stop?.()
    this.stop = null
  }
}
