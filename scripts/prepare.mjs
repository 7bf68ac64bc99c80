/**
 * Make this machine ready: the packages of the lock file, and the browsers that a command needs.
 *
 * Plain JavaScript on Node's own modules, since it runs in a fresh clone. Each step looks first and does nothing where
 * nothing is missing, so it may run before every command.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, missingBrowser, NotReady } from './browser/find-browser.mjs'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The oldest Node that the build's tools run on; package.json's `engines` says the same to npm. */
const OLDEST_NODE = [20, 19]

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' }
/** Without it Arabic is drawn as boxes, in the window and in screenshots. */
const FONTS = 'fonts-noto-core'

/** Bring packages and `browsers` in place; throws `NotReady` where that can't be done from here. */
export function prepare(browsers) {
  requireNode()
  installPackages()
  installBrowsers(browsers)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new NotReady(
    `Mawqif needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. Install a newer one from nodejs.org.`
  )
}

function installPackages() {
  const missing = firstMissingPackage()
  if (missing === null) return
  console.log(`Installing packages (${missing})…`)
  // npm names the program it runs as in this variable; the one on PATH may be another.
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund']
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new NotReady('The packages could not be installed: see what npm says above.')
}

/** Compare the lock file with npm's own record of what it installed; null where they agree. */
function firstMissingPackage() {
  const record = join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return 'none are here yet'
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    const has = installed[path]?.version
    // Optional packages are for one system each: those of the others are rightly absent.
    const needless = has === undefined && (optional === true || devOptional === true)
    if (path !== '' && has !== version && !needless)
      return `${path.replace('node_modules/', '')} is missing or outdated`
  }
  return null
}

function installBrowsers(browsers) {
  const missing = browsers.filter((target) => findBrowser(target) === null)
  if (missing.length === 0) return
  const apt = aptCommand()
  if (apt === null) throw new NotReady(missing.map(missingBrowser).join('\n'))
  const packages = [...missing.map((target) => DEBIAN_PACKAGES[target]), FONTS]
  console.log(`Installing ${packages.join(', ')} through apt…`)
  runApt(apt, ['update', '-qq'])
  runApt(apt, ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  const still = missing.filter((target) => findBrowser(target) === null)
  if (still.length > 0) throw new NotReady(still.map(missingBrowser).join('\n'))
}

/** Give how apt can be run here without asking for a password; null where it can't. */
function aptCommand() {
  if (!existsSync('/usr/bin/apt-get')) return null
  if (process.getuid?.() === 0) return ['apt-get']
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : null
}

function runApt([program, ...before], args) {
  // The output is kept back: it is long, and of use only where apt fails.
  const { status, stdout, stderr } = spawnSync(program, [...before, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024
  })
  if (status !== 0) throw new NotReady(`${stdout}${stderr}\napt-get ${args[0]} failed: see what it says above.`)
}
