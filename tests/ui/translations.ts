/** Every language of the interface, spoken to a user whose browser names no region. */
import { DICTIONARIES } from '../../src/ui/strings'
import { ar as arabic } from '../../src/ui/strings/ar'
import { en as english } from '../../src/ui/strings/en'
import { fr as french } from '../../src/ui/strings/fr'
import { ru as russian } from '../../src/ui/strings/ru'
import { speak } from '../../src/ui/strings/speak'
import type { Dictionary, Strings } from '../../src/ui/strings/strings'

const spoken = (dictionary: Dictionary): Strings => speak(dictionary, { digits: 'auto', languages: [] })

export const TRANSLATIONS = DICTIONARIES.map(spoken)
export const [ar, en, fr, ru] = [spoken(arabic), spoken(english), spoken(french), spoken(russian)]
