/** The words for rejecting and correcting what was found, in every language. */
import type { Localised } from '../../../core/text/language'
import { ar } from './ar'
import type { JudgingDictionary } from './judging-strings'
import { en } from './en'
import { fr } from './fr'
import { ru } from './ru'

export const JUDGING: Localised<JudgingDictionary> = { ar, en, fr, ru }
