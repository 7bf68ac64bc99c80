/** The finder's languages: each one's grammar, by its tag. A page is given no more than one of them. */
export { ARABIC as ar } from './ar/words'
export { ENGLISH as en } from './en/words'
export { FRENCH as fr } from './fr/words'
export { RUSSIAN as ru } from './ru/words'
export { UKRAINIAN as uk } from './uk/words'
