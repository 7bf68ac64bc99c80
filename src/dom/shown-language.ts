/**
 * Tell in which language a page is shown, by the marks that translators within browsers leave.
 *
 * Chromium's translator, and those built on the same service, give the root a class and wrap all words. Firefox's and
 * Edge's change the root's `lang` and the words in place. All undo what they did when the user wants the original.
 */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/u

/**
 * The language that the root gives, with a translator's class: `fr`, `fr translated-ltr`. Equal while nobody
 * translates.
 */
export function shownLanguage(): string {
  const { lang, className } = document.documentElement
  return `${lang} ${TRANSLATED.exec(className)?.[0].trim() ?? ''}`.trim()
}

/** True while a translator marks the words as its own. */
export function isTranslated(): boolean {
  return TRANSLATED.test(document.documentElement.className)
}

/** Call `onChange` whenever the page is shown in another language. Returns what stops it. */
export function watchLanguage(onChange: () => void): () => void {
  let shown = shownLanguage()
  const observer = new MutationObserver(() => {
    if (shownLanguage() === shown) return
    shown = shownLanguage()
    onChange()
  })
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'lang'] })
  return () => observer.disconnect()
}
