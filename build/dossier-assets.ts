/**
 * Give the extension what it needs of the dossiers, compiled anew in every build and never committed: one JSON file for
 * each, the index of their fingerprints, those of what is quoted in them, the library's catalogue and search index, and what the gate searches for. A
 * dossier that does not compile fails the build.
 */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Dossier } from '../src/core/dossier'
import { foldWords } from '../src/core/text/fold'
import { bundledPrints } from '../src/core/compare/bundled-quotations'
import { catalogueOf } from '../src/core/library/catalogue'
import { writeSearchIndex } from '../src/core/library/search'
import { sketch } from '../src/core/recognise/sketch'
import { buildIndex, encodeIndex } from '../src/core/recognise/sketch-index-build'
import { gateMentions } from './gate-mentions'
import { withoutUnusedLexicons } from './lexicons'
import { loadDossiers, sourceFiles } from './load-dossiers'
import { gazetteerFiles, loadGazetteer } from './load-gazetteer'

const MENTIONS = 'virtual:mawqif/mentions'
const LEXICONS = resolve(import.meta.dirname, '../src/core/text/lexicons/index.ts')
const GAZETTEER = resolve(import.meta.dirname, '../src/gazetteer')

/** `root`: the folder that holds one folder for each dossier. */
export function dossierAssets({ root }: { readonly root: string }): Plugin {
  let dossiers: readonly Dossier[] = []
  return {
    name: 'mawqif:dossier-assets',
    // Before anything else, so that what is changed is the source as it was written.
    enforce: 'pre',
    sharedDuringBuild: true,
    buildStart() {
      for (const file of [...sourceFiles(root), ...gazetteerFiles(GAZETTEER)]) this.addWatchFile(file)
      dossiers = loadDossiers(root)
    },
    resolveId: (id) => (id === MENTIONS ? `\0${MENTIONS}` : null),
    load: (id) =>
      id === `\0${MENTIONS}`
        ? `export const mentions = ${JSON.stringify(gateMentions(dossiers, loadGazetteer(GAZETTEER)))}`
        : null,
    // The background compares what was kept of any article.
    transform(source, id) {
      return id === LEXICONS && this.environment.name !== 'background' ? withoutUnusedLexicons(source, dossiers) : null
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const dossier of dossiers) {
        this.emitFile({ type: 'asset', fileName: `dossiers/${dossier.id}.json`, source: JSON.stringify(dossier) })
      }
      this.emitFile({ type: 'asset', fileName: 'dossiers/index.bin', source: indexOf(dossiers) })
      const prints = JSON.stringify(bundledPrints(dossiers))
      this.emitFile({ type: 'asset', fileName: 'dossiers/quotations.json', source: prints })
      const catalogue = JSON.stringify(catalogueOf(dossiers))
      this.emitFile({ type: 'asset', fileName: 'library/catalogue.json', source: catalogue })
      this.emitFile({ type: 'asset', fileName: 'library/search.json', source: writeSearchIndex(dossiers) })
    }
  }
}

/** The bytes of the index of these dossiers. */
function indexOf(dossiers: readonly Dossier[]): Uint8Array {
  return encodeIndex(buildIndex(new Map(dossiers.map(({ id, text }) => [id, sketch(foldWords(text))]))))
}
