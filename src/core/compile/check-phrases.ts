/** Check the phrases of the gazetteer that name an office of a place: "French President", "president of {name}". */
import type { Node } from 'jsonc-parser'
import { HONORIFICS, type Leader } from '../find/people/gazetteer'
import { INTERFACE_LANGUAGES, LANGUAGES } from '../text/language'
import type { ParsedFile, Referents } from './gazetteer-files'
import { at, each, type Report, textOf } from './json'

/** The keys that a phrase may hold in each language; a form of the place's name takes the place of each. */
const KEYS = {
  ar: ['name', 'adjective', 'feminine'],
  en: ['name', 'adjective'],
  fr: ['of', 'adjective', 'feminine'],
  ru: ['name', 'adjective', 'genitive'],
  uk: ['name', 'adjective', 'feminine', 'genitive']
} as const

/** The posts that somebody holds or has held: the office and the place of each, `president france`. */
type Posts = ReadonlySet<string>

/** Report phrases with an unknown key, posts that no phrase names, and offices, places and phrases that nobody uses. */
export function checkPhrases(
  places: ParsedFile,
  offices: ParsedFile,
  people: readonly Leader[],
  referents: Referents
): void {
  const own = postsOf(people, {})
  const held = postsOf(people, referents.offices)
  for (const id of Object.keys(referents.offices)) {
    const place = at(offices.root, 'offices', id) ?? offices.root
    checkKeys(place, offices.report)
    const isHeld = [...held].some((post) => post.startsWith(`${id} `))
    if (!isHeld && !(id in HONORIFICS)) offices.report(place, `nobody has held "${id}"`)
  }
  checkPlaces(places, held, referents.places)
  checkNamed(places, own, referents)
}

/** All posts that are held, and what describes their holders. */
function postsOf(people: readonly Leader[], offices: Referents['offices']): Posts {
  const tenures = people.flatMap((leader) => leader.offices)
  const describing = Object.entries(offices).flatMap(([id, { means = [] }]) => means.map((office) => ({ id, office })))
  return new Set(
    tenures.flatMap(({ office, of }) => [
      `${office} ${of}`,
      ...describing.filter((each) => each.office === office).map(({ id }) => `${id} ${of}`)
    ])
  )
}

function checkKeys(office: Node, report: Report): void {
  for (const language of LANGUAGES) {
    for (const phrase of each(at(office, 'phrases'), language)) {
      for (const [, key = ''] of (textOf(phrase) ?? '').matchAll(/\{(\w+)\}/gu)) {
        const isKnown = (KEYS[language] as readonly string[]).includes(key)
        if (!isKnown) report(phrase, `"{${key}}" is no key of "${language}": ${KEYS[language].join(', ')}`)
      }
    }
  }
}

/** Report a place that nobody holds an office of, and its own phrases for an office that nobody holds. */
function checkPlaces({ root, report }: ParsedFile, held: Posts, places: Referents['places']): void {
  for (const [id, place] of Object.entries(places)) {
    const node = at(root, 'places', id) ?? root
    if (![...held].some((post) => post.endsWith(` ${id}`))) report(node, `nobody has held an office of "${id}"`)
    for (const office of Object.keys(place.phrases ?? {})) {
      if (!held.has(`${office} ${id}`)) {
        report(at(node, 'phrases', office) ?? node, `nobody has held "${office}" of "${id}"`)
      }
    }
  }
}

/** Report a post that no phrase names in some language of the interface; in another of articles it is not known then. */
function checkNamed({ root, report }: ParsedFile, held: Posts, { places, offices }: Referents): void {
  for (const post of held) {
    const [office = '', id = ''] = post.split(' ')
    const [kind, place] = [offices[office], places[id]]
    if (!kind || !place) continue
    for (const language of INTERFACE_LANGUAGES) {
      const hasOwn = (place.phrases?.[office]?.[language]?.length ?? 0) > 0
      if (!hasOwn && (kind.phrases[language].length === 0 || !place[language])) {
        report(at(root, 'places', id) ?? root, `no phrase names "${office}" of "${id}" in "${language}"`)
      }
    }
  }
}
