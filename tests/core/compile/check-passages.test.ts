import { describe, expect, it } from 'vitest'
import { type Edit, edited, type Expected, places, problemsOf } from '../../dossiers/lakeside'

const OUTLIVE = '"exact": "that outlive the people who sign it"'

const BROKEN: readonly (readonly [name: string, edits: readonly Edit[], expected: readonly Expected[]])[] = [
  [
    'evidence in a subhead',
    [['"evidence": [{ "line": 4 }]', '"evidence": [{ "line": 4 },\n{ "line": 3, "exact": "patience" }]']],
    [
      ['"patience"', "stands on line 3, but the statement's evidence on line 4"],
      ['"patience"', 'rests on excluded text']
    ]
  ],
  [
    "evidence in an observer's reading",
    [['"evidence": [{ "line": 4 }]', '"evidence": [{ "line": 4 },\n{ "line": 6, "exact": "rehearsal" }]']],
    [
      ['"exact": "rehearsal"', "stands on line 6, but the statement's evidence on line 4"],
      ['"exact": "rehearsal"', "rests on a context note's analysis"]
    ]
  ],
  [
    'evidence in background, which is anybody’s, on another line',
    [
      ['"kind": "analysis"', '"kind": "background"'],
      ['"by": { "ar": "محللون", "en": "analysts", "fr": "des analystes", "ru": "аналитики" },', ''],
      ['"evidence": [{ "line": 4 }]', '"evidence": [{ "line": 4 },\n{ "line": 6, "exact": "rehearsal" }]']
    ],
    [['"exact": "rehearsal"', "stands on line 6, but the statement's evidence on line 4"]]
  ],
  [
    'a mention that is not in the article',
    [['"exact": "Tomas Brey" }', '"exact": "Thomas Brey" }']],
    [['Thomas Brey', '“Thomas Brey” is not on line 4']]
  ],
  [
    'a mention in a subhead',
    [['"mention": { "line": 4, "exact": "Tomas Brey" }', '"mention": { "line": 3, "exact": "Brey" }']],
    [
      ['"line": 3, "exact": "Brey"', "stands on line 3, but the statement's evidence on line 4"],
      ['"line": 3, "exact": "Brey"', 'rests on excluded text']
    ]
  ],
  [
    'a quote without words, once',
    [['"cues": [{ "line": 4, "exact": "said that" }]', '"cues": [{ "line": 4, "exact": "" }]']],
    [['"exact": ""', 'statements.1.cues.0.exact: must match pattern "^\\S([\\s\\S]*\\S)?$"']]
  ],
  [
    'a number for words, once',
    [['"cues": [{ "line": 4, "exact": "said that" }]', '"cues": [{ "line": 4, "exact": 7 }]']],
    [['"exact": 7', 'statements.1.cues.0.exact: must be string']]
  ],
  [
    'words for the number of a line, once',
    [['"cues": [{ "line": 4, "exact": "said that" }]', '"cues": [{ "line": "four", "exact": "said that" }]']],
    [['"four"', 'statements.1.cues.0.line: must be integer']]
  ],
  [
    'words behind others that do not stand before them',
    [['"exact": "Inspectors first, promises later."', '"exact": "nspectors", "after": "the i"']],
    [['"after": "the i"', '“the inspectors” is not on line 5']]
  ],
  [
    'content that begins within the evidence and ends outside',
    [['"Turning to Iran, Brey urged inspectors to return before the summer."', '"urged inspectors to return"']],
    [['"exact": "inspectors to return', "lies outside the statement's evidence"]]
  ],
  [
    'a context note in a subhead',
    [['"passage": { "line": 6 }', '"passage": { "line": 3, "exact": "Brey" }']],
    [['"line": 3, "exact": "Brey"', 'rests on excluded text']]
  ],
  [
    'excluded stretches that overlap',
    [
      [
        '"excluded": [{',
        '"excluded": [{ "kind": "related", "reason": "A box.", "passage": { "line": 3, "exact": "asks" } },\n{'
      ]
    ],
    [['"reason": "A subhead."', 'overlaps a stretch that is already excluded']]
  ],
  [
    'content outside the evidence',
    [['"Turning to Iran, Brey urged inspectors to return before the summer."', '"to return before the summer."']],
    [['"exact": "inspectors to return', "lies outside the statement's evidence"]]
  ],
  [
    'words said to be quoted that are not',
    [
      [
        '"exact": "any deal on Ukraine needed guarantees", "quoted": false',
        '"exact": "any deal on Ukraine needed guarantees", "quoted": true'
      ]
    ],
    [
      [90, 'is "mixed", but its content makes it "direct"'],
      ['"any deal', 'is marked as quoted, but stands in no quotation marks']
    ]
  ],
  [
    'quoted words said not to be',
    [[`${OUTLIVE}, "quoted": true`, `${OUTLIVE}, "quoted": false`]],
    [
      [90, 'is "mixed", but its content makes it "indirect"'],
      ['that outlive', 'is marked as not quoted, but holds or stands in quotation marks']
    ]
  ],
  [
    'a direct statement with nothing quoted',
    [['"kind": "indirect"', '"kind": "direct" ']],
    [['"kind": "direct" ', 'is "direct", but its content makes it "indirect"']]
  ],
  [
    'an indirect statement that is quoted',
    [['"kind": "direct"', '"kind": "indirect" ']],
    [['"kind": "indirect" ', 'is "indirect", but its content makes it "direct"']]
  ],
  [
    'a mixed statement without unquoted content',
    [['"kind": "direct"', '"kind": "mixed" ']],
    [['"kind": "mixed" ', 'is "mixed", but its content makes it "direct"']]
  ],
  // Context.
  [
    'analysis that is nobody’s',
    [['"by": { "ar": "محللون", "en": "analysts", "fr": "des analystes", "ru": "аналитики" },', '']],
    [[175, 'analysis needs "by": whose it is']]
  ],
  [
    'background with an author',
    [['"kind": "analysis"', '"kind": "background"']],
    [['"by": {', 'background has no "by"']]
  ]
]

describe('a passage that may not stand where it does', () => {
  it.each(BROKEN)('is reported, with its place: %s', (_name, edits, expected) => {
    const broken = edited(edits)
    expect(problemsOf({ annotations: broken })).toEqual(places(broken, expected))
  })
})
