/**
 * Speakers are told apart by a tone and a shape each, wherever they are drawn. The shape is for those who see no
 * difference between the tones.
 *
 * A speaker's tone hangs on the speaker's id alone, so it is the same on every page and in every list. Where two speakers
 * of one tone meet, the one who is heard less takes another shape. Who does depends on who is there and not on their
 * order, so all that is drawn of one page agrees.
 */

/** Colours are in `tokens.css` for the interface and in `highlight-rules.ts` for the page. */
export const TONES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
export type Tone = (typeof TONES)[number]

/**
 * The shape of each tone's first speaker, in the order of `TONES`: tones that look alike to some have unlike shapes.
 */
export const SHAPES = ['round', 'square', 'leaf', 'arch', 'diamond', 'bowl', 'drop', 'vane'] as const
export type SpeakerShape = (typeof SHAPES)[number]

export interface SpeakerLook {
  readonly tone: Tone
  readonly shape: SpeakerShape
}

/** Anything that has a speaker's id. */
type Identified = { readonly id: string }

/** The ids of those who are heard most on these topics, in whose order the tones are given. */
const HEARD_MOST: readonly string[] = [
  'putin',
  'macron',
  'zelensky',
  'trump',
  'netanyahu',
  'pezeshkian',
  'erdogan',
  'khamenei',
  'araghchi',
  'lavrov',
  'guterres',
  'starmer',
  'merz',
  'xi-jinping',
  'rubio',
  'von-der-leyen'
]

/** The second speaker of a tone takes the shape this far on, and so forth. It is odd, so that all shapes are met. */
const NEXT_SHAPE = 3

const known = new WeakMap<readonly Identified[], ReadonlyMap<string, SpeakerLook>>()

/** A speaker's look among `others`, who are all that are told apart there. Each list is worked out once. */
export function speakerLook(id: string, others: readonly Identified[]): SpeakerLook {
  const looks = known.get(others) ?? speakerLooks(others.map((other) => other.id))
  known.set(others, looks)
  return looks.get(id) ?? lookOf(toneOf(id), 0)
}

/** The looks of all who are told apart in one place, by id, whatever their order. */
export function speakerLooks(ids: readonly string[]): ReadonlyMap<string, SpeakerLook> {
  const ranked = [...new Set(ids)].toSorted((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
  const worn = TONES.map(() => 0)
  return new Map(
    ranked.map((id): readonly [string, SpeakerLook] => {
      const tone = toneOf(id)
      const before = worn[tone] ?? 0
      worn[tone] = before + 1
      return [id, lookOf(tone, before)]
    })
  )
}

function lookOf(tone: number, before: number): SpeakerLook {
  const shape = (tone + before * NEXT_SHAPE) % SHAPES.length
  return { tone: TONES[tone] as Tone, shape: SHAPES[shape] as SpeakerShape }
}

function rankOf(id: string): number {
  const place = HEARD_MOST.indexOf(id)
  return place < 0 ? HEARD_MOST.length : place
}

function toneOf(id: string): number {
  const place = HEARD_MOST.indexOf(id)
  const hash = (): number =>
    [...id].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
  return (place < 0 ? hash() : place) % TONES.length
}
