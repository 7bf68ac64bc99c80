import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileGazetteer } from '../../../src/core/compile/compile-gazetteer'
import type { GazetteerFiles } from '../../../src/core/compile/gazetteer-files'

type Name = 'europe' | 'asia' | 'places' | 'offices' | 'topics' | 'neighbours'

const read = (name: Name): string => {
  const path = name === 'europe' || name === 'asia' ? `leaders/${name}` : name
  return readFileSync(new URL(`../../../src/gazetteer/${path}.json`, import.meta.url), 'utf8')
}

/** Two regions with what their leaders need, and one file edited. */
function problemsOf(edited: Name, edits: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const text = (name: Name): string =>
    (name === edited ? edits : []).reduce((whole, [from, to]) => {
      expect(whole, 'the edit must find its place').toContain(from)
      return whole.replace(from, () => to)
    }, read(name))
  const file = (name: Name) => ({ file: name, text: text(name) })
  const files: GazetteerFiles = {
    leaders: [file('europe'), file('asia')],
    places: file('places'),
    offices: file('offices'),
    topics: file('topics'),
    neighbours: file('neighbours')
  }
  const compiled = compileGazetteer(files)
  const lines = text(edited).split('\n')
  return compiled.ok
    ? []
    : compiled.problems
        .filter((problem) => problem.file === edited && !problem.reason.startsWith('nobody has held'))
        .map(({ line, reason }) => `${lines[line - 1]?.trim()} ← ${reason}`)
}

describe('compileGazetteer', () => {
  it.each<[string, Name, readonly (readonly [string, string])[], string]>([
    ['no JSON', 'topics', [['"topics": [', '"topics": ']], '{ ← not valid JSON: property name expected'],
    ['a missing language', 'europe', [['"fr": "Emmanuel [Macron]",', '']], '"fr" is missing'],
    [
      'an unknown field',
      'europe',
      [['"gender": "f"', '"gender": "f", "sure": true']],
      '"sure" is no field of this format'
    ],
    ['an impossible month', 'europe', [['"2019-05"', '"2019-15"']], 'must match pattern'],
    [
      'an id given twice',
      'asia',
      [['"id": "modi"', '"id": "putin"']],
      '"id": "putin", ← the id "putin" is already taken'
    ],
    [
      'two surnames',
      'europe',
      [['Vladimir [Putin]', '[Vladimir] [Putin]']],
      '"[Vladimir] [Putin]" has two surnames in brackets'
    ],
    [
      'an open bracket',
      'europe',
      [['Vladimir [Putin]', 'Vladimir [[Putin]']],
      '"Vladimir [[Putin]" cannot read "[[Putin]"'
    ],
    ['an unknown declension', 'europe', [['Владимир [Путин]', 'Владимир [Путин:verb]']], '"verb" is no declension'],
    ['another script', 'europe', [['Владимир [Путин]', 'Владимир [Пyтин]']], 'is not in the letters of "ru"'],
    [
      'too many spellings',
      'europe',
      [['Vladimir [Putin]', 'a/b/c/d/e a/b/c/d/e a/b/c/d/e [Putin]']],
      'has 125 spellings, more than 64'
    ],
    [
      'an unknown office',
      'europe',
      [['"office": "chancellor"', '"office": "kanzler"']],
      'there is no "kanzler" in offices'
    ],
    ['an unknown place', 'europe', [['"of": "russia"', '"of": "rusia"']], 'there is no "rusia" in places'],
    [
      'an office that ends before it begins',
      'europe',
      [['"to": "2008-05"', '"to": "1998-05"']],
      'ends before it begins: 2000-05 to 1998-05'
    ],
    ['two holders at once', 'europe', [['"from": "2025-05"', '"from": "2022-01"']], 'at that time too'],
    [
      'a well-known surname that another leader has',
      'europe',
      [['Boris [Johnson]', 'Boris [Macron]']],
      '"wellKnown": true ← boris-johnson has the surname "macron" too'
    ],
    [
      'an unknown key',
      'offices',
      [['"President of {name}"', '"President of {of}"']],
      '"{of}" is no key of "en": name, adjective'
    ],
    [
      'an office that no phrase names',
      'places',
      [
        ['"رئيسة مجلس الاتحاد الروسي"', '"رئيسة"'],
        ['"senate-speaker": {\n          "ar"', '"x": {\n          "ar"']
      ],
      'no phrase names "senate-speaker" of "russia" in "ar"'
    ],
    [
      'a topic given twice',
      'topics',
      [['"id": "iran"', '"id": "ukraine"']],
      'the id "ukraine" is already taken in topics'
    ],
    ['a term given twice', 'topics', [['"Kyiv",', '"Kyiv", "Kyiv",']], '"Kyiv" is given twice'],
    ['a term that matches too much', 'topics', [['"Ukrain*"', '"U*"']], '"U*" would match too many words'],
    ['a missing list', 'neighbours', [['"openers"', '"openings"']], '"openers" is missing']
  ])('reports %s, at its line', (_name, file, edits, expected) => {
    const problems = problemsOf(file, edits)
    expect(problems.join('\n')).toContain(expected)
  })

  it('finds nothing wrong with what it ships but the places of other regions', () => {
    expect(problemsOf('europe', [])).toEqual([])
    expect(problemsOf('topics', [])).toEqual([])
  })
})
