// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isShown } from '../../src/core/find/page-reading'
import { readArticle } from '../../src/core/find/in-any-language'
import { readUnknownArticle } from '../../src/dom/unknown-article'
import { gazetteer } from '../core/find/bundled-gazetteer'
import { layOut, parse } from '../dom/laid-out'
import { silentPages } from '../pages/silent'

/** All pages are read in one test, on machines that do other work too. */
const SLOW = 120_000
/** Pages in all, at least. */
const PAGES = 200

const pages = silentPages(PAGES)

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
        const statements =
          readUnknownArticle(document, (text, date) => readArticle(text, gazetteer, date))?.reading.statements.filter(
            isShown
          ) ?? []
        return statements.map(({ speaker, words }) => `${name}: ${speaker}: ${words}`)
      })
      expect(found).toEqual([])
    },
    SLOW
  )
})
