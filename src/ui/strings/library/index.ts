/** The library's words in every language. */
import type { Localised } from '../../../core/text/language'
import type { Settings } from '../../../core/settings'
import { partFor } from '../part-for'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import type { LibraryDictionary, LibraryStrings } from './library-strings'
import { ru } from './ru'

export const LIBRARY: Localised<LibraryDictionary> = { ar, en, fr, ru }

/** The library's words as these settings and this browser want them; the language is that of `stringsFor`. */
export function libraryStringsFor(settings: Settings, languages: readonly string[]): LibraryStrings {
  return partFor<LibraryStrings>(LIBRARY, settings, languages)
}
