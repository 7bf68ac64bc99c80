/** A page that pries into the sidebar by every way that a page's script has, and does with it what a test asks. */
import { paragraphsPage } from './paragraphs'

/** What the page's script got hold of, and what it can do with it; on its `window`. */
export interface Prying {
  /** What it heard: keys, copies, and events whose first target lies in the sidebar. */
  readonly heard: readonly string[]
  /** The shadow root that the element's internals give, and what can be read through it. */
  look(): { readonly root: boolean; readonly address: string | null; readonly text: string | null }
  /** Send the frame to a document of the page's own. */
  replace(): void
  /** Take the element away. */
  remove(): void
  /** Take the element away now and whenever it comes again. */
  insist(): void
  /** Close the element's popover. */
  hide(): void
  /** Post to the frame what the session would, with a port. */
  forge(): void
  /** Move all ranges behind the marks to the page's title. */
  moveRanges(): number
  /** Open or close a modal dialog in the middle of the window. */
  modal(open: boolean): void
}

const SCRIPT = `
const heard = []
let internals = null
customElements.define('mawqif-sidebar', class extends HTMLElement {
  constructor() { super(); internals = this.attachInternals() }
})
for (const type of ['keydown', 'keyup', 'copy', 'paste']) addEventListener(type, (event) => heard.push(type), true)
for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
  addEventListener(type, (event) => {
    const root = event.explicitOriginalTarget?.getRootNode?.()
    if (root && root !== document) heard.push('inside: ' + type)
  }, true)
for (const name of ['--paper', '--ink', '--soft', '--line'])
  CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'transparent' })
for (const name of ['--text', '--text-note'])
  CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '1px' })
const frame = () => internals?.shadowRoot?.querySelector('iframe') ?? null
window.prying = {
  heard,
  look: () => {
    let text = null
    try { text = frame()?.contentDocument?.body?.textContent ?? frame()?.contentWindow.document.body.textContent } catch {}
    return { root: Boolean(internals?.shadowRoot), address: frame()?.getAttribute('src') || null, text }
  },
  replace: () => { frame().src = '/forged' },
  remove: () => document.querySelector('mawqif-sidebar').remove(),
  insist: () => {
    const remove = () => document.querySelector('mawqif-sidebar')?.remove()
    new MutationObserver(remove).observe(document.documentElement, { childList: true })
    remove()
  },
  hide: () => document.querySelector('mawqif-sidebar').hidePopover(),
  forge: () => {
    const { port2 } = new MessageChannel()
    const content = { question: 1, message: { type: 'content', content: { kind: 'unknown' }, side: 'left' } }
    frame().contentWindow.postMessage(JSON.stringify(content), '*', [port2])
    frame().contentWindow.postMessage('key', '*', [new MessageChannel().port2])
  },
  moveRanges: () => {
    let moved = 0
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) { range.selectNodeContents(document.querySelector('h1')); moved++ }
    return moved
  },
  modal: (open) => {
    const dialog = document.querySelector('dialog')
    if (open) dialog.showModal()
    else dialog.close()
  }
}
`

export const pryingPage = (): string =>
  paragraphsPage()
    .replace(
      '</head>',
      `<style>@font-face { font-family: 'Noto Sans'; src: local('Courier') } @font-face { font-family: system-ui; src: local('Courier') }</style><script>${SCRIPT}</script></head>`
    )
    .replace('</body>', '<dialog style="inline-size: 400px"><button>OK</button></dialog></body>')

/** What the page puts into the frame. */
export const FORGED = '<!doctype html><title>Forged</title><p data-grade="full" data-dossier="x">Forged</p>'
