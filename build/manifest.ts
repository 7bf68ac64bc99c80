/**
 * Write each browser's manifest from the one source.
 *
 * Firefox knows no `service_worker`, Chrome no `background.scripts`; the listed sites become both the matches of the
 * gate and the host permissions that let the background inject the annotator there.
 */
export type Target = 'chromium' | 'firefox'

interface Site {
  readonly host: string
}

interface Manifest {
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[] }
  readonly content_scripts: readonly { readonly js: readonly string[] }[]
  readonly browser_specific_settings: unknown
  readonly minimum_chrome_version: string
}

/** The manifest of a browser. Patterns cover each site and its subdomains, on http and https. */
export function manifestFor(target: Target, manifest: Manifest, sites: readonly Site[]): object {
  const matches = sites.map(({ host }) => `*://*.${host}/*`)
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = manifest
  const common = {
    ...shared,
    host_permissions: matches,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches }))
  }
  return target === 'chromium'
    ? { ...common, minimum_chrome_version, background: { service_worker: background.service_worker } }
    : { ...common, browser_specific_settings, background: { scripts: background.scripts } }
}
