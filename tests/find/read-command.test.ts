import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../scripts/command'

const SAID = 'Emmanuel Macron said on Monday that Ukraine needed lasting guarantees.'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mawqif-read-'))
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'one.txt'), SAID)
  writeFileSync(join(folder, 'inner', 'two.jsonl'), `${JSON.stringify({ doc: 'line', text: `“No.”\n${SAID}` })}\n`)
  writeFileSync(join(folder, 'bad.json'), 'not read')
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (...args: readonly string[]) => runCommand(['tsx', 'scripts/read.ts', ...args])

describe('the command that reads articles', () => {
  it('reads the files of a folder and of those in it, with offsets of each text', async () => {
    const { code, stdout } = await read(folder, '--json')
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(found.map(({ doc, speaker, topic, source }) => [doc, speaker, topic, source.start])).toEqual([
      ['line', 'macron', 'ukraine', 6],
      ['one.txt', 'macron', 'ukraine', 0]
    ])
    expect(found.every(({ content: [{ text }] }) => text === 'Ukraine needed lasting guarantees')).toBe(true)
  })

  it('explains by which rules a sentence is read, and where the others are lost', async () => {
    const { stdout } = await read(join(folder, 'one.txt'), '--explain')
    expect(stdout).toContain('at “said”: speaker, verb, content: fits')
    expect(stdout).toContain('at “that”: behind a colon: lost, for want of , at “that”')
    expect(stdout).toMatch(/= said: speaker, verb, content \/ .*\n +ukraine needed lasting guarantees/u)
  })

  it('tells the file and the line that it cannot read', async () => {
    const path = join(folder, 'broken.jsonl')
    writeFileSync(path, `{"doc":"x","text":""}\n{"doc":1}\n`)
    const { code, output } = await read(path)
    expect(code).toBe(1)
    expect(output).toContain(`${path}:2: doc: `)
    expect(output).toContain('text: ')
  })

  it.each([
    ['page.html', `<!DOCTYPE html>\n<title>News</title><p>${SAID}`, ''],
    ['part.txt', `<div class="lead">${SAID}</div>`, ''],
    ['line.jsonl', JSON.stringify({ doc: 'page', text: `<p>${SAID}</p>` }), ':1']
  ])('takes no markup for prose: %s', async (name, text, line) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    const { code, output, stdout } = await read(path)
    rmSync(path)
    expect([code, stdout]).toEqual([1, ''])
    expect(output).toContain(`${path}${line}: this is HTML`)
    expect(output).toContain('npm run -s inspect')
  })

  it('reads prose that speaks of less and more', async () => {
    const path = join(folder, 'less.txt')
    writeFileSync(path, `${SAID} Losses were < 5 and gains > 7, and the memo read <no comment>.`)
    const { code, stdout } = await read(path)
    rmSync(path)
    expect([code, stdout.includes('"speaker":"macron"')]).toEqual([0, true])
  })

  it('tells which file is missing', async () => {
    const { code, output } = await read('/nowhere.txt')
    expect([code, output.trim()]).toEqual([1, '/nowhere.txt: no such file or folder'])
  })
})
