// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../build/load-dossiers'
import { readArticle } from '../../src/core/recognise/article'
import type { Dossier } from '../../src/core/dossier'
import { readPageWords } from '../../src/core/page/page-words'
import { atOnce } from '../../src/core/steps'
import { seekRuns } from '../../src/core/recognise/seek'
import type { Sighting } from '../../src/core/verify/sighting'
import { findArticle } from '../../src/dom/find-article'
import { readPage } from '../../src/dom/read-page'
import { findEnds } from '../../src/dom/text-ends'
import { SYSTEMS } from '../pages/systems'
import { frontPages } from '../pages/systems/front-pages'
import { articlesOnTheCall, elsewhereArticle } from '../pages/systems/other-articles'
import { LINE_OF, variants } from '../pages/variants'
import { layOut, parse } from './laid-out'

const dossier = loadDossiers(`${import.meta.dirname}/../../src/dossiers`).find(
  ({ id }) => id === 'putin-macron-call-2025'
) as Dossier
const article = readArticle(dossier)

layOut()

function see(html: string): Sighting | null {
  parse(html)
  const seek = (raw: string) => seekRuns(raw, [article.seeds])
  const page = readPage(document.body, atOnce(findEnds(document.body, seek)))
  return atOnce(findArticle(article, document.body, page, readPageWords(page.text)))?.sighting ?? null
}

/** A user who sees fewer paragraphs than this sees a quotation. */
const FEWEST = 2

const systems = SYSTEMS.filter(({ needsBrowser }) => needsBrowser !== true)

describe.each(systems)('$name', ({ build, hides, respells, needsOrder }) => {
  it.each(variants().filter(({ reordered }) => !(reordered && needsOrder)))('carries $name', (variant) => {
    const sighting = see(build(variant.article))
    const hidden = hides?.(variant.article) ?? new Set<number>()
    const paragraphs = variant.article.blocks.filter(({ role, number }) => role === 'paragraph' && !hidden.has(number))
    if (paragraphs.length < FEWEST) {
      expect(sighting).toBeNull()
      return
    }
    const expected = Object.entries(variant.verdicts).map(([statement, verdict]) => {
      if (hidden.has(LINE_OF[statement] as number)) return [statement, 'absent']
      return [statement, respells && verdict === 'verbatim' ? 'typographic' : verdict]
    })
    const verdicts = sighting?.findings.map(({ statement, verdict }) => [statement, verdict])
    expect(Object.fromEntries(verdicts ?? [])).toEqual(Object.fromEntries(expected))
    if (hidden.size === 0) expect(sighting?.grade).toBe(variant.grade)
  })

  it.each([...articlesOnTheCall(), elsewhereArticle()])('does not carry “$title”', (other) => {
    expect(see(build(other))).toBeNull()
  })
})

describe('a page of teasers', () => {
  it.each(frontPages())('does not carry the article: $name', ({ html }) => {
    expect(see(html)).toBeNull()
  })
})
