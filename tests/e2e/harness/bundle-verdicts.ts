/** Build the script that gives the verdicts in a page. */
import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'

/** Source of a classic script. */
export async function bundleVerdicts(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: resolve(import.meta.dirname, 'verdicts.ts'), output: { format: 'iife' } }
    }
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  return output[0].code
}
