import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manifestFor, type Target } from '../../build/manifest'

const source = JSON.parse(readFileSync('manifest.json', 'utf8'))
const PANEL = 'side-panel/side-panel.html'

describe('manifestFor', () => {
  const write = (target: Target) => manifestFor(target, source, [{ host: 'one.example' }])

  it('gives Chrome its side panel, and the permission that it takes', () => {
    const manifest = write('chromium')
    expect(manifest).toMatchObject({ side_panel: { default_path: PANEL }, minimum_chrome_version: '130' })
    expect(manifest).toHaveProperty('permissions', ['activeTab', 'contextMenus', 'scripting', 'storage', 'sidePanel'])
    expect(manifest).not.toHaveProperty('sidebar_action')
    expect(manifest).not.toHaveProperty('commands._execute_sidebar_action')
  })

  it('gives Firefox its sidebar, which does not open by itself, and no permission', () => {
    const manifest = write('firefox')
    expect(manifest).toMatchObject({ sidebar_action: { default_panel: PANEL, open_at_install: false } })
    expect(manifest).toHaveProperty('permissions', ['activeTab', 'contextMenus', 'scripting', 'storage'])
    expect(manifest).toHaveProperty('commands._execute_sidebar_action')
    expect(manifest).not.toHaveProperty('side_panel')
  })

  it('lets pages frame the sidebar alone, in Chrome under an address that no page can know', () => {
    const framed = { resources: ['sidebar/sidebar.html'], matches: ['*://*/*'] }
    expect(write('chromium')).toHaveProperty('web_accessible_resources', [{ ...framed, use_dynamic_url: true }])
    expect(write('firefox')).toHaveProperty('web_accessible_resources', [framed])
  })
})
