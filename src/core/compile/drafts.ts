/**
 * The annotations as their author writes them: the shape that `annotations.schema.json` describes. They differ from a
 * dossier's parts in that passages are still named by line and words, `{ line: 4, exact: "said that" }`.
 */
import type { QuoteNote } from './article-text'
import type {
  ArticleEvent,
  Comparison,
  ContextNote,
  Excluded,
  Position,
  Source,
  Speaker,
  Statement,
  Topic
} from '../dossier'
import type { Localised } from '../text/language'

/** A statement whose passages are not yet found. */
export interface StatementDraft extends Pick<Statement, 'id' | 'speakers' | 'topic' | 'kind' | 'sources'> {
  readonly mention: QuoteNote
  readonly cues: readonly QuoteNote[]
  readonly content: readonly (QuoteNote & { readonly quoted: boolean })[]
  readonly evidence: readonly QuoteNote[]
}

/** A context note whose passage is not yet found. */
export interface ContextDraft extends Pick<ContextNote, 'id' | 'kind' | 'summary'> {
  readonly by?: Localised
  readonly passage: QuoteNote
}

/** An excluded stretch that is not yet found. */
export interface ExcludedDraft extends Pick<Excluded, 'kind' | 'reason'> {
  readonly passage: QuoteNote
}

/** All that `annotations.json` says of one article. */
export interface Annotations {
  readonly event: ArticleEvent
  readonly speakers: readonly Speaker[]
  readonly topics: readonly Topic[]
  readonly sources: readonly Source[]
  readonly statements: readonly StatementDraft[]
  readonly positions: readonly Position[]
  readonly comparisons: readonly Comparison[]
  readonly context: readonly ContextDraft[]
  readonly excluded: readonly ExcludedDraft[]
}
