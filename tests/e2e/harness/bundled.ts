/** Read what the build for a browser holds, for tests that compare what is shown with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dossier } from '../../../src/core/dossier'
import type { Target } from './launch'
import { builtExtension } from './loopback-build'

/** Read the bundled dossier of the sample pages, with every language's summaries. */
export function bundledDossier(target: Target): Dossier {
  return read(target, 'dossiers/putin-macron-call-2025.json') as Dossier
}

/** The options page's path, without a slash at its start. */
export function optionsPath(target: Target): string {
  return (read(target, 'manifest.json') as { readonly options_ui: { readonly page: string } }).options_ui.page
}

function read(target: Target, path: string): unknown {
  return JSON.parse(readFileSync(join(builtExtension(target), path), 'utf8'))
}
