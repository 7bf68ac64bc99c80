/** The words for correcting statements in every language. */
import type { Localised } from '../../../core/text/language'
import { ar } from './ar'
import type { EditingDictionary } from './editing-strings'
import { en } from './en'
import { fr } from './fr'
import { ru } from './ru'

export const EDITING: Localised<EditingDictionary> = { ar, en, fr, ru }
