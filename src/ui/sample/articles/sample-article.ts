/** An article that was made up for practice: its title, and its paragraphs. */
export interface SampleArticle {
  readonly title: string
  readonly paragraphs: readonly string[]
}
