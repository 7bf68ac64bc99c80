/** The words and phrases of a language by which a changed passage is judged. */
export interface VerdictLexicon {
  /** Phrases that hold a word of the lists below and mean something else: "not only". They are set aside first. */
  readonly idioms: readonly string[]
  readonly negations: readonly string[]
  /** Verbs by which a speaker turns something down or calls it untrue. Any other verb is of the other polarity. */
  readonly refusals: readonly string[]
  /** Words that make a claim or a demand weaker, stronger, partial or passing. */
  readonly qualifiers: readonly string[]
  /** Numbers in words, by value. */
  readonly numbers: Readonly<Record<string, readonly string[]>>
  /** Phrases that begin a box within a text: an advertisement, a link to another story. */
  readonly boxes: readonly string[]
  /** Words that join two names whose order means nothing: "and". */
  readonly conjunctions: readonly string[]
}
