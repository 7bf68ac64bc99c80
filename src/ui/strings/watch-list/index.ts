/** The words for people and topics of one's own in every language. */
import type { Settings } from '../../../core/settings'
import type { Localised } from '../../../core/text/language'
import { partFor } from '../part-for'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import { ru } from './ru'
import type { WatchListDictionary, WatchListStrings } from './watch-list-strings'

export const WATCH_LIST: Localised<WatchListDictionary> = { ar, en, fr, ru }

export const watchListStringsFor = (settings: Settings, browserLanguages: readonly string[]): WatchListStrings =>
  partFor<WatchListStrings>(WATCH_LIST, settings, browserLanguages)
