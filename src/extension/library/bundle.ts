/** Read what is bundled for the library. */
import type { Dossier } from '../../core/dossier'
import type { Catalogue } from '../../core/library/catalogue'
import { browser } from '../browser'

export const readCatalogue = async (): Promise<Catalogue> => (await read('library/catalogue.json')).json()

const dossiers = new Map<string, Promise<Dossier>>()

/** Each dossier is read once; one that failed is read anew when asked for again. */
export function readDossier(id: string): Promise<Dossier> {
  const known = dossiers.get(id)
  if (known !== undefined) return known
  const reading = read(`dossiers/${id}.json`).then((response): Promise<Dossier> => response.json())
  dossiers.set(id, reading)
  reading.catch(() => dossiers.delete(id))
  return reading
}

function read(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path))
}
