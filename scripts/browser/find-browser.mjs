/**
 * Find the browsers on this machine, and whether there is a screen to show one on.
 *
 * Plain JavaScript on Node's own modules: it runs before the packages are installed.
 */
import { accessSync, constants, statSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'

/** The variable that names the binary, the names looked for on PATH, and the places outside it, best first. */
const KNOWN = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    ]
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
    ]
  }
}

/** A reason to stop that the user can act on: shown without a stack. */
export class NotReady extends Error {}

/**
 * Find the binary of `target`; null where there is none. A variable that names no program is an error: falling back
 * to another browser would test what nobody asked for.
 */
export function findBrowser(target) {
  const { variable, names, places } = KNOWN[target]
  const chosen = process.env[variable]
  if (chosen) {
    if (isProgram(chosen)) return chosen
    throw new NotReady(`${variable} is set to "${chosen}", which is no program that can be run.`)
  }
  const suffix = platform() === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  return [...onPath, ...places].find(isProgram) ?? null
}

/** Say what to do about a missing `target`. */
export function missingBrowser(target) {
  const name = target === 'chromium' ? 'Chromium or Chrome' : 'Firefox'
  const debian = target === 'chromium' ? 'chromium' : 'firefox-esr'
  return (
    `${name} was not found. Install it (on Debian: apt-get install ${debian} fonts-noto-core), ` +
    `or set ${KNOWN[target].variable} to its binary.`
  )
}

/** Tell whether a window can be shown here. Windows and macOS always have a screen; elsewhere a variable says so. */
export function hasDisplay() {
  if (platform() === 'win32' || platform() === 'darwin') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
