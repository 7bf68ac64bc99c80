/** Read what the build for a browser holds, for tests that compare what is shown with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dossier } from '../../../src/core/dossier'
import type { Target } from '../../../scripts/browser/launch'
import { builtExtension } from '../../../scripts/browser/build'

/** Read the bundled dossier of the sample pages, with every language's summaries. */
export function bundledDossier(target: Target): Dossier {
  return read(target, 'dossiers/putin-macron-call-2025.json') as Dossier
}

function read(target: Target, path: string): unknown {
  return JSON.parse(readFileSync(join(builtExtension(target), path), 'utf8'))
}
