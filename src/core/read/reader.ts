/**
 * Find leaders' reported statements in a news article.
 *
 * Text → paragraphs → quotations → sentences → mentions → cues with their subjects and contents → speakers → topics. Every
 * step is a table of words (`language.ts`) over tokens, each with a bounded reach, so the whole is linear in the text.
 */
import type { Span } from '../dossier'
import { findTopic } from './find-topic'
import type { FoundStatement } from './found-statement'
import { lexiconOf } from './lexicon'
import type { Grammar } from './language'
import type { Mention, TopicMention } from './mention'
import { splitParagraphs } from './paragraphs'
import { opensWithMark, pairQuotations } from './quotations'
import { readCues } from './readings'
import { splitSentences } from './sentences'
import { viewSentence } from './sentence-view'
import { attribute, newSpeech, type Speech } from './attribute'

/** Longer sentences than this, in UTF-16 units, are not read: no prose has them, and their cost stays bounded. */
const LONGEST_SENTENCE = 3000

/** What an article names, ascending and without overlaps. */
export interface Named {
  readonly mentions: readonly Mention[]
  readonly topics: readonly TopicMention[]
}

/** Find the statements of `text`, whose paragraphs are separated by "\n", in the order in which they appear. */
export function findStatements(text: string, grammar: Grammar, named: Named): readonly FoundStatement[] {
  const lexicon = lexiconOf(grammar)
  const paragraphs = splitParagraphs(text, lexicon)
  const mentionsIn = cursor(named.mentions)
  const found: FoundStatement[] = []
  let speech: Speech = newSpeech()
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.role !== 'prose') return
    const next = paragraphs[i + 1]
    const quotations = pairQuotations(text, paragraph, next !== undefined && opensWithMark(text, next))
    const quotationsIn = cursor(quotations)
    for (const span of splitSentences(text, paragraph, quotations, lexicon.abbreviations)) {
      const [mentions, quoted] = [mentionsIn(span), quotationsIn(span)]
      if (span.end - span.start > LONGEST_SENTENCE) continue
      const view = viewSentence(text, span, mentions, quoted)
      const attributed = attribute(view, readCues(view, lexicon), speech)
      speech = attributed.speech
      found.push(...attributed.statements)
    }
  })
  return found.map((statement, i) => findTopic(statement, found.slice(Math.max(0, i - 3), i), named.topics))
}

/** Give, of spans that ascend, those that lie in spans asked for in ascending order. Linear over all calls. */
function cursor<T extends Span>(spans: readonly T[]): (within: Span) => readonly T[] {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && (spans[next] as T).start < start) next++
    const first = next
    while (next < spans.length && (spans[next] as T).start < end) next++
    return spans.slice(first, next)
  }
}
