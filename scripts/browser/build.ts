/** Let the shipped build run on pages served from this machine, and change nothing else about it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Target } from './launch'

/** Any port: the server draws one. */
const LOOPBACK_MATCH = 'http://127.0.0.1/*'

export interface LoopbackBuild {
  readonly dir: string
  /** Delete the copy. */
  remove(): void
}

interface Manifest {
  readonly host_permissions: string[]
  readonly content_scripts: readonly { readonly matches: string[] }[]
}

/** Give the folder of the build for `target`; an error where it has not been built. */
export function builtExtension(target: Target): string {
  const dir = fileURLToPath(new URL(`../../dist/${target}`, import.meta.url))
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`dist/${target} is missing: run "npm run build" first`)
  return dir
}

/** Copy the build in `from` to a temporary folder, with the loopback address and these hosts among its sites, secure or not. */
export function loopbackBuild(from: string, hosts: readonly string[] = []): LoopbackBuild {
  const dir = mkdtempSync(join(tmpdir(), 'mawqif-build-'))
  cpSync(from, dir, { recursive: true })
  const path = join(dir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const matches = [LOOPBACK_MATCH, ...hosts.map((host) => `*://${host}/*`)]
  manifest.host_permissions.push(...matches)
  for (const script of manifest.content_scripts) script.matches.push(...matches)
  writeFileSync(path, JSON.stringify(manifest, null, 2))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
