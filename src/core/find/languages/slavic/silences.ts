/** Tell by word lists what says nothing: that somebody was met, what only points to other words, a paragraph that recalls. */
import type { Silences } from '../grammar'
import { beginsPhrase, indexPhrases } from '../../text/phrases'

interface SilentWords {
  /** Words with which a paragraph begins that tells what was said before: «Ранее». */
  readonly recaps: readonly string[]
  /** Verbs of visits and meetings: «провел встречу». */
  readonly deeds: readonly string[]
  /** Nouns of what was held behind a verb of speech: «сообщил о встрече». */
  readonly meetings: readonly string[]
  /** Words that point to what was said: «исключил такой сценарий». */
  readonly pointers: readonly string[]
}

export function silencesOf(words: SilentWords): Silences {
  const index = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const))
  const [recaps, deeds] = [index(words.recaps), index(words.deeds)]
  const [meetings, pointers] = [index(words.meetings), index(words.pointers)]
  return {
    recalls: (view) => beginsPhrase(view, 0, recaps),
    tellsOfMeeting: (view) => view.tokens.some((_, i) => view.quotations[i] === null && beginsPhrase(view, i, deeds)),
    onlyPoints: (view, { start, end }) =>
      beginsPhrase(view, start, meetings) || (end - start === 2 && beginsPhrase(view, start, pointers))
  }
}
