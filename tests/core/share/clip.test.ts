import { describe, expect, it } from 'vitest'
import { type Clip, copyOf } from '../../../src/core/share/clip'

/** As bare as a clip can be. */
const BARE: Clip = {
  language: 'en',
  heading: 'Putin · Iran',
  summary: null,
  quotes: [],
  remarks: [],
  citation: { title: 'A page', address: null, seen: 'Not from a page.' }
}
/** With all that a clip can hold, and marks that each form must defuse. */
const FULL: Clip = {
  language: 'ar',
  heading: 'Putin & *Iran*',
  summary: { label: 'Our <summary>:', text: 'He wants [talks].' },
  quotes: [
    {
      language: 'en',
      words: 'we will\n talk_now ',
      warning: null,
      facts: ['Word for word', 'via <AFP>'],
      link: 'https://n.example/a?b&c'
    },
    { language: 'ar', words: 'لن\nنتحدّث', warning: 'Changed <here>', facts: ['Reported speech'], link: null }
  ],
  remarks: ['1 statement <is> left out.', 'Two_more'],
  citation: { title: 'A page\n[here]', address: 'https://n.example/"a"', seen: 'Seen <today>' }
}

describe('a clip as plain text', () => {
  it('has each part on lines of its own, and no quotation mark that the words have not', () => {
    expect(copyOf(FULL, 'text')).toEqual({
      plain: [
        'Putin & *Iran*',
        'Our <summary>: He wants [talks].',
        '',
        'we will talk_now',
        'Word for word · via <AFP>',
        'https://n.example/a?b&c',
        '',
        'Changed <here>',
        'لن نتحدّث',
        'Reported speech',
        '',
        '1 statement <is> left out.',
        '',
        'Two_more',
        '',
        'A page [here]',
        'https://n.example/"a"',
        'Seen <today>',
        ''
      ].join('\n'),
      html: null
    })
  })

  it('has nothing where there is nothing', () => {
    expect(copyOf(BARE, 'text')).toEqual({ plain: 'Putin · Iran\n\nA page\nNot from a page.\n', html: null })
  })
})

describe('a clip in Markdown', () => {
  it('has each part as a paragraph, its marks defused', () => {
    expect(copyOf(FULL, 'markdown')).toEqual({
      plain: `${[
        '**Putin \\& \\*Iran\\***',
        '*Our \\<summary\\>\\:* He wants \\[talks\\]\\.',
        '> we will talk\\_now',
        'Word for word · via \\<AFP\\> · [\\#](<https://n.example/a?b&c>)',
        '**Changed \\<here\\>**',
        '> لن نتحدّث',
        'Reported speech',
        '1 statement \\<is\\> left out\\.',
        'Two\\_more',
        '[A page \\[here\\]](<https://n.example/"a">) · Seen \\<today\\>'
      ].join('\n\n')}\n`,
      html: null
    })
  })

  it('links nothing where no page is quoted', () => {
    expect(copyOf(BARE, 'markdown').plain).toBe('**Putin · Iran**\n\nA page · Not from a page\\.\n')
  })
})

describe('a clip as HTML', () => {
  it('has each part in its own language’s direction, its marks defused, beside the plain text', () => {
    expect(copyOf(FULL, 'html')).toEqual({
      plain: copyOf(FULL, 'text').plain,
      html: [
        '<div lang="ar" dir="rtl">',
        '<p><strong>Putin &amp; *Iran*</strong></p>',
        '<p><em>Our &lt;summary&gt;:</em> He wants [talks].</p>',
        '<blockquote lang="en" dir="ltr" cite="https://n.example/a?b&amp;c">we will talk_now</blockquote>',
        '<p>Word for word · via &lt;AFP&gt; · <a href="https://n.example/a?b&amp;c">#</a></p>',
        '<p><strong>Changed &lt;here&gt;</strong></p>',
        '<blockquote lang="ar" dir="rtl">لن نتحدّث</blockquote>',
        '<p>Reported speech</p>',
        '<p>1 statement &lt;is&gt; left out.</p>',
        '<p>Two_more</p>',
        '<p><cite><a href="https://n.example/&quot;a&quot;">A page [here]</a></cite> · Seen &lt;today&gt;</p>',
        '</div>'
      ].join('')
    })
  })

  it('links nothing where no page is quoted', () => {
    expect(copyOf(BARE, 'html').html).toBe(
      '<div lang="en" dir="ltr"><p><strong>Putin · Iran</strong></p><p><cite>A page</cite> · Not from a page.</p></div>'
    )
  })
})

describe('a clip in any form', () => {
  it.each(['text', 'markdown', 'html'] as const)(
    'as %s leaves nothing of the page turned round behind it',
    (format) => {
      const quote = { language: 'ar', words: 'قال\u202e نعم', warning: null, facts: [], link: null } as const
      const citation = { ...BARE.citation, title: 'A \u2067page' }
      const { plain, html } = copyOf({ ...BARE, quotes: [quote], citation }, format)
      for (const text of [plain, html ?? plain]) {
        expect(text).toContain('قال\u202e نعم\u202c')
        expect(text).toContain('A \u2067page\u2069')
      }
    }
  )
})
