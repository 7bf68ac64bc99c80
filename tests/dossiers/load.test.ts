import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dossierAssets } from '../../build/dossier-assets'
import { loadDossiers } from '../../build/load-dossiers'
import { foldWords } from '../../src/core/text/fold'
import { sketch } from '../../src/core/recognise/sketch'
import { type Mentions, mentionTest } from '../../src/core/gate/mentions'
import { decodeIndex, lookUp, type SketchIndex } from '../../src/core/recognise/sketch-index'

const bundled = fileURLToPath(new URL('../../src/dossiers', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mawqif-dossiers-'))
  cpSync(bundled, root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const add = (id: string) => cpSync(join(here, 'lakeside-talks-2031'), join(root, id), { recursive: true })
const change = (file: string, from: string, to: string) => {
  const before = readFileSync(join(root, file), 'utf8')
  expect(before).toContain(from)
  writeFileSync(join(root, file), before.replace(from, to))
}

describe('loadDossiers', () => {
  it('compiles another article, in another language, once its folder is there', () => {
    add('lakeside-talks-2031')
    const [lakeside, call] = loadDossiers(root)
    expect(call?.id).toBe('putin-macron-call-2025')
    expect(lakeside).toMatchObject({ id: 'lakeside-talks-2031', language: 'en' })
    expect(lakeside?.text.startsWith('Two heads of government')).toBe(true)
    expect(lakeside?.statements.map(({ id, topic }) => `${id} ${topic}`)).toEqual([
      'marrant-1 ukraine',
      'brey-1 ukraine',
      'brey-2 iran',
      'marrant-2 iran'
    ])
    expect(lakeside?.statements.at(-1)?.frame.quote.exact).toBe(
      'According to the Norvarian presidency, Marrant replied: “Inspectors first, promises later.'
    )
  })

  it('lists every problem of every dossier in one error', () => {
    add('talks-a')
    add('talks-b')
    change('talks-a/annotations.json', '"basis": "text"', '"basis": "hearsay"')
    change('talks-a/annotations.json', '"exact": "urged"', '"exact": "begged"')
    change('talks-b/article.en.txt', 'Tomas Brey', 'Thomas Brey')
    const path = (file: string) => relative(process.cwd(), join(root, file))
    const lineOf = (file: string, words: string) =>
      readFileSync(join(root, file), 'utf8').split(words)[0]?.split('\n').length
    expect(() => loadDossiers(root)).toThrow(
      [
        'The dossiers have 3 problem(s):',
        `${path('talks-a/annotations.json')}:${lineOf('talks-a/annotations.json', 'hearsay')}: event.date.basis: must be one of text, outside`,
        `${path('talks-a/annotations.json')}:${lineOf('talks-a/annotations.json', 'begged')}: “begged” is not on line 5`,
        `${path('talks-b/annotations.json')}:${lineOf('talks-b/annotations.json', '4, "exact": "Tomas Brey"')}: “Tomas Brey” is not on line 4`
      ].join('\n')
    )
  })

  it.each([
    ['no article', ['annotations.json'], 'must hold one article.<language>.txt (ar, en, fr, ru), and holds 0'],
    [
      'two articles',
      ['annotations.json', 'article.en.txt', 'article.fr.txt'],
      'must hold one article.<language>.txt (ar, en, fr, ru), and holds 2'
    ],
    ['no annotations', ['article.en.txt'], 'holds no annotations.json']
  ])('refuses a folder with %s', (_name, files, reason) => {
    mkdirSync(join(root, 'odd'))
    for (const file of files) writeFileSync(join(root, 'odd', file), '')
    expect(() => loadDossiers(root)).toThrow(`${relative(process.cwd(), join(root, 'odd'))}:1: ${reason}`)
  })
})

/** Build what the extension gets of the dossiers: its files, and the code of what the gate searches for. */
async function bundle(): Promise<{ readonly code: string; readonly files: ReadonlyMap<string, string | Uint8Array> }> {
  const entry = join(root, 'entry.js')
  writeFileSync(entry, "export * from 'virtual:mawqif/mentions'\n")
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [dossierAssets({ root })],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'out' } }
  })
  const [result] = Array.isArray(output) ? output : [output]
  if (!result || !('output' in result)) throw new Error('vite built nothing')
  const assets = result.output.filter((file) => file.type === 'asset')
  return { code: result.output[0].code, files: new Map(assets.map(({ fileName, source }) => [fileName, source])) }
}

describe('the dossiers of a build', () => {
  it('hold an article that was added as a folder: its file, its fingerprints, its names', async () => {
    add('lakeside-talks-2031')
    const { code, files } = await bundle()
    const added = loadDossiers(root).find(({ id }) => id === 'lakeside-talks-2031')
    expect(JSON.parse(String(files.get('dossiers/lakeside-talks-2031.json')))).toEqual(added)
    const bytes = Uint8Array.from(files.get('dossiers/index.bin') as Uint8Array)
    const found = lookUp(decodeIndex(bytes.buffer) as SketchIndex, sketch(foldWords(added?.text ?? '')))
    expect(found.map(({ id }) => id)).toEqual(['lakeside-talks-2031'])
    const { mentions } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly mentions: Mentions
    }
    expect(mentionTest(mentions)(added?.text ?? '')).toBe(true)
  })

  it('fail it on a wrong annotation, with its place', async () => {
    change('putin-macron-call-2025/annotations.json', '"exact": "حمّل"', '"exact": "برّأ"')
    await expect(bundle()).rejects.toThrow(/putin-macron-call-2025\/annotations\.json:\d+: “برّأ” is not on line 4/)
  })
})
