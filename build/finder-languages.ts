/**
 * Give each of the finder's scripts its one language, the background what all of them share, and the extension's pages the names that they
 * show: compiled anew in every build. A gazetteer that does not compile fails the build.
 */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { grammarOf } from '../src/core/find/in-any-language'
import { inLanguage } from '../src/core/find/people/in-language'
import { packGazetteer } from '../src/core/find/people/packed-gazetteer'
import { subjectsOf } from '../src/core/find/people/subjects'
import { type Language, LANGUAGES } from '../src/core/text/language'
import { gazetteerFiles, loadGazetteer } from './load-gazetteer'

const LANGUAGE = 'virtual:mawqif/language'
const GRAMMARS = resolve(import.meta.dirname, '../src/core/find/languages/grammars.ts')

/** The environment that builds the script of a language: `en` ⇒ `finder_en`. */
export const environmentOf = (language: Language): string => `finder_${language}`

/** The names of a language's rules, each in the place of its number. */
export function ruleNames(language: Language): readonly string[] {
  const { tables, clauses, besides, ends } = grammarOf(language).rules
  return [...new Set([...Object.values(tables).flat(), ...clauses, ...besides, ...ends].map(({ name }) => name))]
}

/** `root`: the folder that holds the gazetteer's files. */
export function finderLanguages({ root }: { readonly root: string }): Plugin {
  return {
    name: 'mawqif:finder-languages',
    sharedDuringBuild: true,
    buildStart() {
      for (const file of gazetteerFiles(root)) this.addWatchFile(file)
    },
    resolveId: (id) => (id === LANGUAGE ? `\0${LANGUAGE}` : null),
    load(id) {
      if (id !== `\0${LANGUAGE}`) return null
      const language = LANGUAGES.find((each) => environmentOf(each) === this.environment.name)
      if (language === undefined) throw new Error(`${this.environment.name} is the script of no language`)
      const { words } = packGazetteer(inLanguage(loadGazetteer(root), language))
      // Engines read JSON much faster than the same data as code.
      return `export { ${language} as grammar } from ${JSON.stringify(GRAMMARS)}
export const words = JSON.parse(String.raw\`${rawJson(words)}\`)`
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      const gazetteer = loadGazetteer(root)
      this.emitFile({ type: 'asset', fileName: 'subjects.json', source: JSON.stringify(subjectsOf(gazetteer)) })
      const rules = Object.fromEntries(LANGUAGES.map((language) => [language, ruleNames(language)]))
      const { facts } = packGazetteer(inLanguage(gazetteer, LANGUAGES[0]))
      this.emitFile({ type: 'asset', fileName: 'finder.json', source: JSON.stringify({ facts, rules }) })
    }
  }
}

/** JSON that can stand in a raw template, since it has no backtick and no placeholder. */
function rawJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{')
}
