/** The languages of the interface and of the articles, as BCP 47 primary tags. */
export const LANGUAGES = ['ar', 'en', 'fr', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** One value for each language. */
export type Localised<T = string> = Readonly<Record<Language, T>>

/** The direction in which a language's lines run: `ar` ⇒ `rtl`. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
