import { describe, expect, it } from 'vitest'
import { type Edit, edited, type Expected, places, problemsOf } from '../../dossiers/lakeside'

const OUTLIVE = '"exact": "that outlive the people who sign it"'

const BROKEN: readonly (readonly [name: string, edits: readonly Edit[], expected: readonly Expected[]])[] = [
  // Shape.
  [
    'a missing field',
    [['"date": { "value": "2031-03-06", "basis": "text" }', '"date": { "value": "2031-03-06" }']],
    [['2031-03-06', 'event.date: "basis" is missing']]
  ],
  [
    'an unknown field',
    [['"quoted": true', '"quoted": true,\n"sure": 1']],
    [['"sure": 1', 'statements.0.content.0: "sure" is no field of this format']]
  ],
  [
    'a kind there is not',
    [['"kind": "indirect"', '"kind": "reported"']],
    [['"reported"', 'statements.2.kind: must be one of direct, indirect, mixed']]
  ],
  [
    'an impossible month',
    [['2031-03-06', '2031-13-06']],
    [['2031-13-06', 'event.date.value: must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"']]
  ],
  [
    'an event that misses a language',
    [['"fr": "Pourparlers du lac",', '']],
    [['"title": {', 'event.title: "fr" is missing']]
  ],
  [
    'a position that misses a language',
    [['"ru": "Хочет прочных гарантий в любом соглашении."', '"ru": ""']],
    [['"ru": ""', 'positions.1.summary.ru: must match pattern "^\\S([\\s\\S]*\\S)?$"']]
  ],
  [
    '"after" without "exact"',
    [['"evidence": [{ "line": 4 }]', '"evidence": [{ "line": 4, "after": "x" }]']],
    [['"after": "x"', 'statements.1.evidence.0: "after" needs "exact" beside it']]
  ],
  [
    'a key given twice',
    [['"basis": "text"', '"basis": "text", "basis": "text"']],
    [['2031-03-06', 'the key "basis" is given twice']]
  ],
  // Quotes.
  [
    'words that are not in the article',
    [[OUTLIVE, '"exact": "that outlast the people who sign it"']],
    [['outlast', '“that outlast the people who sign it” is not on line 4']]
  ],
  [
    'words of another line',
    [[`"line": 4, ${OUTLIVE}`, `"line": 2, ${OUTLIVE}`]],
    [['that outlive', '“that outlive the people who sign it” is not on line 2; it is on line 4']]
  ],
  [
    'words that stand twice on the line',
    [['"exact": "Inspectors first, promises later."', '"exact": "nspectors"']],
    [['"exact": "nspectors"', '“nspectors” stands 2 times on line 5; tell it by "after"']]
  ],
  [
    'a line there is not',
    [['"passage": { "line": 6 }', '"passage": { "line": 7 }']],
    [['"line": 7', 'there is no line 7: the article has 6']]
  ],
  // References.
  [
    'an unknown speaker',
    [
      [
        '"speakers": ["brey"],\n      "topic": "ukraine",\n      "kind"',
        '"speakers": ["bray"],\n      "topic": "ukraine",\n      "kind"'
      ]
    ],
    [
      ['["bray"]', 'there is no "bray" in speakers'],
      ['"statements": ["brey-1"]', '"brey-1" is a statement of bray, not of this position\'s speakers']
    ]
  ],
  [
    'an unknown topic',
    [['"topic": "iran",\n      "kind": "direct"', '"topic": "irak",\n      "kind": "direct"']],
    [
      ['"irak"', 'there is no "irak" in topics'],
      ['"statements": ["marrant-2"]', '"marrant-2" is a statement on irak, not on this position\'s topic']
    ]
  ],
  [
    'an unknown source, and the one that nothing uses now',
    [['"sources": ["norvaria"]', '"sources": ["norway"]']],
    [
      ['"id": "norvaria"', 'no statement uses "norvaria" of sources'],
      ['"norway"', 'there is no "norway" in sources']
    ]
  ],
  [
    'an unknown statement',
    [['"statements": ["brey-2"]', '"statements": ["brey-3"]']],
    [
      ['"id": "brey-2"', '"brey-2" backs no position'],
      ['"brey-3"', 'there is no "brey-3" in statements']
    ]
  ],
  [
    'an id used twice',
    [['"id": "marrant-iran"', '"id":  "brey-iran"']],
    [['"id":  "brey-iran"', 'the id "brey-iran" is already taken in positions']]
  ],
  [
    'a statement that backs two positions',
    [['"statements": ["brey-2"]', '"statements": ["brey-2", "brey-1"]']],
    [
      ['"brey-2", "brey-1"', '"brey-1" is a statement on ukraine, not on this position\'s topic'],
      ['"brey-2", "brey-1"', '"brey-1" already backs a position']
    ]
  ],
  [
    "a comparison over another's words and another topic",
    [
      [
        '"comparisons": []',
        `"comparisons": [{ "id": "terms", "topic": "iran", "title": { "ar": "١", "en": "1", "fr": "1", "ru": "1" }, "sides": [
          { "speaker": "brey", "text": { "ar": "١", "en": "1", "fr": "1", "ru": "1" }, "statements": ["marrant-2"] },
          { "speaker": "brey", "text": { "ar": "١", "en": "2", "fr": "2", "ru": "2" }, "statements": ["brey-1"] }
        ] }]`
      ]
    ],
    [
      ['"statements": ["marrant-2"] }', '"marrant-2" is no statement of brey'],
      ['"statements": ["brey-1"] }', '"brey" already has a side here'],
      ['"statements": ["brey-1"] }', '"brey-1" is a statement on ukraine, not on this comparison\'s topic']
    ]
  ],
  [
    'a comparison on a topic there is not',
    [
      [
        '"comparisons": []',
        `"comparisons": [{ "id": "terms", "topic": "irak", "title": { "ar": "١", "en": "1", "fr": "1", "ru": "1" }, "sides": [
          { "speaker": "brey", "text": { "ar": "١", "en": "1", "fr": "1", "ru": "1" }, "statements": ["brey-3"] },
          { "speaker": "marrant", "text": { "ar": "١", "en": "2", "fr": "2", "ru": "2" }, "statements": ["marrant-3"] }
        ] }]`
      ]
    ],
    [
      ['"irak"', 'there is no "irak" in topics'],
      ['"statements": ["brey-3"] }', 'there is no "brey-3" in statements'],
      ['"statements": ["marrant-3"] }', 'there is no "marrant-3" in statements']
    ]
  ],
  [
    "a statement of two in the place of one's",
    [['"id": "brey-2",\n      "speakers": ["brey"]', '"id": "brey-2",\n      "speakers": ["marrant", "brey"]']],
    [['"statements": ["brey-2"]', '"brey-2" is a statement of brey, marrant, not of this position\'s speakers']]
  ]
]

describe('compileDossier, on broken annotations', () => {
  it('accepts the annotations that the cases below break', () => {
    expect(problemsOf({})).toEqual([])
  })

  it.each(BROKEN)('reports %s, with its place', (_name, edits, expected) => {
    const broken = edited(edits)
    expect(problemsOf({ annotations: broken })).toEqual(places(broken, expected))
  })

  it('reports every problem of every sort at once, in the order of the file', () => {
    const broken = edited([
      ['"basis": "text"', '"basis": "hearsay"'],
      ['"line": 2, "exact": "added that"', '"line": 2, "exact": "shouted that"'],
      ['"kind": "indirect"', '"kind": "reported"'],
      ['inspectors to return before the summer"', 'inspectors to come back before the summer"'],
      ['"statements": ["marrant-2"]', '"statements": ["marrant-9"]'],
      ['"reason": "A subhead."', '"reason": "A subhead.", "sure": true']
    ])
    const expected: readonly Expected[] = [
      ['hearsay', 'event.date.basis: must be one of text, outside'],
      ['shouted', '“shouted that” is not on line 2'],
      ['"reported"', 'statements.2.kind: must be one of direct, indirect, mixed'],
      ['come back', '“inspectors to come back before the summer” is not on line 5'],
      ['"id": "marrant-2"', '"marrant-2" backs no position'],
      ['marrant-9', 'there is no "marrant-9" in statements'],
      ['"sure"', 'excluded.0: "sure" is no field of this format']
    ]
    expect(problemsOf({ annotations: broken })).toEqual(places(broken, expected))
  })
})
