/** What a language's lexicon holds: the words and phrases whose coming or going changes the meaning in a known way. */
export interface VerdictLexicon {
  /** Phrases that hold a word of the lists below and mean something else; they are set aside before the lists are read. */
  readonly idioms: readonly string[]
  readonly negations: readonly string[]
  /** Verbs by which a speaker turns something down or calls it untrue; that of the other polarity is any other verb. */
  readonly refusals: readonly string[]
  /** Words that make a claim or a demand weaker, stronger, partial or passing. */
  readonly qualifiers: readonly string[]
  /** Numbers in words, by value. */
  readonly numbers: Readonly<Record<string, readonly string[]>>
  /** Phrases that begin a box in mid-text: an advertisement, a link to another story. */
  readonly boxes: readonly string[]
  /** Words between two names that make their order mean nothing. */
  readonly conjunctions: readonly string[]
}
