import type { ShownStatement } from '../find/page-reading'
import { spanOf } from '../text/span'
import type { KeptStatement } from './kept-page'
import { statementId } from './statement-id'

/** What is kept of a statement that was found in an unknown article. */
export function keepFound(found: ShownStatement): KeptStatement {
  const { speaker, topic, kind, act, words, cue, content, outerSource } = found
  const statement = {
    speakers: [speaker],
    topic,
    kind,
    act,
    verdict: 'found' as const,
    words,
    cues: [words.slice(cue.start, cue.end)],
    content: content.map(spanOf),
    sources: outerSource === null ? [] : [outerSource]
  }
  return { id: statementId(statement), ...statement }
}
