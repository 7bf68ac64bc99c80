import { describe, expect, it } from 'vitest'
import { type Edit, problemsWith } from './small-gazetteer'

const TENURE = '"from": "2025-01"'

describe('the leaders of a gazetteer', () => {
  it('have no problems as they are', () => {
    expect(problemsWith()).toEqual([])
  })

  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'an id given twice',
      [['leaders', '"id": "marrant"', '"id": "brey"']],
      ['leaders, "id": "brey",: the id "brey" is already taken']
    ],
    [
      'a name that breaks the notation',
      [['leaders', '"en": "Anna [Brey]"', '"en": "Anna [[Brey]"']],
      ['leaders, "en": "Anna [[Brey]",: "Anna [[Brey]" cannot read "[[Brey]"']
    ],
    [
      'each of several names that does',
      [['leaders', '"en": "Anna [Brey]"', '"en": ["[A] [Brey]", "Anna [Brey]", "A [] Brey"]']],
      [
        'leaders, "en": ["[A] [Brey]", "Anna [Brey]", "A [] Brey"],: "[A] [Brey]" has two surnames in brackets',
        'leaders, "en": ["[A] [Brey]", "Anna [Brey]", "A [] Brey"],: "A [] Brey" cannot read "[]"'
      ]
    ],
    [
      'a letter of another script in an English name',
      [['leaders', '"en": "Anna [Brey]"', '"en": "Anna [Brеy]"']],
      ['leaders, "en": "Anna [Brеy]",: "Anna [Brеy]" is not in the letters of "en"']
    ],
    [
      'a letter of another script in a French name',
      [['leaders', '"fr": "Anna [Brey]"', '"fr": "Anna [Brеy]"']],
      ['leaders, "fr": "Anna [Brеy]",: "Anna [Brеy]" is not in the letters of "fr"']
    ],
    [
      'a letter of another script in a Russian name',
      [['leaders', 'Анна [Брей]', 'Анна [Бpей]']],
      ['leaders, "ru": "Анна [Бpей]": "Анна [Бpей]" is not in the letters of "ru"']
    ],
    [
      'a letter of another script in an Arabic name',
      [['leaders', 'آنا [بري]', 'آنا [بريx]']],
      ['leaders, "ar": "آنا [بريx]",: "آنا [بريx]" is not in the letters of "ar"']
    ],
    [
      'a digit in a name',
      [['leaders', '"en": "Anna [Brey]"', '"en": "Anna2 [Brey]"']],
      ['leaders, "en": "Anna2 [Brey]",: "Anna2 [Brey]" is not in the letters of "en"']
    ],
    [
      'a name of more than 64 spellings',
      [['leaders', '"en": "Anna [Brey]"', '"en": "A/B/C/D/E A/B/C/D/E A/B/C [Brey]"']],
      [
        'leaders, "en": "A/B/C/D/E A/B/C/D/E A/B/C [Brey]",: "A/B/C/D/E A/B/C/D/E A/B/C [Brey]" has 75 spellings, more than 64'
      ]
    ],
    [
      'spellings that words which may be missing make too many',
      [['leaders', '"en": "Anna [Brey]"', '"en": "A/B/C/D (A/B/C) (A/B/C/D/E) [Brey]"']],
      [
        'leaders, "en": "A/B/C/D (A/B/C) (A/B/C/D/E) [Brey]",: "A/B/C/D (A/B/C) (A/B/C/D/E) [Brey]" has 96 spellings, more than 64'
      ]
    ],
    [
      'an office and a place there are not',
      [
        ['leaders', '"office": "president"', '"office": "queen"'],
        ['leaders', '"of": "norvaria"', '"of": "norway"']
      ],
      [
        'leaders, "office": "queen",: there is no "queen" in offices',
        'leaders, "of": "norway",: there is no "norway" in places'
      ]
    ],
    [
      'an office that ends before it begins',
      [['leaders', '"to": "2025-01"', '"to": "2019-12"']],
      ['leaders, "to": "2019-12": ends before it begins: 2020-01 to 2019-12']
    ],
    [
      'an office that begins after the first writing, and tells no source',
      [['leaders', TENURE, '"from": "2025-10"']],
      ['leaders, {: begins after 2025-09 and has no source']
    ],
    [
      'two who hold an office at once',
      [['leaders', TENURE, '"from": "2024-12"']],
      ['leaders, {: brey is president of norvaria at that time too']
    ],
    [
      'two who hold an office at once, the later one first',
      [
        ['leaders', '"from": "2020-01"', '"from": "2025-03"'],
        ['leaders', '"to": "2025-01"', '"to": "2025-06"']
      ],
      ['leaders, {: brey is president of norvaria at that time too']
    ],
    [
      'two who hold an office that neither left',
      [['leaders', ',\n     "to": "2025-01"', '']],
      ['leaders, {: brey is president of norvaria at that time too']
    ],
    [
      'a surname of two who are both well known',
      [['leaders', '"en": "Lena [Marrant]"', '"en": "Lena [Brey]"']],
      [
        'leaders, "wellKnown": true: marrant has the surname "brey" too',
        'leaders, "wellKnown": true: brey has the surname "brey" too'
      ]
    ],
    [
      'a spelling of a surname that another has in other letters',
      [['leaders', '"en": "Lena [Marrant]"', '"en": "Lena [Marrant/BREY]"']],
      [
        'leaders, "wellKnown": true: marrant has the surname "brey" too',
        'leaders, "wellKnown": true: brey has the surname "brey" too'
      ]
    ],
    [
      'a surname of two words that another has',
      [
        ['leaders', '"en": "Anna [Brey]"', '"en": "Anna [von Brey]"'],
        ['leaders', '"en": "Lena [Marrant]"', '"en": "Lena [von Brey]"']
      ],
      [
        'leaders, "wellKnown": true: marrant has the surname "von brey" too',
        'leaders, "wellKnown": true: brey has the surname "von brey" too'
      ]
    ]
  ])('are reported for %s', (_name, edits, expected) => {
    expect(problemsWith(...edits)).toEqual(expected)
  })

  it.each<[string, readonly Edit[]]>([
    ['who have a name of 64 spellings', [['leaders', '"en": "Anna [Brey]"', '"en": "A/B/C/D A/B/C/D (A/B/C) [Brey]"']]],
    [
      'who are called by a numeral, a mark and an accent',
      [['leaders', '"en": "Anna [Brey]"', '"en": "Anna-É. O’N\'a II [Brey]"']]
    ],
    ['whose Russian name declines as it is said to', [['leaders', 'Анна [Брей]', 'Анна [Брей:fixed]']]],
    ['whose Arabic name has marks and a joiner', [['leaders', 'آنا [بري]', 'آنَا [بر\u200cي]']]],
    [
      'who begin an office after the first writing, and tell the source',
      [['leaders', TENURE, '"from": "2025-10", "source": "https://norvaria.example"']]
    ],
    [
      'who hold an office at once that several may hold',
      [
        ['leaders', TENURE, '"from": "2024-12"'],
        ['offices', '"president": {', '"president": { "several": true,']
      ]
    ],
    ['of whom one leaves in the month when the other comes', [['leaders', '"to": "2025-01"', '"to": "2025-01"']]],
    ['of whom one left long before', [['leaders', '"to": "2025-01"', '"to": "2021-01"']]],
    [
      'of whom the later one comes first',
      [
        ['leaders', '"from": "2020-01"', '"from": "2025-06"'],
        ['leaders', '"to": "2025-01"', '"to": "2026-05"'],
        ['leaders', TENURE, `${TENURE},\n     "to": "2025-06"`]
      ]
    ],
    ['who ends an office in the month when it began', [['leaders', '"to": "2025-01"', '"to": "2020-01"']]],
    [
      'of whom one holds two offices at once',
      [
        [
          'leaders',
          '"to": "2025-01"\n    }',
          '"to": "2025-01"\n    }, { "office": "president", "of": "norvaria", "from": "2019-01", "to": "2024-01" }'
        ]
      ]
    ],
    ['who share a surname that is not to stand alone', [['leaders', '"en": "Lena [Marrant]"', '"en": "[Brey]"']]],
    [
      'who share a surname and are not well known',
      [
        ['leaders', '"en": "Lena [Marrant]"', '"en": "Lena [Brey]"'],
        ['leaders', ',\n   "wellKnown": true', ''],
        ['leaders', ',\n   "wellKnown": true', '']
      ]
    ]
  ])('may be people %s', (_name, edits) => {
    expect(problemsWith(...edits)).toEqual([])
  })

  it('are told of a shared surname where only the other is not well known', () => {
    const edits: readonly Edit[] = [
      ['leaders', '"en": "Lena [Marrant]"', '"en": "Lena [Brey]"'],
      ['leaders', ',\n   "wellKnown": true', '']
    ]
    expect(problemsWith(...edits)).toEqual(['leaders, "wellKnown": true: brey has the surname "brey" too'])
  })
})
