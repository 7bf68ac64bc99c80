import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What lint says of these files, which stand in a folder of their own, by the project's rules. */
function lint(files: Readonly<Record<string, string>>): { readonly status: number | null; readonly output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'circles-'))
  try {
    for (const [name, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), source)
    }
    const oxlint = resolve('node_modules/oxlint/bin/oxlint')
    const config = resolve('.oxlintrc.json')
    const { status, stdout } = spawnSync(process.execPath, [oxlint, '-c', config, '.'], { cwd: folder })
    return { status, output: String(stdout) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const ONE = `import type { Other } from './other'\nexport interface One {\n  readonly other: Other | null\n}\n`
const OTHER = `import type { One } from './one'\nexport interface Other {\n  readonly one: One | null\n}\n`

describe('lint', () => {
  it.each(['src/core/text', 'src/dom', 'src/ui', 'src/extension', 'build', 'tests'])(
    'refuses two files of %s that import only types of each other',
    (folder) => {
      const { status, output } = lint({ [`${folder}/one.ts`]: ONE, [`${folder}/other.ts`]: OTHER })
      expect(output).toContain('Dependency cycle detected')
      expect(status).toBe(1)
    }
  )

  it('passes them where one of the two stands alone', () => {
    const { status, output } = lint({
      'src/core/text/one.ts': 'export interface One {\n  readonly id: string\n}\n',
      'src/core/text/other.ts': OTHER
    })
    expect({ status, output }).toMatchObject({ status: 0 })
  })
})
