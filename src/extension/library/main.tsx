/** The library page: keep its state, and draw it anew whenever a part of it changes. */
import { render } from 'preact'
import type { Language } from '../../core/text/language'
import type { Catalogue } from '../../core/library/catalogue'
import { formatRoute, isList, parseRoute, type Route } from '../../core/library/route'
import { searchIn, type SearchIndex } from '../../core/library/search'
import { copyOf } from '../../core/share/clip'
import { copyToClipboard } from '../../dom/clipboard'
import { Library, type LibraryProps, type Loaded } from '../../ui/library/library'
import '../../ui/library/library.css'
import type { Access } from '../../ui/library/welcome'
import { clipOfArticle } from '../../ui/share/clip'
import { exportWords } from '../../ui/share/export-words'
import { DICTIONARIES, stringsFor } from '../../ui/strings'
import { libraryStringsFor } from '../../ui/strings/library'
import type { LibraryStrings } from '../../ui/strings/library/library-strings'
import { browser } from '../browser'
import { builtInMatches } from '../granted-sites'
import { dressPage } from '../appearance'
import { changeSettings, readSettings, watchSettings } from '../settings'
import sites from '../sites.json'
import { readPageBrief, saveExport } from './brief'
import { readCatalogue, readDossier, readSearch } from './bundle'

const ORIGINS: Readonly<Record<Access, () => readonly string[]>> = {
  listed: builtInMatches,
  every: () => ['*://*/*']
}

let settings = await readSettings()
let route = parseRoute(location.hash)
let catalogue: Catalogue | 'loading' | 'failed' = 'loading'
let search: SearchIndex | 'loading' | 'failed' | null = null
let granted: Readonly<Record<Access, boolean>> = await readAccess()
let refused = false
let brief: LibraryProps['brief'] = null
const dossiers = new Map<string, Loaded>()
const underWay = new Set<string>()

watchSettings((changed) => {
  settings = changed
  draw()
})
window.addEventListener('hashchange', () => {
  route = parseRoute(location.hash)
  void enter()
})
browser.permissions.onAdded.addListener(() => void refreshAccess())
browser.permissions.onRemoved.addListener(() => void refreshAccess())
await openCatalogue()

async function openCatalogue(): Promise<void> {
  try {
    catalogue = await readCatalogue()
  } catch {
    catalogue = 'failed'
  }
  await enter()
}

/** Draw the route, once what it cannot do without has come. */
async function enter(): Promise<void> {
  if (route.view === 'article') await need([route.article])
  if (isList(route) && route.query.trim() !== '') void openSearch()
  brief = await briefOf(route)
  draw()
}

async function briefOf(of: Route): Promise<LibraryProps['brief']> {
  if (of.view === 'page-brief') return readPageBrief(of.tab)
  if (of.view !== 'brief') return null
  await need([of.article])
  const dossier = dossiers.get(of.article) ?? 'gone'
  return typeof dossier === 'string' ? dossier : { dossier, exported: null }
}

async function openSearch(): Promise<void> {
  if (search !== null && search !== 'failed') return
  search = 'loading'
  try {
    search = await readSearch()
  } catch {
    search = 'failed'
  }
  draw()
}

async function need(ids: readonly string[]): Promise<void> {
  const known = typeof catalogue === 'object' ? catalogue.articles.map(({ id }) => id) : []
  const missing = [...new Set(ids)].filter((id) => known.includes(id) && !dossiers.has(id) && !underWay.has(id))
  if (missing.length === 0) return
  for (const id of missing) underWay.add(id)
  const read = await Promise.all(
    missing.map(async (id): Promise<readonly [string, Loaded]> => [id, await readDossier(id).catch(() => 'failed')])
  )
  for (const [id, loaded] of read) {
    underWay.delete(id)
    dossiers.set(id, loaded)
  }
}

function hitsOf(): LibraryProps['hits'] {
  if (!isList(route) || route.query.trim() === '' || search === null || search === 'loading') return null
  return search === 'failed' ? 'failed' : searchIn(search, route.query)
}

function go(next: Route, replace = false): void {
  route = next
  history[replace ? 'replaceState' : 'pushState'](null, '', formatRoute(next))
  void enter()
}

function retry(): void {
  for (const [id, loaded] of dossiers) if (loaded === 'failed') dossiers.delete(id)
  if (search === 'failed') search = null
  if (catalogue === 'failed') {
    catalogue = 'loading'
    draw()
  }
  void openCatalogue()
}

async function readAccess(): Promise<Readonly<Record<Access, boolean>>> {
  const has = (what: Access): Promise<boolean> => browser.permissions.contains({ origins: [...ORIGINS[what]()] })
  return { listed: await has('listed'), every: await has('every') }
}

async function refreshAccess(): Promise<void> {
  granted = await readAccess()
  draw()
}

/** Ask within the click: browsers drop the question otherwise. */
async function allow(what: Access): Promise<void> {
  try {
    refused = !(await browser.permissions.request({ origins: [...ORIGINS[what]()] }))
  } catch {
    refused = true
  }
  await refreshAccess()
}

function draw(): void {
  const strings = stringsFor(settings, navigator.languages)
  const words = libraryStringsFor(settings, navigator.languages)
  dressPage(strings, settings)
  document.title = `${titleOf(words, strings.language)} · ${strings.product}`
  render(
    <Library
      strings={strings}
      theme={settings.theme}
      words={words}
      languages={DICTIONARIES.map(({ language, name }) => ({ code: language, name }))}
      route={route}
      catalogue={catalogue}
      dossiers={dossiers}
      hits={hitsOf()}
      brief={brief}
      access={{ listed: sites.sites.length, granted, refused }}
      onNeed={(ids) => void need(ids).then(draw)}
      onRoute={go}
      onSearch={() => void openSearch()}
      onLanguage={(language) => void changeSettings({ language })}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onRetry={retry}
      onAllow={(what) => void allow(what)}
      onCopy={async (dossier, subject, form) => {
        const clip = clipOfArticle(dossier, subject, words.brief.ofArticle, strings)
        if (clip === null || form === 'link') return 'gone'
        return (await copyToClipboard(copyOf(clip, form))) ? 'copied' : 'failed'
      }}
      onPrint={() => print()}
      onSave={(kind) => {
        if (brief === null || typeof brief === 'string' || brief.exported === null) return
        saveExport(kind, brief.dossier, brief.exported, exportWords(brief.dossier, strings, words))
      }}
    />,
    document.body
  )
}

function titleOf(words: LibraryStrings, language: Language): string {
  if (route.view === 'welcome') return words.welcome.title
  if (route.view === 'brief' || route.view === 'page-brief') return words.brief.title
  if (route.view !== 'article') return words.lists[route.view]
  const { article } = route
  const known = typeof catalogue === 'object' ? catalogue.articles.find(({ id }) => id === article) : undefined
  return known?.title[language] ?? words.missing.title
}
