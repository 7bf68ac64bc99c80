/**
 * Tell in which language a page is shown, as translators that work within browsers leave word of it.
 *
 * Chromium's and the translators built on the same service mark the root with a class and wrap all words; Firefox's and
 * Edge's change the root's `lang` and the words in place. All undo the same when the reader wants the original.
 */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/u

/** What the root says: equal as long as nobody translates the page, or translates it back. */
export function shownLanguage(): string {
  const { lang, className } = document.documentElement
  return `${lang} ${TRANSLATED.exec(className)?.[0].trim() ?? ''}`.trim()
}

/** True while a translator says that the words are its own. */
export function isTranslated(): boolean {
  return TRANSLATED.test(document.documentElement.className)
}

/** Call `onChange` when the page is shown in another language. Returns what stops it. */
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
