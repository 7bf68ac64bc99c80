/**
 * Inflect Ukrainian verbs of speech, as far as they report it: past and present of one speaker and of several, and gerunds.
 *
 * A perfective verb is given by its masculine past ("заявив", "погодився"), an imperfective one by its present ("заявляє");
 * words after the verb go along: "висловив надію".
 */
import { inflectFirst, type VerbForms } from '../slavic/verbs'

/** Inflect a verb by its masculine past. */
export function past(phrase: string): VerbForms {
  return inflectFirst(phrase, (verb) => {
    const isReflexive = verb.endsWith('ся')
    const full = isReflexive ? verb.slice(0, -2) : verb
    // "застеріг": the masculine has no в, and і for е.
    const stem = full.endsWith('в') ? full.slice(0, -1) : full.replace(/і(?=[^і]*$)/u, 'е')
    const tail = isReflexive ? 'ся' : ''
    return [verb, `${stem}ла${tail}`, `${stem}ли${tail}`, `${full}ши${isReflexive ? 'сь' : ''}`]
  })
}

/** Inflect a verb by its present, third person singular: "заявляє", "каже", "говорить", "погоджується". */
export function present(phrase: string): VerbForms {
  return inflectFirst(phrase, (verb) => {
    const isReflexive = verb.endsWith('ся')
    const full = isReflexive ? verb.replace(/т?ься$/u, '') : verb
    const plural = severalOf(full)
    const gerund = plural.replace(/ть$/u, 'чи')
    return isReflexive ? [verb, verb, `${plural}ся`, `${gerund}сь`] : [verb, verb, plural, gerund]
  })
}

/** "заявляє" ⇒ "заявляють", "каже" ⇒ "кажуть", "говорить" ⇒ "говорять". */
function severalOf(verb: string): string {
  if (verb.endsWith('є')) return `${verb.slice(0, -1)}ють`
  if (verb.endsWith('е')) return `${verb.slice(0, -1)}уть`
  return verb.replace(/ить?$/u, 'ять')
}
