import { ARABIC } from './ar'
import { ENGLISH } from './en'
import { FRENCH } from './fr'
import { RUSSIAN } from './ru'
import { UKRAINIAN } from './uk'

/** The batteries there are. */
export const BATTERIES = [ARABIC, ENGLISH, FRENCH, RUSSIAN, UKRAINIAN]
