/** The browser's API, the same in both browsers. The only door to it: everything else imports it from here. */
import browser from 'webextension-polyfill'

export { browser }

interface SidePanelOptions {
  readonly enabled: boolean
  readonly path: string
  /** The tab that this is for; all others without one. */
  readonly tabId?: number
}

/** What is used of Chrome's side panel, which the polyfill does not know and passes on as it is. */
interface SidePanel {
  /** Rejects outside of a gesture, and where the panel is not enabled. */
  readonly open: (at: { readonly tabId: number }) => Promise<void>
  readonly setOptions: (options: SidePanelOptions) => Promise<void>
}

/** Chrome's side panel; undefined in Firefox, which has `sidebarAction`. */
export const sidePanel = (): SidePanel | undefined =>
  (browser as unknown as { readonly sidePanel?: SidePanel }).sidePanel
