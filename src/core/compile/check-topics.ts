/** Check the topics of the gazetteer: their ids, and the terms that name them. */
import type { Node } from 'jsonc-parser'
import { foldText } from '../text/fold'
import { LANGUAGES } from '../text/language'
import type { ParsedFile } from './gazetteer-files'
import { at, each, type Report, textOf, textsOf } from './json'

/** A shorter beginning of a word is the beginning of too many words. */
const LEAST_PREFIX = 3

/** Report ids and terms that stand twice, and terms that match too much: `uk*`, "…". */
export function checkTopics({ root, report }: ParsedFile): void {
  const ids = new Set<string | null>()
  for (const topic of each(root, 'topics')) {
    const place = at(topic, 'id')
    if (place && ids.has(textOf(place))) report(place, `the id "${textOf(place)}" is already taken in topics`)
    ids.add(textOf(place))
    checkTerms(topic, report)
  }
}

function checkTerms(topic: Node, report: Report): void {
  for (const language of LANGUAGES) {
    const seen = new Set<string>()
    for (const list of ['strong', 'weak']) {
      for (const [i, term] of textsOf(at(topic, list), language).entries()) {
        const node = at(topic, list, language, i) ?? topic
        const folded = foldText(term)
        const key = `${folded}${term.endsWith('*')}`
        if (seen.has(key)) report(node, `"${term}" is given twice`)
        seen.add(key)
        const isShort = term.split(' ').some((word) => word.endsWith('*') && foldText(word).length < LEAST_PREFIX)
        if (folded === '' || isShort) report(node, `"${term}" would match too many words`)
      }
    }
  }
}
