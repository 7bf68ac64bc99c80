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

/**
 * Inflect verbs given by their masculine past and present, "قال يقول, ألقى_اللوم يلقي_اللوم", and by the participle of those that continue a
 * clause by it, in the masculine accusative: "قال يقول قائلا", or "*" where it follows from the present: "أكد يؤكد *" ⇒ "مؤكدا", "مؤكدة".
 */
export function verbs(list: string): Readonly<Record<'past' | 'present' | 'participle', Forms>> {
  const all = list.split(', ').map((each) => each.split(' ').map((form) => form.replaceAll('_', ' ')))
  const [past, present] = [0, 1].map((i) => all.map((each) => each[i] ?? '')) as [string[], string[]]
  const participle = all.flatMap(([, present = '', form]) =>
    form === '*' ? `م${present.slice(1).replace(/ى$/u, 'ي')}ا` : (form ?? [])
  )
  return {
    past: { masculine: past, feminine: past.map(feminineOf) },
    present: { masculine: present, feminine: present.map((form) => `ت${form.slice(1)}`) },
    participle: { masculine: participle, feminine: participle.map((form) => form.replace(/ا$/u, 'ة')) }
  }
}

/** "دعا" ⇒ "دعت", "جدد التأكيد" ⇒ "جددت التأكيد". */
function feminineOf(past: string): string {
  const [verb = '', ...rest] = past.split(' ')
  return [`${verb.replace(/[اى]$/u, '')}ت`, ...rest].join(' ')
}
