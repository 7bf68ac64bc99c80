// @vitest-environment happy-dom
import { Parser, type Node } from 'commonmark'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/core/share/csv'
import { escapeHtml, escapeMarkdown, markdownTarget } from '../../../src/core/share/markup'
import { fc, runs } from '../../properties'

/** Text of every script, rich in what markup gives a meaning. Parsers put U+FFFD in place of U+0000. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~&:="\', \t\n1aب', '&amp;', '](', '**', '```', '=1+1'), {
        maxLength: 40
      })
      .map((parts) => parts.join(''))
  )
  .map((text) => text.replaceAll('\0', ''))

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** What somebody who reads the parsed Markdown reads, with the types of all nodes met. */
function readMarkdown(source: string): {
  readonly text: string
  readonly types: ReadonlySet<string>
  readonly links: readonly string[]
} {
  const types = new Set<string>()
  const links: string[] = []
  let text = ''
  const walker = new Parser().parse(source).walker()
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const node: Node = event.node
    if (!event.entering) continue
    types.add(node.type)
    if (node.type === 'link') links.push(node.destination ?? '')
    text += node.literal ?? ''
  }
  return { text, types, links }
}

describe('Markdown', () => {
  it('is read back as the text it was written from, and as a paragraph of nothing but text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, types } = readMarkdown(escapeMarkdown(raw))
        expect(text).toBe(oneLine(raw))
        expect([...types].filter((type) => !['document', 'paragraph', 'text'].includes(type))).toEqual([])
      })
    )
  })

  it('leads where it says', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), anyText, (address, raw) => {
        const { text, links } = readMarkdown(`[${escapeMarkdown(`x${raw}`)}](${markdownTarget(address)})`)
        expect(text).toBe(oneLine(`x${raw}`))
        expect(links.map((link) => new URL(link).href)).toEqual([new URL(address).href])
      }),
      runs(30)
    )
  })
})

describe('HTML', () => {
  it('defuses all that could end a text or an attribute', () => {
    expect(escapeHtml(`<a title="x" class='y'>&`)).toBe('&lt;a title=&quot;x&quot; class=&#39;y&#39;&gt;&amp;')
  })

  it('is read back as the text it was written from, in an element and in an attribute', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = raw.replaceAll('\r', '')
        const box = document.createElement('div')
        box.innerHTML = `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`
        expect(box.children).toHaveLength(1)
        expect(box.firstElementChild?.children).toHaveLength(0)
        expect(box.textContent).toBe(text)
        expect(box.firstElementChild?.getAttribute('title')).toBe(text)
      })
    )
  })
})

describe('CSV', () => {
  /** A cell without what is put in to guard those who open it. */
  const unguarded = (cell: string): string => cell.replaceAll(/['\u202a-\u202e\u2066-\u2069]/gu, '')

  it('is read back as the table it was written from, guards aside', () => {
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 })
      )
    fc.assert(
      fc.property(table, (rows) => {
        const { data, errors } = Papa.parse<string[]>(writeCsv(rows), { newline: '\r\n', delimiter: ',' })
        expect(errors).toEqual([])
        // The line break after the last row opens one more, empty.
        expect(data.slice(0, -1).map((row) => row.map(unguarded))).toEqual(rows.map((row) => row.map(unguarded)))
      })
    )
  })

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['a;=1', "a;'=1"],
    ['a; -1', "a; '-1"],
    [';=1', ";'=1"],
    ['a|"=1', '"a|""\'=1"'],
    ['a\t@b', "a\t'@b"],
    ['a\n+1', '"a\n\'+1"'],
    ['a, -1', '"a, -1"'],
    ['well-known; a - b', 'well-known; a - b'],
    ['a\u202eb', 'a\u202eb\u202c'],
    ['حمّل … معتبرًا أن', 'حمّل … معتبرًا أن']
  ])('writes %j as %j', (cell, expected) => {
    expect(writeCsv([[cell]])).toBe(`\ufeff${expected}\r\n`)
  })
})
