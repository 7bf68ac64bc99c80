import type { Settings } from '../../core/settings'
import type { Localised } from '../../core/text/language'
import { dictionaryFor } from '.'
import { speakPart } from './speak'
import type { Written } from './strings'

/** The words of one surface, in the language of `stringsFor`. */
export function partFor<T extends object>(
  words: Localised<Written<T>>,
  { language, digits }: Settings,
  browserLanguages: readonly string[]
): T {
  const spoken = dictionaryFor(language, browserLanguages).language
  return speakPart<T>(words[spoken], spoken, { digits, languages: browserLanguages })
}
