import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STORE = join(ROOT, 'docs/store')
const MB = 1_000_000

/** What the Chrome Web Store takes, in characters. */
const LIMIT = { name: 75, summary: 132, description: 16_000 } as const

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const picturesBelow = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => join(folder, path))
    .filter((path) => /\.(?:png|jpg|webp)$/.test(path))

describe.each(INTERFACE_LANGUAGES)('the listing in %s', (language) => {
  const [, name = '', summary = '', description = '', news = ''] = read(`docs/store/${language}.md`)
    .split(/^#{1,2} .*$/m)
    .slice(1)
    .map((section) => section.trim())

  it('has the name and the summary of the package', () => {
    const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<
      string,
      { message: string }
    >
    expect([name, summary]).toEqual([messages['extName']?.message, messages['extDescription']?.message])
  })

  it('fits the stores, and says what is new', () => {
    expect(name.length).toBeLessThanOrEqual(LIMIT.name)
    expect(summary.length).toBeLessThanOrEqual(LIMIT.summary)
    expect(description.length).toBeGreaterThan(summary.length)
    expect(description.length).toBeLessThanOrEqual(LIMIT.description)
    expect(news).not.toBe('')
  })
})

describe('what the stores are told', () => {
  it('gives a reason for each permission', () => {
    const manifest = JSON.parse(read('manifest.json')) as { permissions: string[] }
    const reasons = read('docs/store/README.md')
    for (const permission of [...manifest.permissions, 'sidePanel', 'host_permissions', 'optional_host_permissions'])
      expect(reasons).toContain(`\`${permission}\``)
  })

  it('has pictures of the sizes that are asked for, in light files', async () => {
    const pictures = picturesBelow(STORE)
    expect(pictures.length).toBeGreaterThan(0)
    for (const path of pictures) {
      const { width, height } = await sharp(path).metadata()
      expect([path, width, height]).toEqual([path, ...(path.includes('tile-') ? [440, 280] : [1280, 800])])
    }
    const all = [...pictures, ...picturesBelow(join(ROOT, 'docs/pictures'))]
    expect(all.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(6 * MB)
    expect(statSync(join(ROOT, 'docs/pictures/tour.webp')).size).toBeLessThan(1.5 * MB)
  })
})
