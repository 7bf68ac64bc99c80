/**
 * Write each browser's manifest from the one source.
 *
 * Firefox knows no `service_worker`, and Chrome no `background.scripts`. The listed sites become the matches of the
 * gate, and the host permissions that let the background inject the annotator there. The browser's own side panel is
 * `side_panel` in Chrome, which takes a permission, and `sidebar_action` in Firefox, which takes none and can have
 * keys.
 *
 * The sidebar's document is framed in pages. Chrome gives it another address in each session, so that no page can ask for it;
 * Firefox gives its extensions other addresses in each profile.
 */
export type Target = 'chromium' | 'firefox'

interface Site {
  readonly host: string
}

interface Manifest {
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[] }
  readonly content_scripts: readonly { readonly js: readonly string[] }[]
  readonly browser_specific_settings: unknown
  readonly permissions: readonly string[]
  readonly commands: Readonly<Record<string, object>>
  readonly icons: object
  readonly side_panel: { readonly default_path: string }
  readonly minimum_chrome_version: string
  readonly web_accessible_resources: readonly object[]
}

/** The manifest of a browser. Patterns cover each site and its subdomains, on http and https. */
export function manifestFor(target: Target, manifest: Manifest, sites: readonly Site[]): object {
  const matches = sites.map(({ host }) => `*://*.${host}/*`)
  const { background, browser_specific_settings, minimum_chrome_version, side_panel, ...shared } = manifest
  const common = {
    ...shared,
    host_permissions: matches,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches }))
  }
  return target === 'chromium'
    ? {
        ...common,
        minimum_chrome_version,
        web_accessible_resources: manifest.web_accessible_resources.map((each) => ({ ...each, use_dynamic_url: true })),
        permissions: [...manifest.permissions, 'sidePanel'],
        side_panel,
        background: { service_worker: background.service_worker }
      }
    : {
        ...common,
        browser_specific_settings,
        commands: { ...manifest.commands, _execute_sidebar_action: {} },
        sidebar_action: {
          default_panel: side_panel.default_path,
          default_title: '__MSG_extName__',
          default_icon: manifest.icons,
          open_at_install: false
        },
        background: { scripts: background.scripts }
      }
}
