/** The finder’s scripts as they were built, packed and shortened, read as their source does: each labelled article of each language. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { inLanguage } from '../../src/core/find/people/in-language'
import { readArticle } from '../../src/core/find/read-article'
import { grammarOf } from '../../src/core/find/in-any-language'
import { atOnce } from '../../src/core/steps'
import { LANGUAGES } from '../../src/core/text/language'
import { builtExtension } from '../../scripts/browser/build'
import { offeredLanguage } from '../../src/extension/language-offer'
import { gazetteer as all } from '../core/find/bundled-gazetteer'
import { labelledArticlesIn } from '../find/labelled-articles'

describe.each(LANGUAGES)('the built finder in %s', (language) => {
  const scriptIn = (target: 'chromium' | 'firefox'): string =>
    readFileSync(join(builtExtension(target), `finder-${language}.js`), 'utf8')

  it('reads each labelled article as its source does', () => {
    runInThisContext(scriptIn('chromium'))
    const { facts, rules } = JSON.parse(readFileSync(join(builtExtension('chromium'), 'finder.json'), 'utf8'))
    const reader = offeredLanguage(language)?.(facts)
    const gazetteer = inLanguage(all, language)
    const options = { grammar: grammarOf(language), gazetteer, watched: undefined }
    const articles = labelledArticlesIn(join(import.meta.dirname, '../find/articles', language))
    expect(articles.length).toBeGreaterThan(20)
    for (const { name, text, date } of articles) {
      const built = atOnce(reader?.readArticle(text, date, []) ?? readArticle('', { ...options, date }))
      const statements = built?.statements.map(({ why, ...statement }) => ({
        ...statement,
        why: { ...why, by: why.by.map((rule) => rules[language][Number(rule)]) }
      }))
      const read = atOnce(readArticle(text, { ...options, date }))
      expect([name, built && { ...built, statements }]).toEqual([name, read])
    }
  })

  it('is the same in both browsers', () => {
    expect(scriptIn('firefox')).toBe(scriptIn('chromium'))
  })
})
