/** One way in which a page makes a sentence another than it is in the tree, or keeps it from being read. */

export interface Way {
  readonly name: string
  /**
   * What must be said of the statement: `altered`, `absent`, `kept` (verbatim or typographic), or `not kept` where either of
   * the first two is true.
   */
  readonly expected: 'altered' | 'absent' | 'kept' | 'not kept'
  /** In an article that no dossier knows it is a part of another. */
  readonly isElsewhere?: true
  /** The paragraph's HTML, of its words before and after the place where a "not" would turn it about. */
  readonly html: (before: string, after: string) => string
  readonly css?: string
  /** Runs in the page once the paragraph is there. */
  readonly script?: string
}

/** A word that turns the sentence about. */
export const NOT = 'عدم'
/** The word after it, which most ways of hiding and striking out take. */
export const WORD = 'دعم'

/** Put something between the two parts. */
export const between =
  (html: string) =>
  (before: string, after: string): string =>
    `<p>${before}${html} ${after}</p>`

/** Put something around the word, or in its place. */
export const around =
  (set: (word: string) => string) =>
  (before: string, after: string): string =>
    `<p>${before}${set(WORD)}${after.slice(WORD.length)}</p>`

/** The sentence as it is, in a paragraph. */
export const plain = (before: string, after: string): string => `<p>${before}${after}</p>`

/** The whole sentence within something. */
export const within =
  (start: string, end: string) =>
  (before: string, after: string): string =>
    `${start}${before}${after}${end}`

/** A word that is seen, put in by an element. */
export const added = (name: string, html: string, rest: Partial<Way> = {}): Way => ({
  name: `a word in ${name}`,
  expected: 'altered',
  html: between(html),
  ...rest
})

/** A word that something is done to. */
export const word = (name: string, set: (word: string) => string, rest: Partial<Way> = {}): Way => ({
  name: `a word ${name}`,
  expected: 'altered',
  html: around(set),
  ...rest
})

/** A word of a style of its own. */
export const styled = (name: string, css: string, rest: Partial<Way> = {}): Way =>
  word(name, (text) => `<span class="it">${text}</span>`, { css: `.it { ${css} }`, ...rest })

/** The sentence in a paragraph of a style of its own. */
export const paragraph = (name: string, css: string, expected: Way['expected'] = 'absent'): Way => ({
  name: `a paragraph ${name}`,
  expected,
  html: within('<p class="it">', '</p>'),
  css: `.it { ${css} }`
})
