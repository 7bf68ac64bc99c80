/** Read the search index that the build wrote; apart from what else is bundled, since only the library searches. */
import { readSearchIndex, type SearchIndex } from '../../core/library/search'
import { browser } from '../browser'

export async function readSearch(): Promise<SearchIndex> {
  const response = await fetch(browser.runtime.getURL('library/search.json'))
  return readSearchIndex(await response.text())
}
