/** The languages of the interface: adding one is its file, an import and a place in the list. */
import type { Settings } from '../../core/settings'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import { ru } from './ru'
import { speak } from './speak'
import type { Dictionary, Strings } from './strings'

export type { Dictionary, Strings } from './strings'

/** Every language there is a translation for; the first serves whoever has none of them. */
export const DICTIONARIES: readonly [Dictionary, ...Dictionary[]] = [ar, en, fr, ru]

/**
 * Choose the interface's language: the user's own choice, else the first of the browser's languages (BCP 47 tags,
 * region ignored) that has a translation, else Arabic. A choice without a translation counts as none.
 */
export function dictionaryFor(setting: Settings['language'], browserLanguages: readonly string[]): Dictionary {
  const wanted = [setting, ...browserLanguages.map((tag) => tag.toLowerCase().split('-')[0])]
  for (const language of wanted) {
    const found = DICTIONARIES.find((dictionary) => dictionary.language === language)
    if (found !== undefined) return found
  }
  return DICTIONARIES[0]
}

/** The interface's words as these settings and this browser want them. */
export function stringsFor({ language, digits }: Settings, browserLanguages: readonly string[]): Strings {
  return speak(dictionaryFor(language, browserLanguages), { digits, languages: browserLanguages })
}
