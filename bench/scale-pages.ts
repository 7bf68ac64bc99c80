/** The pages that an index of synthetic dossiers is asked about, as texts. */
import { type Random, randomFrom } from '../tests/edits/random'
import { article, edited, excerpt, unrelated } from './synthetic'

/** Text before and after what a page is about. */
const AROUND = 200

/** A page, and the number of the dossier that must be found in it; null where none must. */
export interface Asked {
  readonly text: string
  readonly wanted: number | null
}

const KINDS = {
  /** Two passages, 46 to 60 words together, before and after another article on the same topic. */
  excerpt: (number, random) => around(inTwo(excerpt(article(number), random), number), random),
  'excerpt, 5 % edited': (number, random) => {
    const parts = excerpt(article(number), random).map((part) => edited(part, 0.05, random))
    return around(inTwo(parts, number), random)
  },
  'excerpt, 20 % edited': (number, random) => {
    const parts = excerpt(article(number), random).map((part) => edited(part, 0.2, random))
    return around(inTwo(parts, number), random)
  },
  'article, 5 % edited': (number, random) => around(edited(article(number), 0.05, random), random),
  'article, 20 % edited': (number, random) => around(edited(article(number), 0.2, random), random),
  /** Another article on the topic of one: its set phrases, and at times its sentences of background. */
  'near page': (number, random) => around(article(number, 1 + Math.floor(random() * 1e6)), random),
  'unrelated page': (_number, random) => unrelated(1000, random)
} as const satisfies Record<string, (number: number, random: Random) => readonly string[]>

export type Kind = keyof typeof KINDS

export const kinds = Object.keys(KINDS) as readonly Kind[]

const isNegative = (kind: Kind): boolean => kind === 'near page' || kind === 'unrelated page'

function inTwo([first, second]: readonly (readonly string[])[], number: number): readonly string[] {
  return [...(first ?? []), ...article(number, 2), ...(second ?? [])]
}

function around(words: readonly string[], random: Random): readonly string[] {
  return [...unrelated(AROUND, random), ...words, ...unrelated(AROUND, random)]
}

/** `count` pages of this kind, about as many different ones of the first `dossiers` as there are. */
export function pagesOf(kind: Kind, count: number, dossiers: number): readonly Asked[] {
  const random = randomFrom(7)
  return Array.from({ length: count }, (_, i) => {
    const number = Math.floor((i * dossiers) / count)
    return { text: KINDS[kind](number, random).join(' '), wanted: isNegative(kind) ? null : number }
  })
}
