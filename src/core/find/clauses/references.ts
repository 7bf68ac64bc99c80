/**
 * Read a cue that has the sentence before it for its content: «Об этом в интервью заявил президент Макрон»; or the whole
 * paragraph, where it signs that on a line of its own: «– сказал Макрон».
 */
import type { Lexicon } from '../languages/lexicon'
import { endsPhrase, phraseAt } from '../text/phrases'
import type { Reading } from './reading'
import { isDash, type SentenceView } from '../text/sentence-view'
import { type Subject, subjectAfter, subjectBefore } from './subjects'
import { verbAt } from './verbs'

/** How many tokens may part the reference from its verb. */
const REACH = 14

/** Read the reference that begins at token `at`; null where there is none, or no verb that it belongs to. */
export function readReference(view: SentenceView, lexicon: Lexicon, at: number): Reading | null {
  const isSignature = at === 0 && lexicon.firstPersons.entries.size > 0 && isDash(view, 0)
  const match = isSignature ? { end: 1 } : phraseAt(lexicon.references, view.tokens, at)
  if (match === null) return null
  for (let i = match.end; i < match.end + (isSignature ? 1 : REACH); i++) {
    const verb = view.mentions[i] ? null : verbAt(view, lexicon, i)
    if (verb === null) continue
    const before = subjectBefore(view, lexicon, verb.start)
    const subject: Subject =
      before.kind === 'other' || before.start < match.end
        ? (subjectAfter(view, lexicon, verb.end) ?? { kind: 'other', start: verb.start, end: verb.end })
        : before
    const isVoid = verb.isSeveral || endsPhrase(view, verb.start - 1, lexicon.voids)
    return {
      rule: 'referred',
      frame: verb.cue.frame,
      cue: { start: verb.start, end: verb.end },
      subject: isVoid ? { kind: 'other', start: subject.start, end: subject.end } : subject,
      group: { start: at, end: Math.max(verb.end, subject.end) },
      content: [],
      reports: true,
      isRelative: false,
      relayedBy: null
    }
  }
  return null
}
