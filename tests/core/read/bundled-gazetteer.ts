/** The gazetteer as the extension ships it. */
import { fileURLToPath } from 'node:url'
import { loadGazetteer } from '../../../build/load-gazetteer'

export const gazetteer = loadGazetteer(fileURLToPath(new URL('../../../src/gazetteer', import.meta.url)))
