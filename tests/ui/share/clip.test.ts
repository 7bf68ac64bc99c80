import { describe, expect, it } from 'vitest'
import { CLIP_FORMATS, copyOf } from '../../../src/core/share/clip'
import type { Dossier } from '../../../src/core/dossier'
import type { Verdict } from '../../../src/core/verify/sighting'
import { clipOfArticle, clipOfPage } from '../../../src/ui/share/clip'
import { DOSSIER, sightingWith } from '../dossier-fixture'
import { ar, en } from '../translations'

const pageWith = (verdicts: Readonly<Record<string, Verdict>>) => ({
  title: 'A page | with [marks]',
  address: 'https://news.example/a?b=1&c=2',
  day: '2026-03-05',
  sighting: sightingWith(verdicts),
  around: () => ({ before: 'قال إن “', after: '”، وأضاف' }),
  linkTo: (statement: string) => (statement === 'p2' ? null : `https://news.example/a#:~:text=${statement}`)
})
/** The same, its statements quoted. */
const QUOTING: Dossier = {
  ...DOSSIER,
  statements: DOSSIER.statements.map((each) => ({
    ...each,
    kind: 'direct',
    content: each.content.map((part) => ({ ...part, quoted: true }))
  }))
}
const p1 = { kind: 'statement', id: 'p1' } as const
const ukraine = { kind: 'position', id: 'putin-ukraine' } as const

describe('what is copied of a page', () => {
  it('has the page’s words with verdict, kind, source, link and citation', () => {
    const clip = clipOfPage(DOSSIER, p1, pageWith({}), en)
    expect(copyOf(clip!, 'text')).toEqual({
      plain: [
        'Putin · Ukraine',
        '',
        'الغرب هو سبب استمرار الحرب',
        'Word for word · Reported speech · Reported by the article',
        'https://news.example/a#:~:text=p1',
        '',
        'A page | with [marks]',
        'https://news.example/a?b=1&c=2',
        'Page seen on 5 March 2026',
        ''
      ].join('\n'),
      html: null
    })
  })

  it('never makes reported speech a quotation, whatever marks stand around it', () => {
    for (const form of CLIP_FORMATS) {
      const { plain, html } = copyOf(clipOfPage(DOSSIER, p1, pageWith({}), en)!, form)
      expect(`${plain}${html}`).not.toMatch(/[“”«»„]/u)
    }
  })

  it('leaves quoted words in the marks that the page has around them', () => {
    const { plain } = copyOf(clipOfPage(QUOTING, p1, pageWith({}), en)!, 'text')
    expect(plain).toContain('\n“الغرب هو سبب استمرار الحرب”\n')
  })

  it('sets no marks around quoted words where the page has none', () => {
    const bare = { ...pageWith({}), around: () => ({ before: 'قال: ', after: '، وأضاف' }) }
    expect(copyOf(clipOfPage(QUOTING, p1, bare, en)!, 'text').plain).toContain('\nالغرب هو سبب استمرار الحرب\n')
  })

  it('has the same in Markdown', () => {
    const clip = clipOfPage(DOSSIER, p1, pageWith({}), en)
    expect(copyOf(clip!, 'markdown').plain).toBe(
      [
        '**Putin · Ukraine**',
        '> الغرب هو سبب استمرار الحرب',
        'Word for word · Reported speech · Reported by the article · [\\#](<https://news.example/a#:~:text=p1>)',
        '[A page \\| with \\[marks\\]](<https://news.example/a?b=1&c=2>) · Page seen on 5 March 2026',
        ''
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n')
    )
  })

  it('has the same as HTML, every language in its own direction, beside the plain text', () => {
    const { plain, html } = copyOf(clipOfPage(DOSSIER, p1, pageWith({}), en)!, 'html')
    expect(plain).toContain('Putin · Ukraine')
    expect(html).toContain('<div lang="en" dir="ltr">')
    expect(html).toContain('<blockquote lang="ar" dir="rtl" cite="https://news.example/a#:~:text=p1">الغرب')
    expect(html).toContain('<a href="https://news.example/a?b=1&amp;c=2">A page | with [marks]</a>')
  })

  it.each(['text', 'markdown', 'html'] as const)(
    'says in %s that changed words are changed, and quotes none of them',
    (form) => {
      const clip = clipOfPage(DOSSIER, p1, pageWith({ p1: 'altered' }), en)
      const { plain, html } = copyOf(clip!, form)
      for (const copied of [plain, html]) {
        if (copied === null) continue
        expect(copied).toContain('Changed on this page, so not word for word')
        expect(copied).not.toMatch(/[“”]/)
        expect(copied).not.toMatch(/Word for word(?!;)/)
      }
    }
  )

  it('gives a position with what of it is on the page, and says what is left out', () => {
    const { plain } = copyOf(clipOfPage(DOSSIER, ukraine, pageWith({ p1: 'absent' }), en)!, 'text')
    expect(plain).toContain('Summary of the original article: The West is answerable')
    expect(plain).not.toContain('سبب استمرار الحرب')
    expect(plain).toContain('السلام لا بدّ أن يطول')
    expect(plain).toContain('1 statement that is not on this page is left out.')
  })

  it('heads the summary plainly where the page has all of it', () => {
    const { plain } = copyOf(clipOfPage(DOSSIER, ukraine, pageWith({}), ar)!, 'text')
    expect(plain).toContain('بوتين · أوكرانيا\nملخّص: الغرب مسؤول')
    expect(plain).not.toContain('تُرك')
  })

  it.each([p1, { kind: 'statement', id: 'none' } as const, { kind: 'position', id: 'none' } as const])(
    'is nothing where nothing is on the page: %j',
    (subject) => {
      expect(clipOfPage(DOSSIER, subject, pageWith({ p1: 'absent' }), en)).toBeNull()
    }
  )
})

describe('what is copied of the library', () => {
  it('has the article’s words, cites the article, and says that no page is quoted', () => {
    const { plain } = copyOf(clipOfArticle(DOSSIER, p1, 'Not from a page.', en)!, 'text')
    expect(plain).toBe(
      'Putin · Ukraine\n\nالغرب هو سبب استمرار الحرب\nReported speech · Reported by the article\n\nThe Putin–Macron call, 1 July 2025\nNot from a page.\n'
    )
  })
})
