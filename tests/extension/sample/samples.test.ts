import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../../build/load-dossiers'
import { readArticle } from '../../../src/core/find/in-any-language'
import { isShown } from '../../../src/core/find/page-reading'
import { INTERFACE_LANGUAGES } from '../../../src/core/text/language'
import { copyOf, KNOWN_SAMPLE } from '../../../src/extension/sample/known-sample'
import { SAMPLE_ARTICLES } from '../../../src/ui/sample/articles'
import { gazetteer } from '../../core/find/bundled-gazetteer'

describe('the unknown article of the introduction', () => {
  it.each(INTERFACE_LANGUAGES)('has statements of several leaders on both topics in %s', (language) => {
    const { title, paragraphs } = SAMPLE_ARTICLES[language]
    const reading = readArticle([title, ...paragraphs].join('\n\n'), gazetteer, null)
    const pairs = (reading?.statements ?? []).filter(isShown).map(({ speaker, topic }) => `${speaker} on ${topic}`)
    expect([...new Set(pairs)]).toEqual([
      'zelensky on ukraine',
      'macron on ukraine',
      'peskov on ukraine',
      'grossi on iran',
      'araghchi on iran'
    ])
  })
})

describe('the copy of the known article', () => {
  const dossier = loadDossiers(join(import.meta.dirname, '../../../src/dossiers')).find(
    ({ id }) => id === KNOWN_SAMPLE.dossier
  )
  if (dossier === undefined) throw new Error(`no dossier ${KNOWN_SAMPLE.dossier}`)

  it('has one word of a quotation changed, and no other', () => {
    const { was, now } = KNOWN_SAMPLE
    const at = dossier.text.indexOf(was)
    const { lines } = copyOf(dossier, '')
    const words = (text: string): readonly string[] => text.split(/\s+/u)
    const own = words(dossier.text)
    const copied = words(lines.map(({ text }) => text).join(' '))
    expect(dossier.text.split(was)).toHaveLength(2)
    expect(
      dossier.statements.some(({ content }) =>
        content.some(({ quoted, position }) => quoted && position.start < at && at < position.end)
      )
    ).toBe(true)
    expect(copied.filter((word) => !own.includes(word))).toEqual([now])
  })
})
