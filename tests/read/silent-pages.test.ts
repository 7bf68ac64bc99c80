// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/core/dossier'
import { isShown } from '../../src/core/read/page-reading'
import { readUnknownArticle } from '../../src/dom/unknown-article'
import { gazetteer } from '../core/read/bundled-gazetteer'
import { layOut, parse } from '../dom/laid-out'
import { escapeHtml } from '../pages/document'
import { SYSTEMS } from '../pages/systems'
import type { ContentSystem, SystemBlock } from '../pages/systems/system'
import { readLabelled } from './labelled'

const ROOT = join(import.meta.dirname, 'articles')
/** All pages are read in one test, on machines that do other work too. */
const SLOW = 120_000
/** Pages in all, at least. */
const PAGES = 200

/** What is left of the labelled articles without the paragraphs in which a leader says something. */
const silent = LANGUAGES.flatMap((language) =>
  readdirSync(join(ROOT, language)).map((file) => {
    const { text, statements } = readLabelled(readFileSync(join(ROOT, language, file), 'utf8'))
    const spoken = statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    let start = 0
    const paragraphs = text.split('\n').filter((paragraph) => {
      const end = start + paragraph.length
      const isSilent = spoken.every((span) => span.end <= start || span.start >= end)
      start = end + 1
      return isSilent && paragraph.trim() !== ''
    })
    return { name: `${language}/${file}`, language, paragraphs }
  })
)

const systems = SYSTEMS.filter(({ needsBrowser, hides, respells }) => !needsBrowser && !hides && !respells)

/** Each silent article on as many different systems as it takes. */
const pages = silent.flatMap(({ name, language, paragraphs }, i) =>
  Array.from({ length: Math.ceil(PAGES / silent.length) }, (_, turn) => {
    const system = systems[(i * 7 + turn * 13) % systems.length] as ContentSystem
    return { name: `${name} on ${system.name}`, html: pageOf(system, language, paragraphs) }
  })
)

function pageOf(system: ContentSystem, language: Language, paragraphs: readonly string[]): string {
  const [title = '', ...rest] = paragraphs
  const blocks = rest.map((text): SystemBlock => ({ number: 0, role: 'paragraph', html: escapeHtml(text) }))
  return system.build({ language: language === 'ar' ? 'ar' : 'en', title, blocks })
}

layOut()

describe('pages on which no leader says anything', () => {
  it(`are at least ${PAGES}`, () => {
    expect(pages.length).toBeGreaterThanOrEqual(PAGES)
  })

  it(
    'show nothing',
    () => {
      const found = pages.flatMap(({ name, html }) => {
        parse(html)
        const statements = readUnknownArticle(document, gazetteer)?.reading.statements.filter(isShown) ?? []
        return statements.map(({ speaker, words }) => `${name}: ${speaker}: ${words}`)
      })
      expect(found).toEqual([])
    },
    SLOW
  )
})
