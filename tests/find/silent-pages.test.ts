// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isShown } from '../../src/core/find/page-reading'
import { articleSteps } from '../../src/core/find/in-any-language'
import { atOnce } from '../../src/core/steps'
import { finderOn } from '../../src/dom/page-article'
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
          atOnce(
            readUnknownArticle(
              document,
              finderOn(document, (text, date) => articleSteps(text, gazetteer, date))
            )
          )?.reading.statements.filter(isShown) ?? []
        return statements.map(({ speaker, words }) => `${name}: ${speaker}: ${words}`)
      })
      expect(found).toEqual([])
    },
    SLOW
  )
})
