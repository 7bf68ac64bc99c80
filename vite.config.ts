import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { dossierAssets } from './build/dossier-assets'
import { extensionPages, pageFile } from './build/extension-pages'
import { environmentOf, finderLanguages } from './build/finder-languages'
import { manifestFor, type Target } from './build/manifest'
import { oneLanguage } from './build/one-language'
import { ruleNumbers } from './build/rule-numbers'
import { withScriptLetters } from './build/script-letters'
import { shortKeys } from './build/short-keys'
import { withoutExamples } from './build/without-examples'
import { LANGUAGES } from './src/core/text/language'

const at = (path: string): string => resolve(import.meta.dirname, path)
const readJson = (path: string) => JSON.parse(readFileSync(at(path), 'utf8'))
const targets: readonly Target[] = ['chromium', 'firefox']
const root = at('src/extension')
const pages = ['popup', 'options', 'library', 'side-panel', 'sample', 'watch-list']
const out = at('dist/chromium')

/** Docstrings would be a fifth of the gate; the source archive has them. */
const LICENCES_ONLY = { legal: true, annotation: false, jsdoc: false }

/** Pages pay for gate and finder: with short names there is room for every leader's. */
const SHORT_NAMES = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const

/** A classic script of one file: content scripts can't import, and Firefox's background needn't. */
const script = (
  name: string,
  input = `${name}/main.ts`,
  minify: false | typeof SHORT_NAMES = false
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: out,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: at(`src/extension/${input}`),
      output: { format: 'iife', entryFileNames: `${name}.js`, comments: LICENCES_ONLY, minify },
      // A module of the core does nothing but what is asked of it: one that nothing is taken from is left out.
      treeshake: { moduleSideEffects: (id) => !id.includes('/src/core/') }
    }
  }
})

/** What runs in pages and in the background: by environment. */
const scripts: Readonly<Record<string, EnvironmentOptions>> = {
  ...Object.fromEntries(['theme', 'annotator', 'sharing', 'background'].map((name) => [name, script(name)])),
  page_text: script('page-text'),
  elsewhere: script('elsewhere', 'elsewhere/main.tsx'),
  gate: script('gate', 'gate/main.ts', SHORT_NAMES),
  watch_gate: script('watch-gate', 'watch-gate/main.ts', SHORT_NAMES),
  finder: script('finder', 'finder/main.ts', SHORT_NAMES),
  ...Object.fromEntries(
    LANGUAGES.map((language) => [
      environmentOf(language),
      script(`finder-${language}`, 'finder/language.ts', SHORT_NAMES)
    ])
  )
}

export default defineConfig({
  root,
  publicDir: at('public'),
  // Mozilla's own minified file: the readable one would be more than half of the gate.
  resolve: { alias: { 'webextension-polyfill': 'webextension-polyfill/dist/browser-polyfill.min.js' } },
  base: './',
  plugins: [
    extensionPages(root, pages),
    dossierAssets({ root: at('src/dossiers') }),
    finderLanguages({ root: at('src/gazetteer') }),
    ruleNumbers(),
    withoutExamples(),
    withScriptLetters(),
    oneLanguage(),
    shortKeys()
  ],
  build: {
    target: ['chrome116', 'firefox140'],
    // Reviewers of the stores read what is shipped.
    minify: false,
    cssMinify: true,
    modulePreload: false,
    reportCompressedSize: false
  },
  environments: {
    client: {
      build: {
        outDir: out,
        emptyOutDir: true,
        rolldownOptions: {
          // The sidebar's document has a file of its own: in its frame nothing may be painted behind what is drawn.
          input: [...pages, 'sidebar'].map((page) => pageFile(root, page)),
          output: {
            comments: LICENCES_ONLY,
            entryFileNames: 'pages/[name].js',
            chunkFileNames: 'pages/[name].js',
            assetFileNames: 'pages/[name][extname]',
            // What every page loads is one file, whatever is loaded later by some.
            codeSplitting: {
              groups: [
                // What loads a file later is by itself, so that nothing else is put with it.
                { name: 'preload', test: /vite\/preload-helper/ },
                {
                  name: 'settings',
                  test: /src\/extension\/settings\.ts|src\/ui\/(strings\/index\.ts|tokens|parts\/(parts|mark|icon))|preact\/(dist|jsx)/
                }
              ]
            }
          }
        }
      }
    },
    ...scripts
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', ...Object.keys(scripts)]) {
        const environment = builder.environments[name]
        if (environment !== undefined) await builder.build(environment)
      }
      for (const target of targets) {
        const folder = at(`dist/${target}`)
        if (folder !== out) {
          rmSync(folder, { recursive: true, force: true })
          mkdirSync(folder, { recursive: true })
          cpSync(out, folder, { recursive: true })
        }
        const manifest = manifestFor(target, readJson('manifest.json'), readJson('src/extension/sites.json').sites)
        writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`)
      }
    }
  }
})
