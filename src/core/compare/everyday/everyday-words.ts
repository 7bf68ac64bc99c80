/** The words of a language that tell nothing of whose sentence they are in, with white space between them. */
export interface EverydayWords {
  /** Words that sentences of any matter are made of. */
  readonly grammar: string
  /** Beginnings of words that leaders use every day: "negotiat". */
  readonly stock: string
}
