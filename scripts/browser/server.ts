/** Serve sample pages to a browser on this machine. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page as served: its HTML, with headers of its own where it needs them. */
export interface ServedPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface PageServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly origin: string
  /** The same pages under another host name, for a site that the extension was not allowed on. */
  readonly otherOrigin: string
  /** Give the address of `path`, which starts with a slash. */
  url(path: string): string
  /** Tell which paths were asked for so far, in order, favicons aside. */
  requests(): readonly string[]
  close(): Promise<void>
}

/** Serve `pages` by their path, on a port that the system draws. Any other path is a 404. */
export async function serve(pages: Readonly<Record<string, string | ServedPage>>): Promise<PageServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    if (path !== '/favicon.ico') asked.push(path)
    const found = Object.hasOwn(pages, path) ? pages[path] : undefined
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    const { html, headers = {} } = typeof found === 'string' ? { html: found } : found
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers })
    response.end(html)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    url: (path) => origin + path,
    requests: () => asked,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => (error ? reject(error) : resolve()))
      })
  }
}
