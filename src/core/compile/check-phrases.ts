/** Check the words of the gazetteer: phrases for offices, and the terms of topics. */
import { LANGUAGES } from '../text/language'
import { foldText } from '../text/fold'
import { HONORIFICS, type Leader } from '../find/people/gazetteer'
import type { ParsedFile, Referents } from './gazetteer-files'
import { at, each, textOf, textsOf } from './json'

/** The keys that a phrase may hold, by language. */
const KEYS = {
  ar: ['name', 'adjective', 'feminine'],
  en: ['name', 'adjective'],
  fr: ['of', 'adjective', 'feminine'],
  ru: ['name', 'adjective', 'genitive']
} as const
/** A shorter beginning of a word is that of too many words. */
const LEAST_PREFIX = 3

/** Report phrases with unknown keys, and offices and places that nothing names or nobody uses. */
export function checkPhrases(
  places: ParsedFile,
  offices: ParsedFile,
  people: readonly Leader[],
  { places: known, offices: kinds }: Referents
): void {
  const held = new Set(people.flatMap((leader) => leader.offices.map(({ office, of }) => `${office} ${of}`)))
  for (const id of Object.keys(kinds)) {
    const place = at(offices.root, 'offices', id) ?? offices.root
    for (const language of LANGUAGES) {
      for (const phrase of each(at(place, 'phrases'), language)) {
        for (const [, key = ''] of (textOf(phrase) ?? '').matchAll(/\{(\w+)\}/gu)) {
          const isKnown = (KEYS[language] as readonly string[]).includes(key)
          if (!isKnown) offices.report(phrase, `"{${key}}" is no key of "${language}": ${KEYS[language].join(', ')}`)
        }
      }
    }
    const isHeld = [...held].some((post) => post.startsWith(`${id} `))
    if (!isHeld && !(id in HONORIFICS)) offices.report(place, `nobody has held "${id}"`)
  }
  for (const [id, place] of Object.entries(known)) {
    const node = at(places.root, 'places', id) ?? places.root
    if (![...held].some((post) => post.endsWith(` ${id}`))) places.report(node, `nobody has held an office of "${id}"`)
    for (const office of Object.keys(place.phrases ?? {})) {
      if (!held.has(`${office} ${id}`)) {
        places.report(at(node, 'phrases', office) ?? node, `nobody has held "${office}" of "${id}"`)
      }
    }
  }
  checkNamed(places, held, { places: known, offices: kinds })
}

/** Report an office of a place that no phrase names in some language. */
function checkNamed({ root, report }: ParsedFile, held: ReadonlySet<string>, { places, offices }: Referents): void {
  for (const post of held) {
    const [office = '', id = ''] = post.split(' ')
    const [kind, place] = [offices[office], places[id]]
    if (!kind || !place) continue
    for (const language of LANGUAGES) {
      const hasOwn = (place.phrases?.[office]?.[language]?.length ?? 0) > 0
      if (!hasOwn && (kind.phrases[language].length === 0 || !place[language])) {
        report(at(root, 'places', id) ?? root, `no phrase names "${office}" of "${id}" in "${language}"`)
      }
    }
  }
}

/** Report ids and terms that are repeated, and terms that would match too much. */
export function checkTopics({ root, report }: ParsedFile): void {
  const ids = new Set<string | null>()
  for (const topic of each(root, 'topics')) {
    const place = at(topic, 'id')
    if (place && ids.has(textOf(place))) report(place, `the id "${textOf(place)}" is already taken in topics`)
    ids.add(textOf(place))
    for (const language of LANGUAGES) {
      const seen = new Set<string>()
      for (const list of ['strong', 'weak']) {
        const terms = textsOf(at(topic, list), language)
        for (const [i, term] of terms.entries()) {
          const node = at(topic, list, language, i) ?? topic
          const folded = foldText(term)
          if (seen.has(`${folded}${term.endsWith('*')}`)) report(node, `"${term}" is given twice`)
          seen.add(`${folded}${term.endsWith('*')}`)
          const isShort = term.split(' ').some((word) => word.endsWith('*') && foldText(word).length < LEAST_PREFIX)
          if (folded === '' || isShort) report(node, `"${term}" would match too many words`)
        }
      }
    }
  }
}
