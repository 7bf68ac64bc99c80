/** The inspection tool as its users run it: a command, a folder of pages, and what comes out on stdout. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Inspection } from '../../scripts/inspect-report'
import { samplePages } from '../pages'
import { latePage } from '../pages/changing'
import type { Target } from '../../scripts/browser/launch'
import { evidenceOf } from './truth'
import { isWide } from './wide'

const ROOT = resolve(import.meta.dirname, '../..')
/** More than there are windows. */
const MANY = isWide ? 60 : 4

interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function inspect(...args: readonly string[]): Promise<Run> {
  return new Promise((done, fail) => {
    const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/inspect.ts'), ...args]
    const child = spawn(process.execPath, command, { cwd: ROOT })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', fail)
    child.once('close', (code) => done({ code, stdout, stderr }))
  })
}

const verdicts = ({ statements }: Inspection): Record<string, string> =>
  Object.fromEntries(statements.map(({ id, verdict }) => [id, verdict]))

const wordsOf = ({ statements }: Inspection, id: string): string =>
  statements.find((statement) => statement.id === id)?.words ?? ''

/** A server whose page begins and never ends. */
async function endlessServer(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.write('<!doctype html><p>so far')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

describe.each<Target>(isWide ? ['chromium', 'firefox'] : ['chromium'])('inspect in %s', (target) => {
  const folder = mkdtempSync(join(tmpdir(), 'mawqif-inspect-'))
  const found = new Map<string, Inspection>()
  let endless: Server
  let run: Run

  beforeAll(async () => {
    const pages = samplePages()
    writeFileSync(join(folder, 'full.html'), pages['/paragraphs'])
    writeFileSync(join(folder, 'edited.htm'), pages['/edited'])
    writeFileSync(join(folder, 'excerpt.html'), pages['/excerpt'])
    writeFileSync(join(folder, 'plain.html'), pages['/plain'])
    writeFileSync(join(folder, 'alert.html'), pages['/paragraphs'].replace('<body>', '<body><script>alert(1)</script>'))
    writeFileSync(join(folder, 'hang.html'), pages['/plain'].replace('</body>', '<script>for (;;);</script></body>'))
    writeFileSync(join(folder, 'late.html'), latePage(2500))
    writeFileSync(join(folder, 'lines.txt'), evidenceOf('putin').join('\n\n'))
    const { server, url } = await endlessServer()
    endless = server
    run = await inspect(folder, url, '--json', '--browser', target)
    if (run.stdout === '') throw new Error(`inspect wrote nothing (${run.code}): ${run.stderr}`)
    for (const inspection of JSON.parse(run.stdout) as readonly Inspection[]) {
      found.set(inspection.page.replace(`${folder}/`, '').replace(url, 'endless'), inspection)
    }
  })
  afterAll(() => {
    endless.closeAllConnections()
    endless.close()
    rmSync(folder, { recursive: true })
  })

  const of = (name: string): Inspection => {
    const inspection = found.get(name)
    if (inspection === undefined) throw new Error(`no result for ${name}`)
    return inspection
  }

  it('gives every page, in order, and nothing else on stdout', () => {
    expect(run.code).toBe(0)
    expect([...found.keys()]).toEqual([
      'alert.html',
      'edited.htm',
      'excerpt.html',
      'full.html',
      'hang.html',
      'late.html',
      'lines.txt',
      'plain.html',
      'endless'
    ])
  })

  it('tells the whole article, its place and the painted words', () => {
    const full = of('full.html')
    expect(full).toMatchObject({ grade: 'full', dossier: 'putin-macron-call-2025', coverage: 1, errors: [] })
    expect(full.place).toMatch(/article/)
    expect(new Set(Object.values(verdicts(full)))).toEqual(new Set(['verbatim']))
    expect(full.statements).toHaveLength(7)
    for (const { words, paintedAs, speakers } of full.statements) {
      expect(words?.length).toBeGreaterThan(20)
      expect([...paintedAs].sort()).toEqual([...speakers].sort())
    }
    expect(full.timings.load).toBeGreaterThan(0)
    expect(full.timings.sidebar).toBeGreaterThan(0)
  })

  it('tells what an edited page changed, and that it is painted apart', () => {
    const edited = of('edited.htm')
    expect(edited.grade).toBe('edited')
    expect(verdicts(edited)).toMatchObject({ p2: 'altered', m1: 'altered', m2: 'verbatim' })
    expect(wordsOf(edited, 'p2')).toContain('سيقبل')
    const p2 = edited.statements.find(({ id }) => id === 'p2')
    expect(p2).toMatchObject({ paintedAs: ['altered'] })
    expect(p2?.removed.join(' ')).toContain('لن')
    expect(p2?.changes).not.toEqual([])
  })

  it('tells an excerpt with what is absent, which has no words', () => {
    const excerpt = of('excerpt.html')
    expect(excerpt.grade).toBe('excerpt')
    expect(excerpt.coverage).toBeLessThan(0.5)
    expect(verdicts(excerpt)).toMatchObject({ p1: 'verbatim', p3: 'absent' })
    expect(excerpt.statements.find(({ id }) => id === 'p3')).toMatchObject({ words: null, paintedAs: [] })
  })

  it('finds nothing on a plain page, and says so', () => {
    expect(of('plain.html')).toMatchObject({
      grade: 'none', dossier: null, coverage: null, place: null, statements: [], errors: []
    }) // prettier-ignore
  })

  it('reads a page that opens a dialog as any other', () => {
    expect(of('alert.html')).toMatchObject({ grade: 'full', errors: [] })
  })

  it('waits for an article that comes late for as long as Mawqif does', () => {
    expect(of('late.html')).toMatchObject({ grade: 'full', errors: [] })
  })

  it('reads a text file set as paragraphs', () => {
    expect(verdicts(of('lines.txt'))).toMatchObject({ p1: 'verbatim', p3: 'verbatim', m3: 'absent' })
  })

  it.each(['hang.html', 'endless'])('reports %s and goes on', (name) => {
    expect(of(name).grade).toBe('none')
    expect(of(name).errors).not.toEqual([])
  })

  it(`works through ${MANY} pages in one call`, async () => {
    const many = mkdtempSync(join(tmpdir(), 'mawqif-inspect-'))
    const page = samplePages()['/paragraphs']
    for (let i = 0; i < MANY; i++) writeFileSync(join(many, `${i}.html`), page.replace('<title>', `<title>${i} `))
    const { code, stdout } = await inspect(many, '--json', '--browser', target)
    rmSync(many, { recursive: true })
    expect(code).toBe(0)
    const results = JSON.parse(stdout) as readonly Inspection[]
    expect(results).toHaveLength(MANY)
    expect(results.filter(({ grade, statements }) => grade !== 'full' || statements.length !== 7)).toEqual([])
    expect(results.flatMap(({ errors }) => errors)).toEqual([])
  })
})

describe('inspect', () => {
  it.each([
    ['an address elsewhere', ['https://example.com/'], 'not on this machine'],
    ['an address that only looks local', ['http://127.0.0.1.example.com/'], 'not on this machine'],
    ['a file that is not there', ['/no/such/page.html'], 'no file or folder'],
    ['an unknown browser', ['--browser', 'netscape'], 'chromium or firefox'],
    ['an unknown option', ['--fast'], 'no option --fast'],
    ['nothing to open', [], 'Nothing to open']
  ])('refuses %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await inspect(...args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })
})
