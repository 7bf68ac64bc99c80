/** Styles that pages have and that must not reach the sidebar, each on a page that is otherwise the same. */
export const HOSTILE_STYLES = {
  'a universal reset': '*, *::before, *::after { all: unset !important; display: block !important }',
  'importance on every div':
    'div, aside, button, p, span, h1 { display: inline !important; color: red !important; font: 40px serif !important; margin: 50px !important; float: left !important; position: static !important }',
  'a root of 10 px':
    'html { font-size: 10px; line-height: 3 } body { font-size: 3rem; letter-spacing: 1em; word-spacing: 2em }',
  'a transformed root':
    'html { transform: scale(0.5) rotate(3deg); filter: grayscale(1); perspective: 10px; will-change: transform }',
  'a zoomed root': 'html { zoom: 1.5 }',
  'something above everything':
    'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: black }',
  'rules for the host':
    'mawqif-sidebar { display: none !important; width: 10px !important; opacity: 0 !important; transform: scale(2) !important; zoom: 3 } [popover], ::backdrop { background: red !important; display: none !important } mawqif-sidebar::backdrop { display: block !important; pointer-events: auto !important }',
  'italics and spaced letters':
    'html { font-style: italic; letter-spacing: 5px; text-transform: uppercase; text-align: center; word-break: break-all; pointer-events: none; user-select: none; cursor: wait }',
  'columns and a fixed height':
    'html { columns: 3; height: 100%; overflow: hidden } body { height: 100%; overflow: auto; contain: strict }',
  'variables of the same names':
    ':root { --paper: red; --ink: red; --light: red; --dark: red; --font: cursive; --a: red; --leading: 9 }'
} as const
