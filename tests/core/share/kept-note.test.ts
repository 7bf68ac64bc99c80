import { HtmlRenderer, type Node, Parser } from 'commonmark'
import { describe, expect, it } from 'vitest'
import { noteNames, writeNote } from '../../../src/core/share/kept-note'
import { DEFAULT_SETTINGS } from '../../../src/core/settings'
import { exportWords } from '../../../src/ui/share/export-words'
import { libraryStringsFor } from '../../../src/ui/strings/library'
import { en } from '../../ui/translations'
import { anyPages, IMPRINT, PAGE, STATEMENT } from '../records/kept-fixture'
import { fc } from '../../properties'

const name = (id: string, as: string) => ({ id, name: { ar: as, en: as, fr: as, ru: as } })
const words = exportWords(
  { speakers: [name('macron', 'Emmanuel Macron')], topics: [name('ukraine', 'Ukraine')] },
  en,
  libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
)
const noteOf = (change: Partial<typeof PAGE>): string => writeNote({ ...PAGE, ...change }, words)
/** The properties, and the nodes of what follows them. */
function parsed(note: string) {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(note) ?? []
  const properties = Object.fromEntries(
    head
      .split('\n')
      .map((line): readonly [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
  )
  const document = new Parser().parse(body)
  const types: string[] = []
  const walker = document.walker()
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) types.push(step.node.type)
  return { properties, document, types }
}
/** What markup there may be: no page makes any of its own. */
const OURS: ReadonlySet<Node['type']> = new Set([
  'document',
  'heading',
  'paragraph',
  'block_quote',
  'text',
  'softbreak',
  'link',
  'strong'
])

describe('a note of a kept page', () => {
  it('has its properties, who says what, in its words, and how', () => {
    expect(noteOf({})).toBe(`---
title: "Talks by the river"
source: "https://news.example/talks"
site: "news.example"
language: en
seen: 2026-11-01T09:30:00.000Z
leaders: ["Emmanuel Macron"]
topics: ["Ukraine"]
tags: ["mawqif"]
---

# Talks by the river

[news\\.example](<https://news.example/talks>) · 2026-11-01

## Emmanuel Macron · Ukraine

> Macron called for a truce along the river\\.

Calls for · Quoted · Found automatically; may be wrong ^s1
`)
  })

  it('has among its properties who published the page and when, as far as it says so', () => {
    expect(noteOf({ imprint: IMPRINT })).toContain(
      '\noutlet: "The River News"\nauthors: ["Ann Lee", "Bo Li"]\npublished: 2026-10-31\n'
    )
    expect(noteOf({ imprint: { outlet: null, authors: [], published: '2026-10-31' } })).not.toMatch(/outlet:|authors:/u)
  })

  it('warns of words that the page changed, before them', () => {
    const note = noteOf({ statements: [{ ...STATEMENT, act: null, verdict: 'altered', sources: ['the Élysée'] }] })
    expect(note).toContain('**Changed on this page**\n\n> Macron')
    expect(note).toContain('Quoted · the Élysée · Changed on this page ^s1')
  })

  it.each([
    ['the end of the properties', '---'],
    ['a property', 'x"\ntags: [evil]'],
    ['a heading', '# Said\n## More'],
    ['a link', '[[Note]] [a](javascript:alert(1)) <https://a.example>'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a tag, a comment, a formula, a block', '#tag %%a%% $$a$$ ^id'],
    ['code and lists', '```\n- a\n1. b'],
    ['a template', '{{date}} <% tp.file %>']
  ])('takes %s for text', (_, text) => {
    const { properties, document, types } = parsed(
      noteOf({ title: text, statements: [{ ...STATEMENT, words: text, content: [{ start: 0, end: 1 }] }] })
    )
    expect(JSON.parse(properties['title'] as string)).toBe(text.replace(/\s+/gu, ' '))
    expect(types.filter((type) => !OURS.has(type as Node['type']))).toEqual([])
    const html = new HtmlRenderer().render(document)
    expect(html).not.toMatch(/<img|javascript:alert\(1\)"/u)
  })

  it('turns nothing round behind it', () => {
    expect(noteOf({ title: 'a\u202eb' })).toContain('title: "a\u202eb\u202c"')
  })

  it('is written of any page, its properties one a line, and nothing of the page is markup', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        for (const page of pages) {
          const { properties, types } = parsed(writeNote(page, words))
          const { outlet, authors, published } = page.imprint
          expect(Object.keys(properties)).toEqual([
            'title',
            'source',
            'site',
            ...(outlet === null ? [] : ['outlet']),
            ...(authors.length === 0 ? [] : ['authors']),
            ...(published === null ? [] : ['published']),
            'language',
            'seen',
            'leaders',
            'topics',
            'tags'
          ])
          expect(JSON.parse(properties['source'] as string)).toBe(page.address)
          expect(types.filter((type) => !OURS.has(type as Node['type']))).toEqual([])
          expect(types.filter((type) => type === 'link')).toHaveLength(1)
        }
      })
    )
  })
})

describe('the name of a note', () => {
  it.each([
    ['Talks by the river', '2026-11-01 Talks by the river.md'],
    ['a/b\\c: "d" <e> | f? *', '2026-11-01 a b c d e f.md'],
    ['[[Note]] #tag ^id', '2026-11-01 Note tag id.md'],
    ['../../etc/passwd', '2026-11-01 .. .. etc passwd.md'],
    ['a\u202ecod.exe', '2026-11-01 a cod.exe.md'],
    ['محادثات', '2026-11-01 محادثات.md'],
    ['', '2026-11-01.md'],
    ['...', '2026-11-01.md'],
    ['a'.repeat(300), `2026-11-01 ${'a'.repeat(72)}.md`],
    ['a'.repeat(71) + '😀', `2026-11-01 ${'a'.repeat(71)}\ufffd.md`]
  ])('of “%s” is “%s”', (title, expected) => {
    expect(noteNames([{ ...PAGE, title }])).toEqual([expected])
  })

  it('is that of no other, letter case aside', () => {
    expect(noteNames(['A', 'a', 'a 2', 'A'].map((title) => ({ ...PAGE, title })))).toEqual([
      '2026-11-01 A.md',
      '2026-11-01 a 2.md',
      '2026-11-01 a 2 2.md',
      '2026-11-01 A 3.md'
    ])
  })

  it('is one that any file system takes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 }), (titles) => {
        const names = noteNames(titles.map((title) => ({ ...PAGE, title })))
        expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(titles.length)
        for (const each of names) {
          expect(each).toMatch(/^2026-11-01[^\\/:*?"<>|\p{Cc}]*\.md$/u)
          expect(Buffer.byteLength(each)).toBeLessThanOrEqual(255)
        }
      })
    )
  })
})
