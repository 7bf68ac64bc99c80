import { describe, expect, it } from 'vitest'
import { OWN_KEYS, withShortKeys } from '../../build/short-keys'
import { loadGazetteer } from '../../build/load-gazetteer'
import { inLanguage } from '../../src/core/find/people/in-language'
import { packGazetteer } from '../../src/core/find/people/packed-gazetteer'
import { classesOf } from '../../src/core/find/languages/classes'
import * as GRAMMARS from '../../src/core/find/languages/grammars'
import { lexiconOf } from '../../src/core/find/languages/lexicon'
import { readArticle } from '../../src/core/find/in-any-language'

const GAZETTEER = loadGazetteer('src/gazetteer')

/** The keys of a value and of all values in it. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)]
}

const shared = (names: readonly string[]): readonly string[] => names.filter((name) => OWN_KEYS.includes(name))

describe('keys that the finder’s scripts shorten', () => {
  it.each(Object.values(GRAMMARS))('are no names that the rules of $language use', (grammar) => {
    const { patterns, tables } = grammar.rules
    const classes = classesOf(lexiconOf(grammar))
    expect(shared([patterns, tables, classes].flatMap((each) => Object.keys(each)))).toEqual([])
    expect(shared(Object.values(classes).flatMap((list) => list.flatMap(([, value]) => featuresOf(value))))).toEqual([])
  })

  it.each(Object.values(GRAMMARS))('are not in the packed gazetteer of $language', ({ language }) => {
    const own = inLanguage(GAZETTEER, language)
    expect(shared(keysIn([packGazetteer(own), { ...own, leaders: [] }]))).toEqual([])
  })

  it('are not in what the background is given', () => {
    const reading = readArticle(
      'Kyiv, Tuesday. Vladimir Putin said on Monday that the war in Ukraine was not over, the Kremlin said in the evening of that day.',
      GAZETTEER,
      null
    )
    expect(reading?.statements.length).toBe(1)
    expect(shared(keysIn(reading))).toEqual([])
  })

  it('are no names of the language’s own', () => {
    const own = [
      Array,
      String,
      Map,
      Set,
      WeakMap,
      RegExp,
      Object,
      Number,
      Math,
      JSON,
      Uint16Array,
      Uint32Array
    ].flatMap((each) =>
      [each, 'prototype' in each ? each.prototype : each].flatMap((of) => Object.getOwnPropertyNames(of))
    )
    expect(shared([...own, ...Object.keys(/a/u.exec('a') ?? {}), 'lastIndex', 'done', 'value', 'next', 'raw'])).toEqual(
      []
    )
  })
})

const featuresOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && 'features' in value ? [...(value.features as Iterable<string>)] : []

describe('withShortKeys', () => {
  it('shortens a key wherever it stands, and nothing else called so', () => {
    const code =
      'var tokens=[1],a={tokens,text:2,a:3};function f({tokens:t,text:e=4}){return t.length+a.text+tokens[0]}'
    expect(withShortKeys(code, ['tokens', 'text'])).toBe(
      'var tokens=[1],a={b:tokens,c:2,a:3};function f({b:t,c:e=4}){return t.length+a.c+tokens[0]}'
    )
  })

  it('keeps a shorthand’s variable and default', () => {
    expect(withShortKeys('let {tokens,text=1}=x', ['tokens', 'text'])).toBe('let {a:tokens,b:text=1}=x')
  })

  it.each(['x["tokens"]', 'x[`tokens`]', '/(?<tokens>a)/u.exec(x).groups.tokens'])(
    'refuses what asks for it: %s',
    (code) => {
      expect(() => withShortKeys(code, ['tokens'])).toThrow('“tokens” is asked for by a string')
    }
  )
})
