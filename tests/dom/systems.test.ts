// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDossiers } from '../../build/load-dossiers'
import { readArticle } from '../../src/core/article'
import type { Dossier } from '../../src/core/dossier'
import { readPageWords } from '../../src/core/page'
import { seekRuns } from '../../src/core/seek'
import type { Sighting } from '../../src/core/sighting'
import { findArticle } from '../../src/dom/find-article'
import { readPage } from '../../src/dom/page'
import { findEnds } from '../../src/dom/text-ends'
import { SYSTEMS } from '../pages/systems'
import { frontPages } from '../pages/systems/front-pages'
import { articlesOnTheCall, elsewhereArticle } from '../pages/systems/other-articles'
import { LINE_OF, variants } from '../pages/variants'

const dossier = loadDossiers(`${import.meta.dirname}/../../src/dossiers`).find(
  ({ id }) => id === 'putin-macron-call-2025'
) as Dossier
const article = readArticle(dossier)

/** True unless the element, or one around it, says otherwise in its own attributes. */
function isShown(element: Element): boolean {
  if (/display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '')) return false
  if (element.hasAttribute('hidden')) return false
  const root = element.getRootNode()
  const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  return around === null || isShown(around)
}

/** What of an element has to do with layout, which happy-dom has none of. */
const LAYOUT = {
  checkVisibility: {
    value(this: Element): boolean {
      return isShown(this)
    }
  },
  getBoundingClientRect: { value: () => new DOMRect(0, 0, 600, 40) },
  assignedSlot: { get: () => null }
} as const
const original = Object.entries(LAYOUT).map(
  ([name]) => [name, Object.getOwnPropertyDescriptor(Element.prototype, name)] as const
)

beforeAll(() => {
  for (const [name, how] of Object.entries(LAYOUT))
    Object.defineProperty(Element.prototype, name, { ...how, configurable: true })
})
afterAll(() => {
  for (const [name, how] of original) {
    if (how === undefined) Reflect.deleteProperty(Element.prototype, name)
    else Object.defineProperty(Element.prototype, name, how)
  }
})

function see(html: string): Sighting | null {
  document.documentElement.innerHTML = html.slice(html.indexOf('<head>'), html.indexOf('</html>'))
  attachShadowRoots(document.body)
  const seek = (raw: string) => seekRuns(raw, [article.seeds])
  const page = readPage(document.body, { ends: findEnds(document.body, seek) })
  return findArticle(article, document.body, page, readPageWords(page.text))?.sighting ?? null
}

/** Do what a browser's parser does with a declared shadow root. */
function attachShadowRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = (template.parentElement as Element).attachShadow({ mode: 'open' })
    root.append(template.content)
    template.remove()
    attachShadowRoots(root)
  }
}

/** On a busy machine the deepest pages take a while where nothing is laid out natively, in ms. */
const PATIENCE = 30_000

/** A reader who sees fewer paragraphs than this sees a quotation. */
const FEWEST = 2

const systems = SYSTEMS.filter(({ needsBrowser }) => needsBrowser !== true)

describe.each(systems)('$name', ({ build, hides, respells, needsOrder }) => {
  it.each(variants().filter(({ reordered }) => !(reordered && needsOrder)))(
    'carries $name',
    (variant) => {
      const sighting = see(build(variant.article))
      const hidden = hides?.(variant.article) ?? new Set<number>()
      const paragraphs = variant.article.blocks.filter(
        ({ role, number }) => role === 'paragraph' && !hidden.has(number)
      )
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
    },
    PATIENCE
  )

  it.each([...articlesOnTheCall(), elsewhereArticle()])('does not carry “$title”', (other) => {
    expect(see(build(other))).toBeNull()
  })
})

describe('a page of teasers', () => {
  it.each(frontPages())('does not carry the article: $name', ({ html }) => {
    expect(see(html)).toBeNull()
  })
})
