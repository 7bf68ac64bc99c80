/**
 * Serve local pages to the browser on loopback, and be the wall in front of everything else.
 *
 * The browser is told to use this server as its proxy for every other host: such requests are refused here, at once, so
 * nothing leaves the machine. HTML goes out without a charset in its header, so that a page's own `<meta>` or byte order
 * mark decides, as it does for a file.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, extname, join, normalize, sep } from 'node:path'
import { escapeHtml, htmlPage } from '../tests/pages/document'
import type { Subject } from './inspect-subjects'

export interface FileServer {
  /** `127.0.0.1:<port>`: where the pages are, and the proxy that refuses the rest. */
  readonly host: string
  /** Give the address that a subject is opened at. */
  addressOf(subject: Subject): string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2'
}

/** Serve the folders of `subjects` on a port that the system draws. */
export async function serveFiles(subjects: readonly Subject[]): Promise<FileServer> {
  const roots = [...new Set(subjects.flatMap((subject) => (subject.kind === 'file' ? [subject.root] : [])))]
  const server = createServer((request, response) => void answer(roots, request, response))
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    addressOf: (subject) =>
      subject.kind === 'url'
        ? subject.url
        : `http://${host}/${roots.indexOf(subject.root)}/${subject.path.split('/').map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}

async function answer(roots: readonly string[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refuse = (status: number): void => void response.writeHead(status, { 'content-type': 'text/plain' }).end()
  // As a proxy it is asked for whole addresses. A service worker would outlive its page and answer for the others.
  if (!request.url?.startsWith('/') || request.headers['service-worker'] !== undefined) return refuse(403)
  const path = filePath(roots, request.url)
  if (path === null) return refuse(404)
  const extension = extname(path).toLowerCase()
  try {
    const bytes = await readFile(path)
    const body = extension === '.txt' ? textPage(basename(path), bytes) : bytes
    const type = extension === '.txt' ? 'text/html; charset=utf-8' : (TYPES[extension] ?? 'application/octet-stream')
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  } catch {
    // Missing, a folder, or unreadable: the same to a browser.
    refuse(404)
  }
}

/** Give the file that a request names; null where it is in no served folder. */
function filePath(roots: readonly string[], url: string): string | null {
  const [, mount = '', ...parts] = (url.split(/[?#]/)[0] ?? '').split('/')
  const root = roots[Number(mount)]
  if (root === undefined || mount === '') return null
  try {
    const path = normalize(join(root, ...parts.map(decodeURIComponent)))
    return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : null
  } catch {
    // A malformed escape names no file.
    return null
  }
}

/** Set a text as a page, each of its lines a paragraph. */
function textPage(title: string, bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  const paragraphs = new TextDecoder(encoding)
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p dir="auto">${escapeHtml(line)}</p>`)
  return htmlPage({ title, body: `<article>${paragraphs.join('\n')}</article>` })
}
