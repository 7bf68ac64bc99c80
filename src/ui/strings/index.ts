/** The languages of the interface: adding one is its file, an import and a place in the list. */
import type { Settings } from '../../core/settings'
import { ar } from './ar'
import { en } from './en'
import type { Strings } from './strings'

export type { Strings } from './strings'

/** Every language there is a translation for; the first serves whoever has none of them. */
export const TRANSLATIONS: readonly [Strings, ...Strings[]] = [ar, en]

/**
 * Choose the interface's language: the user's own choice, else the first of the browser's languages (BCP 47 tags,
 * region ignored) that has a translation, else Arabic. A choice without a translation counts as none.
 */
export function stringsFor(setting: Settings['language'], browserLanguages: readonly string[]): Strings {
  const wanted = [setting, ...browserLanguages.map((tag) => tag.toLowerCase().split('-')[0])]
  for (const language of wanted) {
    const found = TRANSLATIONS.find((strings) => strings.language === language)
    if (found !== undefined) return found
  }
  return TRANSLATIONS[0]
}
