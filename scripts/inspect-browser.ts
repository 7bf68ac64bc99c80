/** Start a real browser with the built extension, shut off from everything but this machine. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import { closeIntroduction } from './browser/introduction'
import { CHROMIUM_ARGS, FIREFOX_UUID, VIEWPORT } from './browser/launch'
import { builtExtension, loopbackBuild } from './browser/build'
import { findBrowser, missingBrowser, type Target } from './browser/find-browser.mjs'
import { chromiumTabs } from './inspect-chromium-tab'
import { firefoxTabs } from './inspect-firefox-tab'
import type { InspectTab } from './inspect-tab'

export interface InspectBrowser {
  /** False once the browser has ended, by itself or not. */
  isRunning(): boolean
  openTab(): Promise<InspectTab>
  /** End it at once: it no longer obeys. */
  kill(): void
  close(): Promise<void>
}

/** How long the browser may take to end before it is ended, in ms. */
const CLOSE_LIMIT = 5000

interface Manifest {
  readonly host_permissions: string[]
  readonly content_scripts: readonly { readonly matches: string[] }[]
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } }
}

/** Start `target`; `proxy` is the host that refuses what is not on loopback, `hosts` are those of the pages. */
export async function startBrowser(target: Target, proxy: string, hosts: readonly string[]): Promise<InspectBrowser> {
  const executablePath = findBrowser(target)
  if (executablePath === null) throw new Error(missingBrowser(target))
  const build = loopbackBuild(builtExtension(target))
  try {
    const manifest = allowHosts(build.dir, hosts)
    const options = { executablePath, headless: true, defaultViewport: VIEWPORT, acceptInsecureCerts: true }
    const browser = await (target === 'chromium'
      ? launch({
          ...options,
          pipe: true,
          enableExtensions: true,
          downloadBehavior: { policy: 'deny' },
          ignoreDefaultArgs: ['--disable-popup-blocking'],
          args: chromiumArgs(proxy)
        })
      : launch({
          ...options,
          browser: 'firefox',
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: firefoxPrefs(proxy, manifest.browser_specific_settings?.gecko.id ?? '', build.dir)
        }))
    const id = await browser.installExtension(build.dir)
    await closeIntroduction(browser)
    const origin = target === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`
    const openTab = target === 'chromium' ? await chromiumTabs(browser, origin) : firefoxTabs(browser, origin)
    let killed = false
    return {
      isRunning: () => !killed && browser.connected,
      kill() {
        killed = true
        browser.process()?.kill('SIGKILL')
      },
      openTab,
      async close() {
        await end(browser)
        build.remove()
      }
    }
  } catch (error) {
    build.remove()
    throw error
  }
}

/** Let the copy of the build in `dir` run on more hosts, and give its manifest. */
function allowHosts(dir: string, hosts: readonly string[]): Manifest {
  const path = join(dir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const patterns = hosts.map((host) => `*://${host}/*`)
  manifest.host_permissions.push(...patterns)
  for (const { matches } of manifest.content_scripts) matches.push(...patterns)
  writeFileSync(path, JSON.stringify(manifest, null, 2))
  return manifest
}

/** Both browsers let loopback past a proxy; no name is resolved, and no other way out stays open. */
function chromiumArgs(proxy: string): string[] {
  return [
    ...CHROMIUM_ARGS,
    '--disable-print-preview',
    // Pages of this machine's one host would share a process, and a page that hangs would hold up the others.
    '--disable-features=BackForwardCache,ProcessPerSiteUpToMainFrameThreshold',
    '--renderer-process-limit=32',
    `--proxy-server=http://${proxy}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE [::1]',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp'
  ]
}

function firefoxPrefs(proxy: string, geckoId: string, downloads: string): Record<string, unknown> {
  const [host = '', port = ''] = proxy.split(':')
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.socks_remote_dns': true,
    'network.dns.disablePrefetch': true,
    'media.peerconnection.ice.proxy_only': true,
    'dom.disable_open_during_load': true,
    'dom.disable_beforeunload': true,
    'print.enabled': false,
    // The copy of the build goes at the end, and what a page makes the browser save goes with it.
    'browser.download.folderList': 2,
    'browser.download.dir': join(downloads, 'downloads'),
    'browser.sessionhistory.max_total_viewers': 0,
    // One process a tab: a page that hangs must not hold up the others of this machine's one host.
    'dom.ipc.processCount': 16,
    'dom.ipc.processCount.webIsolated': 16
  }
}

/** End the browser, by force where it does not end by itself. */
async function end(browser: Browser): Promise<void> {
  const forced = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSE_LIMIT)
  try {
    await browser.close()
  } catch {
    // It had ended before.
  } finally {
    clearTimeout(forced)
  }
}
