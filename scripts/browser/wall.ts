/**
 * Shut a browser off from everything but this machine, and from what pages could keep or open: the proxy refuses whatever is
 * not on loopback, which both browsers let past it; no name is resolved, and no other way out stays open.
 */
import type { LaunchOptions } from 'puppeteer-core'

export interface Wall {
  /** The host and port of a proxy that refuses every request. */
  readonly proxy: string
  /** A folder for what a page makes the browser save, which goes with it. */
  readonly downloads: string
}

export const chromiumWall = ({ proxy }: Wall): LaunchOptions => ({
  acceptInsecureCerts: true,
  downloadBehavior: { policy: 'deny' },
  ignoreDefaultArgs: ['--disable-popup-blocking'],
  args: [
    '--disable-print-preview',
    // Pages of this machine's one host would share a process, and a page that hangs would hold up the others.
    '--disable-features=BackForwardCache,ProcessPerSiteUpToMainFrameThreshold',
    '--renderer-process-limit=32',
    `--proxy-server=http://${proxy}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE [::1]',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp'
  ]
})

export function firefoxWall({ proxy, downloads }: Wall): Readonly<Record<string, unknown>> {
  const [host = '', port = ''] = proxy.split(':')
  return {
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
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.sessionhistory.max_total_viewers': 0,
    // One process a tab: a page that hangs must not hold up the others of this machine's one host.
    'dom.ipc.processCount': 16,
    'dom.ipc.processCount.webIsolated': 16
  }
}
