/**
 * Say what a quotation is to another one: the same, changed, a part of it, in another mouth, or nothing.
 *
 * Two quotations are one only where a run of words that are not said every day agrees; else two leaders who are both "ready
 * for talks" would be quoting each other. Where the one stands in the other, whole or passage by passage, it is the
 * same or a part. Else both are aligned as an article's line and a page are, around the run that tells most; it is changed where few
 * words in a row differ, and most of the shorter one is kept. How often that is right: docs/elsewhere.md.
 */
import { splitOtherWords } from '../recognise/other-word'
import type { Step } from '../recognise/step'
import { changesOf } from '../verify/changes-of'
import { diffParts } from '../verify/diff-parts'
import { plain } from '../verify/plain'
import type { ChangeKind, DiffPart } from '../verify/sighting'
import { alignAround } from './align-around'
import { placesWithin, stepsOfPlaces } from './contained'
import type { WordedQuotation } from './quotation'
import { RARE } from './rarity'

/** What a quotation here is to one there; in a difference the words there are removed, and those here added. */
export type Likeness =
  | { readonly kind: 'same'; readonly verdict: 'verbatim' | 'typographic' }
  | { readonly kind: 'changed'; readonly diff: readonly DiffPart[]; readonly changes: readonly ChangeKind[] }
  /** One leaves out what stands around or between its words in the other. */
  | { readonly kind: 'part'; readonly whole: 'here' | 'there'; readonly diff: readonly DiffPart[] }
  /** The same words, or a part of them, are somebody else's there. */
  | { readonly kind: 'another-speaker'; readonly diff: readonly DiffPart[] }

/** What the shared words must tell, where all words of both are the same, and where they are not. */
const LEAST_SAME = RARE + 1
const LEAST_PART = 2 * RARE
const LEAST_CHANGED = 3 * RARE
const LEAST_ANOTHER = 4 * RARE
/** Fewer words in another mouth are chance. */
const LEAST_WORDS_ANOTHER = 6

/** Null where they are not one quotation. `names` gives the id of the person whom a folded word names. O(here · there). */
export function likenessOf(
  here: WordedQuotation,
  there: WordedQuotation,
  names: ReadonlyMap<string, string>
): Likeness | null {
  if (here.language !== there.language) return null
  const isOneSpeaker = here.speakers.some((speaker) => there.speakers.includes(speaker))
  const within = containment(here, there)
  if (within === null) return isOneSpeaker ? changed(here, there, names) : null
  const { steps, part, whole } = within
  const told = part.rarity.reduce((sum, each) => sum + each, 0)
  const diff = (): readonly DiffPart[] => diffParts(there, here, steps)
  if (!isOneSpeaker) {
    const isTelling = told >= LEAST_ANOTHER && part.words.count >= LEAST_WORDS_ANOTHER
    return isTelling ? { kind: 'another-speaker', diff: diff() } : null
  }
  if (here.words.count !== there.words.count) return told < LEAST_PART ? null : { kind: 'part', whole, diff: diff() }
  if (told < LEAST_SAME) return null
  return { kind: 'same', verdict: bare(here.text) === bare(there.text) ? 'verbatim' : 'typographic' }
}

interface Within {
  readonly part: WordedQuotation
  readonly whole: 'here' | 'there'
  readonly steps: readonly Step[]
}

/** The one in the other; null where neither stands in the other, or with words that folding alone makes equal. */
function containment(here: WordedQuotation, there: WordedQuotation): Within | null {
  const whole = here.words.count > there.words.count ? 'here' : 'there'
  const [part, other] = whole === 'here' ? [there, here] : [here, there]
  const places = placesWithin(part, other)
  if (places === null) return null
  const steps = stepsOfPlaces(places, whole, there, here)
  const [split = []] = splitOtherWords(there, here, [steps])
  return split.length === steps.length ? { part, whole, steps } : null
}

function changed(here: WordedQuotation, there: WordedQuotation, names: ReadonlyMap<string, string>): Likeness | null {
  const aligned = alignAround(here, there)
  if (aligned === null || aligned.told < LEAST_CHANGED) return null
  const { steps, core } = aligned
  const isAllSame = steps.every(({ op }) => op === 'same')
  if (isAllSame) return { kind: 'same', verdict: 'typographic' }
  const { language } = here
  const changes = language === 'uk' ? [] : changesOf(there, here, core, language, names)
  return { kind: 'changed', diff: diffParts(there, here, steps), changes }
}

/** A text without the marks around it, which are the article's. */
const bare = (text: string): string => plain(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
