/** The head of the library: its name, the lists, search, language and options. */
import { formatRoute, HOME, isList, type ListView, LISTS } from '../../core/library/route'
import { Icon } from '../parts/icon'
import { Mark } from '../parts/mark'
import { ToolButton } from '../parts/tool-button'
import type { LibraryProps } from './library-props'

export function Masthead(props: LibraryProps) {
  const { strings, words, route } = props
  // The introduction is read without anything beside it.
  const isIntroduction = route.view === 'welcome'
  return (
    <header class="masthead">
      <a class="brand" href={formatRoute(HOME)}>
        <Mark size={26} />
        <span class="product">{strings.product}</span>
        <span class="place">{strings.library}</span>
      </a>
      {!isIntroduction && (
        <nav class="lists" aria-label={words.sections}>
          {LISTS.map((list) => (
            <a key={list} href={linkTo(list, props)} aria-current={route.view === list ? 'page' : undefined}>
              {words.lists[list]}
            </a>
          ))}
          <a href={formatRoute({ view: 'kept' })} aria-current={currentKept(route.view)}>
            {words.kept.title}
          </a>
        </nav>
      )}
      {!isIntroduction && <Search {...props} />}
      <div class="tools">
        <label class="language">
          <span class="spoken">{words.language}</span>
          <select
            value={strings.language}
            onChange={(event) => {
              const chosen = props.languages.find(({ code }) => code === event.currentTarget.value)
              if (chosen !== undefined) props.onLanguage(chosen.code)
            }}
          >
            {props.languages.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <ToolButton icon="settings" label={strings.summary.options} onPress={props.onOptions} />
      </div>
    </header>
  )
}

/** A kept page is among what is kept. */
const currentKept = (view: LibraryProps['route']['view']): 'page' | 'true' | undefined =>
  view === 'kept' ? 'page' : view === 'kept-page' ? 'true' : undefined

/** Each list keeps the filters of the one before it. */
function linkTo(list: ListView, { route }: LibraryProps): string {
  const narrowed = isList(route) ? route : HOME
  return formatRoute({ ...narrowed, view: list, query: '' })
}

/** Search as one types; from an article, too: the results then take its place. */
function Search({ words, route, onRoute, onSearch }: LibraryProps) {
  const listed = isList(route) ? route : null
  return (
    <search class="search">
      <Icon name="search" size={17} />
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.searchHint}
        value={listed?.query ?? ''}
        onFocus={() => onSearch()}
        onInput={(event) => {
          const query = event.currentTarget.value
          // One step back leads out of the search, whatever number of letters it has.
          onRoute({ ...(listed ?? HOME), query }, listed !== null && listed.query !== '')
        }}
      />
    </search>
  )
}
