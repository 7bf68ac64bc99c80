/** An extension that puts one element into each page the way Mawqif comes there, and does nothing else: what any would cost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoopbackBuild } from '../scripts/browser/build'

const SITES = ['http://127.0.0.1/*']

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['scripting'],
    host_permissions: SITES,
    background: { service_worker: 'background.js' },
    action: { default_popup: 'page.html' },
    options_ui: { page: 'page.html' },
    content_scripts: [{ matches: SITES, js: ['gate.js'], run_at: 'document_idle' }]
  }),
  'page.html': '<!doctype html><title>Empty</title>',
  'gate.js': "chrome.runtime.sendMessage('here')",
  'background.js': `chrome.runtime.onMessage.addListener((_, { tab }) => {
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['annotator.js'] })
})`,
  'annotator.js': `{
  const element = document.createElement('empty-sidebar')
  element.textContent = 'Empty'
  document.documentElement.append(element)
  requestAnimationFrame(() => requestAnimationFrame(() => {
    element.setAttribute('data-painted', performance.timeOrigin + performance.now())
  }))
}`
}

export function emptyExtension(): LoopbackBuild {
  const dir = mkdtempSync(join(tmpdir(), 'mawqif-empty-'))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dir, name), text)
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
