/**
 * Read a sentence: every cue in it, with its subject and the extent of its content.. */
import { endContent } from './content-ends'
import { readAttribution, readLabel, readRelay } from './bare-readings'
import { readCue, readParticiple } from './cue-readings'
import { readIncise } from './incises'
import type { Lexicon } from '../languages/lexicon'
import type { Reading } from './reading'
import { readReference } from './references'
import { isDash, isQuotationMark, type SentenceView } from '../text/sentence-view'

/** More cues than this no sentence has; the rest is not read. */
const MOST_READINGS = 16

/** Find the readings of a sentence in the order of their cues. */
export function readSentence(view: SentenceView, lexicon: Lexicon): readonly Reading[] {
  const readings: Reading[] = []
  let from = 0
  for (let at = spokenUntil(view, lexicon); at < view.tokens.length && readings.length < MOST_READINGS; at++) {
    const incise = isInsideQuotation(view, at) ? readIncise(view, lexicon, at) : null
    if (incise === null && isInsideQuotation(view, at)) continue
    const reading =
      incise ??
      (at === 0 ? readLabel(view) : null) ??
      (view.mentions[at] === null
        ? (readReference(view, lexicon, at) ??
          readAttribution(view, lexicon, at, from) ??
          readRelay(view, lexicon, at, from) ??
          readParticiple(view, lexicon, at) ??
          readCue(view, lexicon, at, from))
        : null)
    if (reading === null) continue
    readings.push(reading)
    if (reading.reports) from = Math.max(reading.group.end, ...reading.content.map(({ end }) => end))
    at = reading.cue.end - 1
  }
  return readings.map((reading, i) => ({
    ...reading,
    content: reading.content.map((part) =>
      part.start < reading.group.start ? part : endContent(view, lexicon, reading, part, readings.slice(i + 1))
    )
  }))
}

/** The token that the writer's words begin with: in a dialogue («— Путин сказал нет, — вздыхает сосед.») after the speech. */
function spokenUntil(view: SentenceView, lexicon: Lexicon): number {
  if (lexicon.grammar.incises !== 'dashed' || !isDash(view, 0)) return 0
  const close = view.tokens.findIndex(
    (_, i) => i > 1 && isDash(view, i) && /^[,?!…]$/u.test(view.tokens[i - 1]?.text ?? '')
  )
  return Math.max(0, close)
}

/** A cue may be the first word of a quotation within a clause: Macron “called for” a truce, the Élysée said. */
const isInsideQuotation = (view: SentenceView, at: number): boolean =>
  view.quotations[at] !== null && !(isQuotationMark(view, at - 1) && view.tokens[at - 2]?.isWord === true)
