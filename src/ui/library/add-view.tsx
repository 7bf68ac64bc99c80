/** What was selected on a page, to be said who said it and on what: it is kept with that alone. */
import type { Route } from '../../core/library/route'
import { selectedStatement } from '../../core/records/added-statement'
import { outletOf } from '../../core/records/page-facts'
import { directionOf } from '../../core/text/language'
import type { LibraryProps } from './library-props'
import { StateNotice } from './state-notice'

type AddRoute = Extract<Route, { readonly view: 'add' }>

export function AddView(props: LibraryProps & { readonly route: AddRoute }) {
  const { route, selected, editing, strings, onAdd, onDropSelected } = props
  const { adding } = strings
  if (typeof route.of === 'string') return refusal(props, adding.unselectable[route.of])
  if (selected === 'gone') return refusal(props, adding.gone)
  if (selected === null || editing === null) return null
  const { page, words, extent } = selected
  return (
    <section class="kept add" aria-labelledby="add-title">
      <h1 id="add-title">{editing.words.addTitle}</h1>
      <p class="facts">
        <bdi>{page.title}</bdi>
        <bdi>{outletOf(page)}</bdi>
      </p>
      <blockquote lang={page.language} dir={directionOf(page.language)}>
        {words.slice(0, extent.start)}
        <mark>{words.slice(extent.start, extent.end)}</mark>
        {words.slice(extent.end)}
      </blockquote>
      <editing.Editor
        strings={strings}
        words={editing.words}
        subjects={editing.subjects}
        statement={selectedStatement(selected)}
        language={page.language}
        history={[]}
        dated={String}
        onEdit={(changes) => onAdd(selected, changes)}
        onUndo={() => undefined}
        onClose={onDropSelected}
      />
    </section>
  )
}

function refusal({ strings, words, onRoute }: LibraryProps, text: string) {
  const back = { label: words.kept.title, run: () => onRoute({ view: 'kept' }) }
  return <StateNotice kind="missing" words={{ title: strings.adding.refused, text }} action={back} />
}
