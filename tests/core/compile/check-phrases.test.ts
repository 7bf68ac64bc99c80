import { describe, expect, it } from 'vitest'
import { type Edit, problemsWith } from './small-gazetteer'

const OWN = '"phrases": { "president": { "ar": ["سيدة القصر"] } },\n'

describe('the phrases of a gazetteer', () => {
  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'a key that the language has not',
      [['offices', 'President of {name}', 'President of {of} and {name}']],
      ['offices, "President of {of} and {name}": "{of}" is no key of "en": name, adjective']
    ],
    [
      'keys that no language has',
      [['offices', 'présidente {of}', '{x} présidente {of} {y}']],
      [
        'offices, "{x} présidente {of} {y}": "{x}" is no key of "fr": of, adjective, feminine',
        'offices, "{x} présidente {of} {y}": "{y}" is no key of "fr": of, adjective, feminine'
      ]
    ],
    [
      'an office that nobody has held',
      [['offices', '"lady": {', '"king": {']],
      ['offices, "king": {: nobody has held "king"']
    ],
    [
      'an office whose name only begins as one that is held',
      [['offices', '"lady": {', '"pres": {']],
      ['offices, "pres": {: nobody has held "pres"']
    ],
    [
      'a place that nobody holds an office of',
      [['places', '"norvaria": {', '"varia": { "en": { "name": "Varia" } },\n  "norvaria": {']],
      ['places, "varia": { "en": { "name": "Varia" } },: nobody has held an office of "varia"']
    ],
    [
      'own phrases of a place for an office that nobody holds',
      [['places', '"ar": {', '"phrases": { "lady": { "ar": ["سيدة"] } },\n"ar": {']],
      ['places, "phrases": { "lady": { "ar": ["سيدة"] } },: nobody has held "lady" of "norvaria"']
    ],
    [
      'a language without a phrase',
      [['offices', '"en": [\n     "President of {name}"\n    ]', '"en": []']],
      ['places, "norvaria": {: no phrase names "president" of "norvaria" in "en"']
    ],
    [
      'a language without the place',
      [['places', '"fr": {\n    "of": "de Norvarie"\n   },', '']],
      ['places, "norvaria": {: no phrase names "president" of "norvaria" in "fr"']
    ]
  ])('are reported for %s', (_name, edits, expected) => {
    expect(problemsWith(...edits)).toEqual(expected)
  })

  it.each<[string, readonly Edit[]]>([
    [
      'have every key of their language',
      [
        ['offices', 'رئيسة {name}', '{name} {adjective} {feminine}'],
        ['offices', 'President of {name}', '{name} {adjective}'],
        ['offices', 'présidente {of}', '{of} {adjective} {feminine}'],
        ['offices', 'президент* {name}', '{name} {adjective} {genitive}']
      ]
    ],
    ['be a place’s own', [['places', '"ar": {', `${OWN}"ar": {`]]],
    [
      'be a place’s own alone',
      [
        ['places', '"ar": {', `${OWN}"ar": {`],
        ['offices', '"رئيسة {name}"', '']
      ]
    ],
    ['have no place where it has its own', [['places', '"ar": {\n    "name": "نورفاريا"\n   },', OWN]]]
  ])('may %s', (_name, edits) => {
    expect(problemsWith(...edits)).toEqual([])
  })

  it('are asked of posts that exist alone', () => {
    expect(
      problemsWith(
        ['leaders', '"of": "norvaria"', '"of": "norway"'],
        ['leaders', '"office": "president"', '"office": "queen"']
      )
    ).toEqual([
      'leaders, "office": "queen",: there is no "queen" in offices',
      'leaders, "of": "norway",: there is no "norway" in places'
    ])
  })
})
