/** Build the scripts that measure within a page. */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { dossierAssets } from '../build/dossier-assets'

/** The folder of the bundled dossiers. */
export const DOSSIERS = resolve(import.meta.dirname, '../src/dossiers')

/** Source of a classic script from a file of this folder, not minified, as the extension's own are. */
export async function bundleSteps(file: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'mawqif-bench-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [dossierAssets({ root: DOSSIERS })],
      build: {
        outDir: out,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          input: resolve(import.meta.dirname, file),
          output: { format: 'iife', entryFileNames: 'steps.js' }
        }
      }
    })
    return readFileSync(join(out, 'steps.js'), 'utf8')
  } finally {
    rmSync(out, { recursive: true })
  }
}
