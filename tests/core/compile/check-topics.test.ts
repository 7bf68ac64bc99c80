import { describe, expect, it } from 'vitest'
import { type Edit, problemsWith } from './small-gazetteer'

const TERM = '"grain",\n     "wheat*"'

describe('the topics of a gazetteer', () => {
  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'an id given twice',
      [
        [
          'topics',
          '"topics": [',
          '"topics": [ { "id": "grain", "name": { "ar": "x", "en": "x", "fr": "x", "ru": "x" }, "strong": { "ar": ["corn"], "en": ["corn"], "fr": ["corn"], "ru": ["corn"], "uk": ["corn"] }, "weak": { "ar": [], "en": [], "fr": [], "ru": [], "uk": [] } },'
        ]
      ],
      ['topics, "id": "grain",: the id "grain" is already taken in topics']
    ],
    ['a term given twice', [['topics', TERM, '"grain",\n "Grain"']], ['topics, "Grain": "Grain" is given twice']],
    [
      'a beginning given twice',
      [['topics', TERM, '"wheat*",\n "Wheat*"']],
      ['topics, "Wheat*": "Wheat*" is given twice']
    ],
    [
      'a term that is strong and weak',
      [['topics', '"harvest"', '"grain"']],
      ['topics, "grain": "grain" is given twice']
    ],
    ['a short beginning', [['topics', '"wheat*"', '"wh*"']], ['topics, "wh*": "wh*" would match too many words']],
    [
      'a short beginning within a phrase',
      [['topics', '"wheat*"', '"winter wh*"']],
      ['topics, "winter wh*": "winter wh*" would match too many words']
    ],
    ['a term without words', [['topics', '"wheat*"', '"…"']], ['topics, "…": "…" would match too many words']]
  ])('are reported for %s', (_name, edits, expected) => {
    expect(problemsWith(...edits)).toEqual(expected)
  })

  it.each<[string, readonly Edit[]]>([
    ['a term and a beginning of the same letters', [['topics', TERM, '"grain",\n "grain*"']]],
    ['a beginning of three letters', [['topics', '"wheat*"', '"whe*"']]],
    ['a short word', [['topics', '"wheat*"', '"rye"']]],
    ['a short word before a long beginning', [['topics', '"wheat*"', '"an oat*"']]],
    ['a term of another language', [['topics', TERM, '"grain",\n "harvests"']]]
  ])('may have %s', (_name, edits) => {
    expect(problemsWith(...edits)).toEqual([])
  })
})
