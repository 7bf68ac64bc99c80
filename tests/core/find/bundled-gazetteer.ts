/** The gazetteer as the extension ships it. */
import { join } from 'node:path'
import { loadGazetteer } from '../../../build/load-gazetteer'

export const gazetteer = loadGazetteer(join(import.meta.dirname, '../../../src/gazetteer'))
