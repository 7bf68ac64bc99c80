/** Inflect Arabic verbs of speech and their participles, as far as they report one speaker's words; vowel marks are never written. */

/** The forms of a man and of a woman. */
export interface Forms {
  readonly masculine: readonly string[]
  readonly feminine: readonly string[]
}

/** Split a list of phrases; "(a|b)" in one of them makes one with a and one with b. */
export const phrases = (list: string): readonly string[] => list.split(', ').flatMap(variants)

function variants(phrase: string): readonly string[] {
  const [all, choices] = /\(([^)]*)\)/u.exec(phrase) ?? []
  if (all === undefined || choices === undefined) return [phrase]
  return choices.split('|').flatMap((choice) => variants(phrase.replace(all, choice)))
}

/** Inflect verbs given by their masculine past and present, "قال يقول, ألقى_اللوم يلقي_اللوم". */
export function verbs(list: string): { readonly past: Forms; readonly present: Forms } {
  const pairs = list.split(', ').map((pair) => pair.split(' ').map((form) => form.replaceAll('_', ' ')))
  const [past, present] = [0, 1].map((i) => pairs.map((pair) => pair[i] ?? '')) as [string[], string[]]
  return {
    past: { masculine: past, feminine: past.map(feminineOf) },
    present: { masculine: present, feminine: present.map((form) => `ت${form.slice(1)}`) }
  }
}

/** "دعا" ⇒ "دعت", "جدد التأكيد" ⇒ "جددت التأكيد". */
function feminineOf(past: string): string {
  const [verb = '', ...rest] = past.split(' ')
  return [`${verb.replace(/[اى]$/u, '')}ت`, ...rest].join(' ')
}

/** Inflect participles given in the masculine accusative, in which they continue a clause: "مؤكدا" ⇒ "مؤكدة". */
export function participles(list: string): Forms {
  const masculine = list.split(' ')
  return { masculine, feminine: masculine.map((form) => form.replace(/ا$/u, 'ة')) }
}
