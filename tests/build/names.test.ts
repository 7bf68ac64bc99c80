import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDERS = ['src', 'tests', 'build', 'bench', 'docs', 'scripts', 'public']
const files = [
  ...readdirSync('.').filter((name) => /\.\w+$/u.test(name)),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/'))
  )
]
const read = (file: string): string => readFileSync(file, 'utf8')

describe('the types of src', () => {
  it('stand once each', () => {
    const places = new Map<string, string[]>()
    for (const file of files.filter((each) => /^src\/.*\.tsx?$/u.test(each))) {
      for (const [, name = ''] of read(file).matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gmu)) {
        places.set(name, [...(places.get(name) ?? []), file])
      }
    }
    expect(places.size).toBeGreaterThan(100)
    expect([...places].filter(([, all]) => all.length > 1)).toEqual([])
  })
})

/** Where paths in the docs may begin: at the root, beside the file, or among the layers. */
const ROOTS = ['', 'src', 'src/core', 'src/extension']
/** What the build and the commands write. */
const WRITTEN = /^(?:out|dist|packages)\/|^(?:dossiers\/index\.bin|finder\.json)$/u
const PATH = /`((?:[\w.-]+\/)+[\w.-]*\w|[a-z][\w-]*\.(?:tsx?|css|mjs|json))`/gu
const LINK = /\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/gu

describe('the docs', () => {
  it.each(files.filter((file) => file.endsWith('.md')))('name files that there are: %s', (doc) => {
    const text = read(doc)
    const isThere = (path: string): boolean =>
      [...ROOTS, dirname(doc)].some((root) => existsSync(join(root, path))) ||
      files.some((file) => file.endsWith(`/${path}`))
    const named = [...text.matchAll(PATH), ...text.matchAll(LINK)].map(([, path = '']) => path)
    expect(named.filter((path) => !WRITTEN.test(path) && !isThere(path))).toEqual([])
  })
})
