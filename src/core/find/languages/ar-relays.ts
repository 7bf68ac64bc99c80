/** Find words that are passed on: نقلت الوكالة عن بوتين قوله إن. */
import { beginsPhrase, phraseAt } from '../text/phrases'
import { endOf, type SentenceView } from '../text/sentence-view'
import type { Subject } from '../clauses/subjects'
import { type Clause, isWordAt, textAt } from './ar-clause'
import { complementOf } from './ar-complement'
import { clauseFrom, contentFrom } from './ar-content'
import { RELAYED } from './ar-cues'
import { ANNOUNCEMENTS, RELAYED_FROM, RELAYS, THAT, VERBAL_NOUNS } from './ar-words'

/** How many words those who relay, or whose words they are, may have. */
const LONGEST_SOURCE = 10

/** Read the relay that begins at token `at`, "نقلت …" or "نقلا عن …"; null where none does. */
export function relayAt(view: SentenceView, at: number): Clause | null {
  const verb = phraseAt(RELAYS, view.tokens, at)
  const from = verb === null ? at : findPhrase(view, RELAYED_FROM, verb.end)
  const opener = from === null ? null : phraseAt(RELAYED_FROM, view.tokens, from)
  if (from === null || opener === null) return null
  const mention = view.mentions[opener.end] ?? null
  const speakerEnd = mention === null ? opener.end : endOf(view.mentions, opener.end)
  const noun = findPhrase(view, VERBAL_NOUNS, speakerEnd)
  // Without a verb, only قوله tells "نقلا عن بوتين" from any other "عن بوتين"; "on the tongue of" tells enough.
  const isTongue = textAt(view, from) === 'علي'
  if (verb === null && noun === null && !isTongue) return null
  const complement = complementOf(view, RELAYED, noun === null ? speakerEnd : noun + 1)
  if (complement === null || (noun === null && mention !== null && complement.hasNoun)) return null
  const isTheirs = mention !== null && (noun === null || noun - speakerEnd <= LONGEST_SOURCE)
  const subject: Subject = isTheirs
    ? { kind: 'leader', mention, start: opener.end, end: speakerEnd, isRelative: false }
    : { kind: 'other', start: opener.end, end: noun ?? complement.start }
  const cue = noun ?? at
  return {
    rule: 'relay',
    cue: RELAYED,
    cueSpan: { start: cue, end: cue + 1 },
    subject,
    group: { start: at, end: Math.max(subject.end, cue + 1) },
    content: [contentFrom(view, complement.start)],
    reports: false,
    relayedBy: verb !== null && from > verb.end ? { start: verb.end, end: from } : null
  }
}

/** Read "إعلان ترامب أن …", a noun with the name of who said it, which begins at token `at`; null where none does. */
export function announcementAt(view: SentenceView, at: number): Clause | null {
  const noun = phraseAt(ANNOUNCEMENTS, view.tokens, at)
  const mention = noun && view.mentions[noun.end]
  if (!noun || !mention || view.tokens[noun.end]?.start !== mention.start) return null
  // Where it opens a sentence, what the sentence says of it would be taken for its content.
  if (!isWordAt(view, at - 1)) return null
  const end = endOf(view.mentions, noun.end)
  const complement = complementOf(view, { clause: true, isFeminine: false, isPresent: false }, end)
  if (complement === null || complement.hasNoun || !beginsPhrase(view, complement.start - 1, THAT)) return null
  return {
    rule: 'cue-speaker-content',
    cue: RELAYED,
    cueSpan: { start: at, end: noun.end },
    subject: { kind: 'leader', mention, start: noun.end, end, isRelative: false },
    group: { start: at, end },
    content: [clauseFrom(view, complement.start)],
    reports: false
  }
}

/** The token at which a phrase of `index` begins, from `at` on within the words of a source; null where none does. */
function findPhrase(view: SentenceView, index: Parameters<typeof phraseAt>[0], at: number): number | null {
  for (let i = at; i < at + LONGEST_SOURCE && (isWordAt(view, i) || i === at); i++)
    if (phraseAt(index, view.tokens, i) !== null) return i
  return null
}
