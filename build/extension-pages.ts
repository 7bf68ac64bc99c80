/**
 * Give each page of the extension its HTML file, all from one template: `src/extension/<name>/<name>.html` runs the
 * `main.tsx` beside it. What differs from page to page is drawn by that.
 */
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** `theme.js` is a classic script, so the theme is known before anything is painted. */
const HTML = `<!doctype html>
<html class="mawqif">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Mawqif</title>
    <link rel="icon" href="/icons/32.png" />
    <script vite-ignore src="/theme.js"></script>
    <script type="module" src="./main.tsx"></script>
  </head>
  <body></body>
</html>
`

/** The page's HTML file, which need not exist; `root` is the folder that holds a folder for each page. */
export function pageFile(root: string, name: string): string {
  return join(root, name, `${name}.html`)
}

export function extensionPages(root: string, names: readonly string[]): Plugin {
  const files = new Set(names.map((name) => pageFile(root, name)))
  return {
    name: 'mawqif:extension-pages',
    enforce: 'pre',
    sharedDuringBuild: true,
    resolveId: (id) => (files.has(id) ? id : null),
    load: (id) => (files.has(id) ? HTML : null)
  }
}
