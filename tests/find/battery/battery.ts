/**
 * Make thousands of short texts from templates and lists of words, each with the statements that are true of it.
 *
 * After CheckList (Ribeiro and others, 2020): a capability is tried on many names, cues, places and both topics, and texts that
 * differ in little stand beside each other where their truths differ.
 *
 * | in a template  | stands for                                                             |
 * | -------------- | ---------------------------------------------------------------------- |
 * | `{A}` `{B}`    | the whole name of the first person, of the second                      |
 * | `{a}` `{b}`    | their surnames; `{a.g}` in the genitive, `.d` dative, `.i` instrumental |
 * | `{clause}`     | one of the language's or the topic's phrases of that name              |
 * | `(he\|she)`    | the first form where the first person is a man, else the second        |
 * | `[A: …]`       | a content that A states, on the topic; `[+: …]` goes on with it        |
 * | `¶`            | the end of a paragraph                                                 |
 */
import type { Language } from '../../../src/core/text/language'
import type { Span } from '../../../src/core/text/span'

export interface Person {
  readonly id: string
  readonly isWoman?: true
  readonly given: string
  readonly surname: string
  /** Whole names in other cases than the nominative, by `g`, `d`, `i`. */
  readonly cases?: Readonly<Record<string, string>>
}

type Phrases = Readonly<Record<string, readonly string[]>>

/** Texts of one kind; the truth of each stands in it. */
export interface Kind {
  readonly name: string
  readonly texts: readonly string[]
}

export interface Battery {
  readonly language: Language
  readonly people: readonly Person[]
  readonly phrases: Phrases
  readonly topics: Readonly<Record<'ukraine' | 'iran', Phrases>>
  /** By capability. */
  readonly kinds: Readonly<Record<string, readonly Kind[]>>
}

export interface Truth {
  readonly speaker: string
  readonly topic: string
  readonly content: readonly Span[]
}

export interface Case {
  readonly language: Language
  readonly capability: string
  readonly kind: string
  readonly text: string
  readonly truths: readonly Truth[]
}

/** So often each template is filled for each topic. */
const VARIANTS = 8

const PART =
  /\{(?<slot>[A-Za-z]+)(?:\.(?<case>[gdi]))?\}|\((?<he>[^|()]*)\|(?<she>[^|()]*)\)|\[(?<mark>[AB+]): |(?<end>\])|(?<break>¶)/gu

/** All texts of a battery; the same on every call. */
export function casesOf(battery: Battery): readonly Case[] {
  return Object.entries(battery.kinds).flatMap(([capability, kinds]) =>
    kinds.flatMap(({ name, texts }) =>
      texts.flatMap((template) =>
        (['ukraine', 'iran'] as const).flatMap((topic) =>
          Array.from({ length: VARIANTS }, (_, n) => ({
            language: battery.language,
            capability,
            kind: name,
            ...fill(battery, template, topic, n)
          }))
        )
      )
    )
  )
}

function fill(
  { people, phrases, topics }: Battery,
  template: string,
  topic: 'ukraine' | 'iran',
  n: number
): Pick<Case, 'text' | 'truths'> {
  const seed = hash(template) + n
  const [a, b] = [0, 1 + (n % (people.length - 1))].map((step) => people[(seed + step) % people.length] as Person)
  const persons: Readonly<Record<string, Person>> = { A: a as Person, B: b as Person }
  const truths: { speaker: string; topic: string; content: { start: number; end: number }[] }[] = []
  let [text, from, slots, start] = ['', 0, 0, 0]
  const word = (slot: string, form: string | undefined): string => {
    const person = persons[slot.toUpperCase()]
    if (slot.length === 1 && person !== undefined) {
      const whole = person.cases?.[form ?? ''] ?? `${person.given} ${person.surname}`
      return slot === slot.toUpperCase() ? whole : whole.split(' ').slice(person.given.split(' ').length).join(' ')
    }
    const list = topics[topic][slot] ?? phrases[slot]
    if (list === undefined) throw new Error(`“${template}”: no phrases “${slot}”`)
    return list[(seed * 7 + slots++ * 5 + n) % list.length] as string
  }
  for (const match of template.matchAll(PART)) {
    const { slot, case: form, he, she, mark, end } = match.groups as Record<string, string | undefined>
    text += template.slice(from, match.index)
    from = match.index + match[0].length
    if (slot !== undefined) text += word(slot, form)
    else if (mark !== undefined) {
      start = text.length
      if (mark !== '+') truths.push({ speaker: (persons[mark] as Person).id, topic, content: [] })
    } else if (end !== undefined) truths.at(-1)?.content.push({ start, end: text.length })
    else text += he === undefined ? '\n' : a?.isWoman ? she : he
  }
  text += template.slice(from)
  return {
    text: text.replace(/(?<=^[«“"]?|[.!?…][»”"]? [«“"]?|\n[«“"]?|\) [—–-] )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    truths
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 2166136261
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return value % 9973
}
