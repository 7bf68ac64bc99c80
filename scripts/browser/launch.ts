/** Start a real browser with an unpacked build of the extension in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { findBrowser, missingBrowser, type Target } from './find-browser.mjs'
import { closeIntroduction } from './introduction'
import { beginNavigation } from './protocol'
import { CEILING, waitFor } from './wait'
import { chromiumWall, firefoxWall, type Wall } from './wall'

export type { Target } from './find-browser.mjs'

/** The host of the extension's pages in Firefox, which draws a random one otherwise. */
const FIREFOX_UUID = '6d617771-6966-4d41-9157-71ad0f5ec0de'

export const VIEWPORT = { width: 1280, height: 900 }

/** Nothing of the browser's own may reach the network or lie over the page, and the popup must have room. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a screen of its own size Chromium pretends to one of 800 by 600, which cuts the popup short.
  '--screen-info={1600x1200}',
  '--window-size=1280,1000'
]

export interface LaunchChoices {
  /** Show a window; false by default. */
  readonly visible?: boolean
  /** What `navigator.language` says, as in `ar`; the machine's language by default. */
  readonly language?: string
  /** Leave the tab that is opened after installing; false by default. */
  readonly introduction?: boolean
  /** The folder that files are saved to, without a question. */
  readonly downloads?: string
  /** A host name that leads to this machine: other than its address, one without a secure connection is no secure page. */
  readonly host?: string
  /** The port that the host's own one leads to; without it, addresses of the host name a port themselves. */
  readonly port?: number
  /** Shut the browser off from everything but this machine. */
  readonly wall?: Wall
  /** The folder of the browser's profile, which stays; one of its own that goes with it by default. */
  readonly profile?: string
}

/** A running browser with the extension installed. */
export interface Session {
  readonly target: Target
  readonly browser: Browser
  /** As the browser names it: Chromium's id, or the id in Firefox's manifest. */
  readonly extensionId: string
  /** The origin of the extension's own pages, without a slash at its end. */
  readonly origin: string
  /** The paths of the popup and of the options, without a slash at their start. */
  readonly popup: string
  readonly options: string
  /** Open `url` in a new tab, in front, and wait until it has loaded. */
  openPage(url: string): Promise<Page>
  /** Open a page of the extension (`options.html`) in a new tab, in front, and wait until it has loaded. */
  openExtensionPage(path: string): Promise<Page>
  close(): Promise<void>
}

/** Start `target` with the extension in `extensionDir`. A browser that is not on this machine is an error. */
export async function launchBrowser(
  target: Target,
  extensionDir: string,
  choices: LaunchChoices = {}
): Promise<Session> {
  const executablePath = findBrowser(target)
  if (executablePath === null) throw new Error(missingBrowser(target))
  const shared: LaunchOptions = {
    executablePath,
    ...(choices.profile === undefined ? {} : { userDataDir: choices.profile }),
    headless: choices.visible !== true,
    timeout: CEILING,
    defaultViewport: choices.visible === true ? null : VIEWPORT,
    // Whoever shows a window decides when it closes; puppeteer would end the process at once.
    handleSIGINT: choices.visible !== true,
    handleSIGTERM: choices.visible !== true
  }
  const browser = await (target === 'chromium'
    ? launchChromium(shared, choices)
    : launchFirefox(shared, choices, extensionDir))
  try {
    const extensionId = await browser.installExtension(extensionDir)
    if (choices.introduction !== true) await closeIntroduction(browser)
    const manifest = readManifest(extensionDir)
    const origin = target === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`
    return {
      target,
      browser,
      extensionId,
      origin,
      popup: manifest.action.default_popup,
      options: manifest.options_ui.page,
      openPage: (url) => openPage(browser, url),
      openExtensionPage: (path) => openExtensionPage(browser, target, `${origin}/${path}`),
      close: () => browser.close()
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

function launchChromium(
  shared: LaunchOptions,
  { language, downloads, host, port, wall }: LaunchChoices
): Promise<Browser> {
  const loopback = port === undefined ? '127.0.0.1' : `127.0.0.1:${port}`
  const { args = [], ...walled } = wall === undefined ? {} : chromiumWall(wall)
  return launch({
    ...shared,
    ...walled,
    ...(downloads === undefined ? {} : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    pipe: true,
    enableExtensions: true,
    args: [
      ...CHROMIUM_ARGS,
      ...args,
      ...(language === undefined ? [] : [`--accept-lang=${language}`]),
      ...(host === undefined ? [] : [`--host-resolver-rules=MAP ${host} ${loopback}`])
    ]
  })
}

function launchFirefox(
  shared: LaunchOptions,
  { language, downloads, host, port, wall }: LaunchChoices,
  extensionDir: string
): Promise<Browser> {
  return launch({
    ...shared,
    ...(wall === undefined ? {} : { acceptInsecureCerts: true }),
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Optional permissions are granted as if the user had agreed: the prompt is the browser's own window.
      'extensions.webextOptionalPermissionPrompts': false,
      // What is saved opens no panel of its own, which would take the popup's place.
      'browser.download.alwaysOpenPanel': false,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionDir)]: FIREFOX_UUID }),
      ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      ...(host === undefined ? {} : { 'network.dns.localDomains': host }),
      // Names lead to addresses only: what leads to a port is a proxy.
      ...(port === undefined
        ? {}
        : { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port }),
      ...(language === undefined ? {} : { 'intl.accept_languages': language }),
      ...(wall === undefined ? {} : firefoxWall(wall))
    }
  })
}

interface Manifest {
  readonly action: { readonly default_popup: string }
  readonly options_ui: { readonly page: string }
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } }
}

function readManifest(extensionDir: string): Manifest {
  return JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest
}

function geckoId(extensionDir: string): string {
  const settings = readManifest(extensionDir).browser_specific_settings
  if (settings === undefined)
    throw new Error(`${extensionDir} is not a build for Firefox: its manifest has no gecko id`)
  return settings.gecko.id
}

/** Open a tab whose page is waited for as all else is. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(CEILING)
  return page
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await newPage(browser)
  await page.bringToFront()
  await page.goto(url)
  return page
}

async function openExtensionPage(browser: Browser, target: Target, url: string): Promise<Page> {
  if (target === 'chromium') return openPage(browser, url)
  // Firefox never reports that a page of an extension has loaded: navigate without waiting, then ask.
  const page = await newPage(browser)
  await page.bringToFront()
  await beginNavigation(page, url)
  await waitFor(`${url} in Firefox`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
  )
  return page
}
