/** The library page. */
import { formatRoute, parseRoute, type Route } from '../../core/library/route'
import type { Selected } from '../../core/records/added-statement'
import type { Correction } from '../../core/records/edit'
import { copyOf } from '../../core/share/clip'
import { copyToClipboard } from '../../dom/clipboard'
import { Library } from '../../ui/library/library'
import type { Editing } from '../../ui/library/editing'
import type { KeptNews } from '../../ui/library/kept-props'
import type { Loaded, Sites } from '../../ui/library/library-props'
import '../../ui/library/library.css'
import { clipOfArticle } from '../../ui/share/clip'
import { DICTIONARIES, type Strings } from '../../ui/strings'
import { introductionStringsFor } from '../../ui/strings/introduction'
import { libraryStringsFor } from '../../ui/strings/library'
import { browser } from '../browser'
import { drawPage } from '../draw-page'
import { renewPages } from '../records/renew-pages'
import { dropSelection, heldSelection } from '../records/selections'
import { keepBackupMoment } from '../records/backup-moments'
import { forgetAllPages, forgetPage, forgetPages, keepPage, restorePages } from '../records/store'
import { watchRecords } from '../records/changes'
import { changeSettings, readSettings } from '../settings'
import sites from '../sites.json'
import { askAccess, readAccess } from './access'
import { readPageBrief } from './brief'
import { readCatalogue, readDossier } from './bundle'
import { briefOf, editingOf, hitsOf, isCounted, keptHitsOf, listsStatements, titleOf } from './derived'
import { readSearch } from './search-file'
import { addStatement, editStatement, readKept, readKeptPage, startEditing, undoEdits } from './kept'
import { saveBrief, saveKept } from './save-out'
import { shelfReader } from './shelf'
import type { LibraryState } from './state'
import { readTally } from './tally'

const page = drawPage<LibraryState>(
  {
    settings: await readSettings(),
    route: null,
    catalogue: 'loading',
    dossiers: new Map(),
    search: null,
    granted: await readAccess(),
    refused: false,
    pageBrief: null,
    shelf: null,
    tally: null,
    keptPage: null,
    selected: null,
    kept: 'loading',
    keptNews: null,
    editing: null
  },
  (state, strings) =>
    state.route === null ? { title: strings.product, content: null } : view(state, state.route, strings)
)

/** Kept pages that are listed; more are as the list is scrolled. */
const KEPT_BATCH = 48
let keptListed = KEPT_BATCH

window.addEventListener('hashchange', () => void arrive(parseRoute(location.hash)))
browser.permissions.onAdded.addListener(() => void refreshAccess())
browser.permissions.onRemoved.addListener(() => void refreshAccess())
const shelf = shelfReader((shelf) => page.change({ shelf }))
watchRecords(() => {
  void openKept()
  shelf.renew()
  if (page.state.tally !== null) void openTally()
  if (page.state.route?.view === 'kept-page') void arrive(page.state.route)
})
await openCatalogue()

async function openCatalogue(): Promise<void> {
  page.change({ catalogue: await readCatalogue().catch(() => 'failed' as const) })
  await arrive(page.state.route ?? parseRoute(location.hash))
}

/** Draw the route of the address, once what it cannot do without has come. */
async function arrive(route: Route): Promise<void> {
  const address = location.hash
  if (listsStatements(route)) void openSearch()
  if (isCounted(route) && page.state.tally === null) void openTally()
  if (route.view === 'article' || route.view === 'brief') await need([route.article])
  if (route.view === 'kept') await openKept()
  const pageBrief = route.view === 'page-brief' ? await readPageBrief(route.tab) : null
  const keptPage = route.view === 'kept-page' ? await readKeptPage(route.address) : null
  const selected = route.view === 'add' && typeof route.of === 'number' ? await openSelected(route.of) : null
  if (location.hash === address) page.change({ route, pageBrief, keptPage, selected })
}

async function openKept(): Promise<void> {
  page.change({ kept: await readKept(keptListed).catch(() => 'failed' as const) })
  const { route } = page.state
  if (route?.view === 'kept-page') page.change({ keptPage: await readKeptPage(route.address) })
}

/** Do something with the kept pages, and say what came of it. */
async function withKept(done: () => Promise<KeptNews | null>): Promise<void> {
  const keptNews = await done().catch((): KeptNews => ({ kind: 'failed' }))
  page.change({ keptNews })
  void renewPages()
  await openKept()
}

async function edit(at: Pick<Editing, 'address' | 'statement'> | null): Promise<void> {
  page.change({ editing: at && (await startEditing(at)) })
}

async function openSelected(tab: number): Promise<LibraryState['selected']> {
  const selected = await heldSelection(tab)
  if (selected === null) return 'gone'
  await edit({ address: selected.page.address, statement: '' })
  return selected
}

async function add(selected: Selected, changes: readonly Correction[]): Promise<void> {
  const { route } = page.state
  const keptNews = await addStatement(selected, changes)
  page.change({ keptNews })
  if (route?.view === 'add' && typeof route.of === 'number') {
    void renewPages({ tab: route.of, address: selected.page.address })
  }
  await leaveSelected({
    view: 'kept-page',
    address: selected.page.address,
    statement: keptNews.edits[0]?.statement ?? null
  })
}

/** What was selected waits no longer. */
async function leaveSelected(next: Route): Promise<void> {
  const { route } = page.state
  if (route?.view === 'add' && typeof route.of === 'number') await dropSelection(route.of)
  page.change({ editing: null })
  go(next, true)
}

async function openTally(): Promise<void> {
  page.change({ tally: await readTally().catch(() => 'failed' as const) })
}

async function openSearch(): Promise<void> {
  shelf.open()
  const { search } = page.state
  if (search !== null && search !== 'failed') return
  page.change({ search: 'loading' })
  page.change({ search: await readSearch().catch(() => 'failed' as const) })
}

async function need(ids: readonly string[]): Promise<void> {
  const { catalogue, dossiers } = page.state
  const known = typeof catalogue === 'object' ? catalogue.articles.map(({ id }) => id) : []
  const missing = [...new Set(ids)].filter((id) => known.includes(id) && !dossiers.has(id))
  if (missing.length === 0) return
  const read = await Promise.all(
    missing.map(async (id): Promise<readonly [string, Loaded]> => [id, await readDossier(id).catch(() => 'failed')])
  )
  page.change({ dossiers: new Map([...page.state.dossiers, ...read]) })
}

function go(route: Route, replace = false): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', formatRoute(route))
  void arrive(route)
}

function retry(): void {
  const { catalogue, dossiers, search } = page.state
  page.change({
    catalogue: catalogue === 'failed' ? 'loading' : catalogue,
    dossiers: new Map([...dossiers].filter(([, loaded]) => loaded !== 'failed')),
    search: search === 'failed' ? null : search
  })
  void openCatalogue()
}

async function refreshAccess(): Promise<void> {
  page.change({ granted: await readAccess() })
}

async function allow(what: Sites): Promise<void> {
  const refused = !(await askAccess(what))
  page.change({ refused, granted: await readAccess() })
}

function view(state: LibraryState, route: Route, strings: Strings) {
  const { settings, catalogue, dossiers, granted, refused } = state
  const words = libraryStringsFor(settings, navigator.languages)
  const brief = briefOf(state, route)
  return {
    title: `${titleOf(state, route, strings, words)} · ${strings.product}`,
    content: (
      <Library
        strings={strings}
        theme={settings.theme}
        words={words}
        guide={introductionStringsFor(settings, navigator.languages)}
        languages={DICTIONARIES.map(({ language, name }) => ({ code: language, name }))}
        route={route}
        catalogue={catalogue}
        dossiers={dossiers}
        hits={hitsOf(state, route)}
        shelf={state.shelf}
        tally={state.tally}
        keptHits={keptHitsOf(state, route)}
        keptPage={state.keptPage}
        brief={brief}
        access={{ listed: sites.sites.length, granted, refused }}
        kept={state.kept}
        keptNews={state.keptNews}
        onForget={(gone) =>
          void withKept(async () => (await forgetPage(gone.address), { kind: 'forgotten', page: gone }))
        }
        onUnforget={(gone) => void withKept(async () => (await keepPage(gone), null))}
        onForgetPages={(pages) =>
          void withKept(async () => {
            await forgetPages(pages.map(({ address }) => address))
            return { kind: 'forgotten-pages', pages }
          })
        }
        onUnforgetPages={(pages) => void withKept(async () => (await restorePages(pages), null))}
        onShelf={() => shelf.open()}
        onTakeBack={(changes, watched) =>
          void withKept(async () => (await import('./backup')).takeBackRestored(changes, watched))
        }
        onForgetAll={() => void withKept(async () => (await forgetAllPages(), null))}
        onBackup={() => void withKept(async () => (await import('./backup')).saveBackup())}
        onPutOff={() => void withKept(async () => (await keepBackupMoment('putOff'), null))}
        onRestore={(file) => void withKept(async () => (await import('./backup')).restoreBackup(file))}
        onBringIn={(file) => void withKept(async () => (await import('./bring-in')).bringInFile(file, words))}
        editing={editingOf(state, navigator.languages)}
        onEditing={(at) => void edit(at)}
        onEdit={async (edited, statement, changes) => {
          const keptNews = await editStatement(edited, statement, changes)
          page.change({ keptNews, editing: null })
          void renewPages()
          await openKept()
        }}
        selected={state.selected}
        onAdd={add}
        onDropSelected={() => void leaveSelected({ view: 'kept' })}
        onUndoEdits={(edited, edits) => void withKept(() => undoEdits(edited, edits))}
        onMoreKept={() => {
          keptListed += KEPT_BATCH
          void openKept()
        }}
        onNeed={(ids) => void need(ids)}
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
          if (brief === null || typeof brief === 'string') return
          void saveBrief(kind, brief, strings, words)
        }}
        onOut={(what, kind) =>
          void withKept(async () => {
            await saveKept(kind, what, { ...state, hits: keptHitsOf(state, route) }, strings, words)
            return null
          })
        }
      />
    )
  }
}
