/** What Mawqif has to say about one browser tab. The popup draws each kind in a design of its own. */
import type { KnownArticleContent, PageContent, UnknownArticleContent } from './page-content'

/** Why a page can't be read: a file to which no access was given, no web page, an error of the site, a page framed in another. */
export type Unreadable = 'file' | 'document' | 'missing' | 'frames'

/** What a page does to its sidebar. */
export interface SidebarTrouble {
  /** The page took the sidebar away, or put something else in its place. */
  readonly tampered: boolean
  /** The page lets no sidebar be drawn in it: the browser's side panel lists what is found. */
  readonly refused: boolean
}

interface ShownOnTab extends SidebarTrouble {
  /** Empty on a page of the extension's own. */
  readonly host: string
}

export type TabState =
  /** A known article is on the page. */
  | (ShownOnTab & Omit<KnownArticleContent, 'kind'> & { readonly kind: 'recognised' })
  /** An unknown article, in which leaders are reported to have said something on the topics. */
  | (ShownOnTab & Omit<UnknownArticleContent, 'kind'> & { readonly kind: 'related' })
  /** Mawqif is looking at the page. */
  | { readonly kind: 'looking'; readonly host: string }
  /** Mawqif looked at the page and found nothing to show. */
  | { readonly kind: 'unknown'; readonly host: string }
  /** No known article is on the page, and others are not read unless the user asks. */
  | { readonly kind: 'unread'; readonly host: string }
  /** The user has not let Mawqif read this site. */
  | { readonly kind: 'not-allowed'; readonly host: string }
  | { readonly kind: 'paused'; readonly host: string }
  /** The browser does not tell what page it is: the user has not let Mawqif look there, or no extension may. */
  | { readonly kind: 'withheld' }
  /** A page of the browser, a store or a viewer, where no extension can run. */
  | { readonly kind: 'restricted' }
  /** Mawqif may look, or could, and there is nothing that it could read. */
  | { readonly kind: 'unreadable'; readonly reason: Unreadable }
  /** The page did not load, and there is no network. */
  | { readonly kind: 'offline'; readonly host: string }
  /** The extension itself did not answer; the user can try again. */
  | { readonly kind: 'failed' }

/** True where the tab's page lets no sidebar be drawn in it. */
export const isRefused = (state: TabState): boolean => 'refused' in state && state.refused

/** What the tab's page has to show; null where it has nothing. */
export function contentOf(state: TabState): PageContent | null {
  switch (state.kind) {
    case 'recognised':
      return { ...state, kind: 'known' }
    case 'related':
      return { ...state, kind: 'unknown' }
    default:
      return null
  }
}
