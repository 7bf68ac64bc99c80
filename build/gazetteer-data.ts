/** Give the finder the gazetteer, compiled anew in every build. A gazetteer that does not compile fails the build. */
import type { Plugin } from 'vite'
import { packGazetteer } from '../src/core/find/people/packed-gazetteer'
import { gazetteerFiles, loadGazetteer } from './load-gazetteer'

const GAZETTEER = 'virtual:mawqif/gazetteer'

/** `root`: the folder that holds the gazetteer's files. */
export function gazetteerData({ root }: { readonly root: string }): Plugin {
  return {
    name: 'mawqif:gazetteer-data',
    sharedDuringBuild: true,
    buildStart() {
      for (const file of gazetteerFiles(root)) this.addWatchFile(file)
    },
    resolveId: (id) => (id === GAZETTEER ? `\0${GAZETTEER}` : null),
    // Engines read JSON much faster than the same data as code.
    load: (id) =>
      id === `\0${GAZETTEER}`
        ? `export const packed = JSON.parse(String.raw\`${rawJson(packGazetteer(loadGazetteer(root)))}\`)`
        : null
  }
}

/** JSON that can stand in a raw template, since it has no backtick and no placeholder. */
function rawJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{')
}
