/**
 * Inflect Russian verbs of speech, as far as they report it: past and present of one speaker and of several, and gerunds.
 *
 * A perfective verb is given by its masculine past ("заявил", "поделился"), an imperfective one by its present
 * ("заявляет"); words after the verb go along: "выразил надежду".
 */

import { inflectFirst, type VerbForms } from '../slavic/verbs'

/** Inflect a verb by its masculine past. */
export function past(phrase: string): VerbForms {
  return inflectFirst(phrase, (verb) => {
    const isReflexive = verb.endsWith('ся')
    const stem = isReflexive ? verb.slice(0, -2) : verb
    // "отверг", "предостерег": the masculine has no л.
    const full = stem.endsWith('л') ? stem : `${stem}л`
    const feminine = `${full}а`
    const plural = `${full}и`
    const gerund = stem.endsWith('л') ? `${stem.slice(0, -1)}в` : `${stem}нув`
    return isReflexive ? [verb, `${feminine}сь`, `${plural}сь`, `${gerund}шись`] : [verb, feminine, plural, gerund]
  })
}

/** Inflect a verb by its present, third person singular: "заявляет", "говорит", "опасается". */
export function present(phrase: string): VerbForms {
  return inflectFirst(phrase, (verb) => {
    const isReflexive = verb.endsWith('ся')
    const full = isReflexive ? verb.slice(0, -2) : verb
    const stem = full.slice(0, -2)
    const isSecond = full.endsWith('ит')
    const plural = stem + (isSecond ? 'ят' : 'ют')
    const gerund = `${stem}я`
    return isReflexive ? [verb, verb, `${plural}ся`, `${gerund}сь`] : [verb, verb, plural, gerund]
  })
}
