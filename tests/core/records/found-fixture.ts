/** Statements of an unknown article, for tests. */
import type { Mine, ShownStatement } from '../../../src/core/find/page-reading'

/** Makes it the user's own. */
export const MINE: Mine = {
  how: 'added',
  verdict: 'altered',
  diff: [],
  changes: [],
  address: 'https://news.example/talks',
  statement: 'mine-1'
}

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
