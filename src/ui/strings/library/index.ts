/** The library's words in every language. */
import type { Localised } from '../../../core/text/language'
import type { Settings } from '../../../core/settings'
import { dictionaryFor } from '..'
import { speakPart } from '../speak'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import type { LibraryDictionary, LibraryStrings } from './library-strings'
import { ru } from './ru'

export const LIBRARY: Localised<LibraryDictionary> = { ar, en, fr, ru }

/** The library's words as these settings and this browser want them; the language is that of `stringsFor`. */
export function libraryStringsFor({ language, digits }: Settings, languages: readonly string[]): LibraryStrings {
  const spoken = dictionaryFor(language, languages).language
  return speakPart<LibraryStrings>(LIBRARY[spoken], spoken, { digits, languages })
}
