/** The words of the interface in every language. */
import type { Settings } from '../../core/settings'
import { INTERFACE_LANGUAGES, type Localised } from '../../core/text/language'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import { ru } from './ru'
import { speak } from './speak'
import type { Dictionary, Strings } from './strings'

export type { Dictionary, Strings } from './strings'

const BY_LANGUAGE: Localised<Dictionary> = { ar, en, fr, ru }

/** The words in each language, in the order in which languages are listed. */
export const DICTIONARIES: readonly Dictionary[] = INTERFACE_LANGUAGES.map((language) => BY_LANGUAGE[language])

/**
 * The words in the user's own choice of language, else in the first of the browser's languages (BCP 47 tags, whose region
 * makes no difference) that the interface has, else in Arabic: `auto`, `de-AT`, `fr-CA` ⇒ those of `fr`.
 */
export function dictionaryFor(setting: Settings['language'], browserLanguages: readonly string[]): Dictionary {
  const wanted = [setting, ...browserLanguages.map((tag) => tag.toLowerCase().split('-')[0])]
  for (const language of wanted) {
    const known = INTERFACE_LANGUAGES.find((each) => each === language)
    if (known !== undefined) return BY_LANGUAGE[known]
  }
  return BY_LANGUAGE.ar
}

/** The interface's words as these settings and this browser want them. */
export function stringsFor({ language, digits }: Settings, browserLanguages: readonly string[]): Strings {
  return speak(dictionaryFor(language, browserLanguages), { digits, languages: browserLanguages })
}
