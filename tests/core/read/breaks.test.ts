import { expect, it } from 'vitest'
import type { Language } from '../../../src/core/dossier'
import { readStatements } from '../../../src/core/read/reader'
import { gazetteer } from './bundled-gazetteer'

/** Two items of a feed: what the second's pronoun or quotation means is not told by the first. */
const FEEDS: readonly (readonly [Language, first: string, heading: string, second: string])[] = [
  ['en', 'French President Emmanuel Macron said that Ukraine needed help.', 'Ministers gather in Brussels', 'He said that the war in Ukraine would end soon.'],
  ['fr', 'Le président français Emmanuel Macron a déclaré que l’Ukraine avait besoin d’aide.', 'Les ministres réunis à Bruxelles', 'Il a déclaré que la guerre en Ukraine finirait bientôt.'],
  ['ru', 'Президент Франции Эммануэль Макрон заявил, что Украине нужна помощь.', 'Министры собрались в Брюсселе', 'Он заявил, что война на Украине скоро закончится.'],
  ['ar', 'قال الرئيس الفرنسي إيمانويل ماكرون إن أوكرانيا تحتاج إلى المساعدة.', 'الوزراء يجتمعون في بروكسل', 'وأضاف أن الحرب في أوكرانيا ستنتهي قريبا.']
] // prettier-ignore

it.each(FEEDS)('gives nobody the word over a heading (%s)', (language, first, heading, second) => {
  const read = (lines: readonly string[]) =>
    readStatements(lines.join('\n'), { language, gazetteer, date: null }).map(({ content }) => content.length)
  expect(read([first])).toEqual([1])
  expect(read([first, heading, second])).toEqual([1])
  expect(read([first, second])).not.toEqual([1])
})
