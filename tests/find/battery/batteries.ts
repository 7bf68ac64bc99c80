import { ARABIC } from './ar'
import { ENGLISH } from './en'
import { FRENCH } from './fr'
import { RUSSIAN } from './ru'

/** The batteries there are. */
export const BATTERIES = [ARABIC, ENGLISH, FRENCH, RUSSIAN]
