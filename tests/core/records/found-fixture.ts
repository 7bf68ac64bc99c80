/** A statement of an unknown article, for tests. */
import type { ShownStatement } from '../../../src/core/find/page-reading'

export const FOUND: ShownStatement = {
  id: 'f1',
  speaker: 'macron',
  kind: 'indirect',
  tier: 1,
  why: { rule: 'speaker-cue-content', by: [], source: 'named', topic: 'content' },
  act: 'calls-for',
  topic: 'ukraine',
  isTopicNamed: true,
  words: 'Macron called for a truce.',
  cue: { start: 7, end: 17 },
  content: [{ start: 18, end: 25 }],
  source: { start: 0, end: 6 },
  outerSource: 'the Élysée',
  evidence: { start: 100, end: 126 }
}
