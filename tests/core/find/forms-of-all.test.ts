/** Whoever the finder knows is found in every form in which the news write a name. */
import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/core/find/in-any-language'
import { LANGUAGES } from '../../../src/core/text/language'
import { gazetteer } from './bundled-gazetteer'
import { formsOfAll } from './forms-of-all'

/** On machines that do other work too. */
const SLOW = 120_000

describe.each(LANGUAGES)('in %s', (language) => {
  it(
    'every form of every name tells who speaks',
    () => {
      const missed = formsOfAll(gazetteer, language).flatMap(({ leader, paragraphs }) => {
        const text = paragraphs.join('\n\n')
        const found = readStatements(text, { language, gazetteer, date: null })
        return paragraphs.filter((paragraph) => {
          const start = text.indexOf(paragraph)
          const isHere = (at: number): boolean => at >= start && at < start + paragraph.length
          return !found.some(({ speaker, tier, cue }) => speaker === leader && tier < 3 && isHere(cue.start))
        })
      })
      expect(missed).toEqual([])
    },
    SLOW
  )
})
