/** Where a text names leaders and topics: what the gazetteer's lookups give the reader. */
import type { Span } from '../dossier'

/** A leader named in a text, titles included: "French President Emmanuel Macron" is one mention. */
export interface Mention extends Span {
  /** The leader's id. */
  readonly leader: string
  readonly by: 'name' | 'surname' | 'role'
  /** Russian: what the ending allows; `any` elsewhere. */
  readonly grammaticalCase: 'nominative' | 'oblique' | 'any'
}

/** Words that name a topic. */
export interface TopicMention extends Span {
  /** The topic's id. */
  readonly topic: string
}
