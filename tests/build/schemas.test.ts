import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'

const SCHEMAS = [
  'src/dossiers/annotations.schema.json',
  ...['leaders', 'neighbours', 'offices', 'places', 'topics'].map((name) => `src/gazetteer/${name}.schema.json`)
]

/** What a schema says of languages: each list of strings that has one, and the keys of each object that has one. */
function languageLists(schema: unknown): readonly (readonly string[])[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = Array.isArray(schema) ? schema.filter((each) => typeof each === 'string') : Object.keys(schema)
  return [...(own.includes('ar') ? [own] : []), ...Object.values(schema).flatMap(languageLists)]
}

describe('the schemas', () => {
  it.each(SCHEMAS)('ask for every language wherever they ask for one: %s', (file) => {
    const lists = languageLists(JSON.parse(readFileSync(file, 'utf8')))
    expect(lists.length).toBeGreaterThan(0)
    for (const list of lists) expect(INTERFACE_LANGUAGES.filter((language) => !list.includes(language))).toEqual([])
  })
})
