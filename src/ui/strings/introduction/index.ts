/** The introduction's words in every language. */
import type { Settings } from '../../../core/settings'
import type { Localised } from '../../../core/text/language'
import { partFor } from '../part-for'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import type { IntroductionDictionary, IntroductionStrings } from './introduction-strings'
import { ru } from './ru'

export const INTRODUCTION: Localised<IntroductionDictionary> = { ar, en, fr, ru }

/** The introduction's words as these settings and this browser want them; the language is that of `stringsFor`. */
export function introductionStringsFor(settings: Settings, languages: readonly string[]): IntroductionStrings {
  return partFor<IntroductionStrings>(INTRODUCTION, settings, languages)
}
