/** Run one of the project's tools, its output kept until it is known whether anyone needs it. */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface Outcome {
  readonly code: number
  readonly stdout: string
  /** Both streams, in the order they came. */
  readonly output: string
}

/** Run `command` in the project's folder, the tools of node_modules found first. A program that can't start throws. */
export function runCommand([program = '', ...args]: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
        // web-ext asks the network for a newer version of itself otherwise.
        NO_UPDATE_NOTIFIER: '1'
      }
    })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, output }))
  })
}

/** Build both targets into `dist/`; throws with the build's output where it fails. */
export async function buildExtension(): Promise<void> {
  const { code, output } = await runCommand(['vite', 'build', '--configLoader', 'runner'])
  if (code !== 0) throw new Error(`The build failed:\n${output}`)
}
