/** Read what is bundled for the library, each file once; a file that failed is read anew when asked for again. */
import type { Dossier } from '../../core/dossier'
import type { Catalogue } from '../../core/library/catalogue'
import { readSearchIndex, type SearchIndex } from '../../core/library/search'
import { browser } from '../browser'

export const readCatalogue = async (): Promise<Catalogue> => (await read('library/catalogue.json')).json()
export const readDossier = async (id: string): Promise<Dossier> => (await read(`dossiers/${id}.json`)).json()
export const readSearch = async (): Promise<SearchIndex> =>
  readSearchIndex(await (await read('library/search.json')).text())

function read(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path))
}
