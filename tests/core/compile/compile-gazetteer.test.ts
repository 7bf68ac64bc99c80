import { describe, expect, it } from 'vitest'
import { compileWith, type Edit, problemsWith } from './small-gazetteer'

describe('compileGazetteer', () => {
  it('gives all there is, and nothing that only editors need', () => {
    const compiled = compileWith(['neighbours', '{', '{ "$schema": "./neighbours.schema.json",'])
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
    const { leaders, places, offices, topics, neighbours, ...rest } = compiled.gazetteer
    expect(leaders.map(({ id }) => id)).toEqual(['brey', 'marrant'])
    expect([places, offices].map((all) => Object.keys(all))).toEqual([['norvaria'], ['president', 'lady']])
    expect(topics.map(({ id }) => id)).toEqual(['grain'])
    expect(Object.keys(neighbours)).toEqual(['ar', 'en', 'fr', 'ru', 'uk'])
    expect(rest).toEqual({ knownUntil: '2025-09' })
  })

  it.each<[string, readonly Edit[], readonly string[]]>([
    ['no JSON', [['leaders', '{', '{,']], ['leaders, {,: not valid JSON: value expected']],
    [
      'a key given twice',
      [['offices', '"knownUntil"', '"knownUntil": "2025-08", "knownUntil"']],
      ['offices, "knownUntil": "2025-08", "knownUntil": "2025-09",: the key "knownUntil" is given twice']
    ],
    ['a missing field', [['leaders', '"gender": "f",', '']], ['leaders, {: leaders.0: "gender" is missing']],
    ['a missing list', [['neighbours', '"openers": "",', '']], ['neighbours, "ar": {: ar: "openers" is missing']],
    [
      'problems of several files, each in the order of its lines',
      [
        ['topics', '"wheat*"', '"wh*"'],
        ['leaders', '"office": "president"', '"office": "queen"'],
        ['leaders', '"id": "marrant"', '"id": "brey"'],
        ['neighbours', '"openers": "",', '']
      ],
      [
        'neighbours, "ar": {: ar: "openers" is missing',
        'topics, "wh*": "wh*" would match too many words',
        'leaders, "office": "queen",: there is no "queen" in offices',
        'leaders, "id": "brey",: the id "brey" is already taken'
      ]
    ],
    [
      'topics though no leader can be read',
      [
        ['leaders', '"gender": "f",', ''],
        ['topics', '"wheat*"', '"wh*"']
      ],
      ['leaders, {: leaders.0: "gender" is missing', 'topics, "wh*": "wh*" would match too many words']
    ],
    [
      'no leader where a place has no form',
      [
        ['places', '"name": "Норварии"', '"nom": "x"'],
        ['leaders', '"of": "norvaria"', '"of": "norway"']
      ],
      [
        'places, "ru": {: places.norvaria.ru: "name" is missing',
        'places, "nom": "x": places.norvaria.ru: "nom" is no field of this format'
      ]
    ],
    [
      'no leader where an office has no form',
      [
        ['offices', '"knownUntil"', '"until"'],
        ['leaders', '"of": "norvaria"', '"of": "norway"']
      ],
      ['offices, {: "knownUntil" is missing', 'offices, "until": "2025-09",: "until" is no field of this format']
    ]
  ])('reports %s', (_name, edits, expected) => {
    expect(problemsWith(...edits)).toEqual(expected)
  })
})
