/** What is found in each labelled article stands beside it, right and wrong; `npm run labelled` renews it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStatements } from '../../src/core/find/in-any-language'
import { LANGUAGES } from '../../src/core/text/language'
import { gazetteer } from '../core/find/bundled-gazetteer'
import { describeFindings } from './describe-findings'
import { labelledArticlesIn } from './labelled-articles'

describe.each(LANGUAGES)('the labelled articles in %s', (language) => {
  const folder = join(import.meta.dirname, 'articles', language)
  const articles = labelledArticlesIn(folder)
  const kept = (name: string): string => name.replace(/\.txt$/u, '.found')

  it.each(articles)('has in $name what stands beside it', async (article) => {
    const found = readStatements(article.text, { language, gazetteer, date: article.date })
    await expect(describeFindings(article, found)).toMatchFileSnapshot(join(folder, kept(article.name)))
  })

  it('keeps what is found in each article, and of no other', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.found'))
    expect(names.sort()).toEqual(articles.map(({ name }) => kept(name)))
  })
})
