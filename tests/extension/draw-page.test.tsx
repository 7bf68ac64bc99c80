// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import { drawPage } from '../../src/extension/draw-page'

const stored = vi.hoisted(() => ({ settings: {} }))
const storage = vi.hoisted(() => ({
  local: { get: () => Promise.resolve(stored) },
  onChanged: { addListener: () => undefined, removeListener: () => undefined }
}))
vi.mock('../../src/extension/browser', () => ({ browser: { storage } }))
vi.mock('../../src/extension/native', () => ({ native: { storage } }))

it('draws settings that changed while the rest of the state was read, before anybody listened', async () => {
  const settings = { ...DEFAULT_SETTINGS, language: 'en' as const }
  stored.settings = { language: 'fr' }
  drawPage({ settings }, (state) => ({ title: 'Mawqif', content: <p>{state.settings.language}</p> }))
  expect(document.body.textContent).toBe('en')
  await expect.poll(() => document.body.textContent).toBe('fr')
})
