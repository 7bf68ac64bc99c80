/** Draw a page of the extension from its state: once, and anew after every change of it or of the user's settings. */
import { render, type ComponentChild } from 'preact'
import type { Settings } from '../core/settings'
import { type Strings, stringsFor } from '../ui/strings'
import { applyAppearance } from './appearance'
import { readSettings, watchSettings } from './settings'
import { createStore, type Store } from './page-store'

/** What a page looks like in one state. */
interface Drawing {
  readonly title: string
  readonly content: ComponentChild
}

/** Returns the page's store, whose `change` is the one way to another drawing. */
export function drawPage<State extends { readonly settings: Settings }>(
  initial: State,
  view: (state: State, strings: Strings) => Drawing
): Store<State> {
  const draw = (state: State): void => {
    const strings = stringsFor(state.settings, navigator.languages)
    applyAppearance(strings, state.settings)
    const { title, content } = view(state, strings)
    document.title = title
    render(content, document.body)
  }
  const store = createStore(initial, draw)
  watchSettings((settings) => store.change({ settings } as Partial<State>))
  draw(initial)
  // They may have changed while the rest of the state was read.
  void readSettings().then((settings) => store.change({ settings } as Partial<State>))
  return store
}
