import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../../build/load-dossiers'
import { readSearchIndex, searchIn, writeSearchIndex } from '../../../src/core/library/search'
import { matchedWords } from '../../../src/core/library/search-words'

const dossiers = [...loadDossiers('src/dossiers'), ...loadDossiers('tests/edits/dossiers')]
const CALL = 'putin-macron-call-2025'

async function found(query: string): Promise<readonly string[]> {
  const index = await readSearchIndex(writeSearchIndex(dossiers))
  return searchIn(index, query).map(({ dossier, kind, id }) => `${dossier}/${kind}/${id}`)
}

describe('the search', () => {
  it.each([
    ['a leader in Arabic', 'ماكرون', 'statement/m1'],
    ['a leader in Russian', 'Макрон', 'position/macron-iran'],
    ['a leader and a topic', 'poutine iran', 'position/putin-iran'],
    ['a leader and a topic in Arabic', 'بوتين إيران', 'statement/p3'],
    ['words of the article', 'استرضاء سياسي سطحي', 'statement/p2'],
    ['words with vowel marks that the article lacks', 'اِسترضاءٌ', 'statement/p2'],
    ['a hamza seat left off', 'ايران المشروع', 'statement/p3'],
    ['a word without the preposition that the article joins to it', 'أوكرانيا وحدة', 'statement/m1'],
    ['a word with an article that the text has not', 'الكييف', 'statement/m1'],
    ['a word begun', 'cease', 'position/macron-ukraine'],
    ['a word mistyped', 'ceasefier', 'position/macron-ukraine'],
    ['other letter case', 'TREATY', 'position/macron-iran'],
    ['an accent of French', 'cessez-le-feu', 'position/macron-ukraine'],
    ['the article itself', 'Phone call', 'article/']
  ])('finds by %s', async (_, query, expected) => {
    expect(await found(query)).toContain(`${CALL}/${expected}`)
  })

  it.each(['', '   ', '«»', 'xylophone', 'ماكرون xylophone'])('finds nothing by “%s”', async (query) => {
    expect(await found(query)).toEqual([])
  })

  it('says nothing of a related box, which is no part of the article', async () => {
    expect(await found('أردوغان')).toEqual([])
  })

  it.each([
    ['دعم بلاده الثابت لسيادة أوكرانيا', 'سيادة', ['لسيادة']],
    ['لأوكرانيا والأوكرانية', 'أوكران', ['لأوكرانيا', 'والأوكرانية']],
    ['A cease-fire, then talks', 'ceas talk', ['cease', 'talks']],
    ['nothing', '', []]
  ])('marks in “%s” by “%s”', (text, query, expected) => {
    expect(matchedWords(text, query).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
