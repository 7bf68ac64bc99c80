/** The languages of the interface, as BCP 47 primary tags. */
export const INTERFACE_LANGUAGES = ['ar', 'en', 'fr', 'ru'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** The languages of articles: those of the interface, and others that are only read. */
export const LANGUAGES = [...INTERFACE_LANGUAGES, 'uk'] as const
export type Language = (typeof LANGUAGES)[number]

/** One value for each language of the interface. */
export type Localised<T = string> = Readonly<Record<InterfaceLanguage, T>>

/** The same in each language of the interface: `Ann Lee` ⇒ `{ ar: 'Ann Lee', en: 'Ann Lee', … }`. */
export const everywhere = <T>(value: T): Localised<T> => ({ ar: value, en: value, fr: value, ru: value })

/** One value for each language of articles. */
export type InEach<T> = Readonly<Record<Language, T>>

/** The direction in which a language's lines run: `ar` ⇒ `rtl`. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
