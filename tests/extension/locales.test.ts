import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'

const FOLDER = 'public/_locales'
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const messages = (language: string): Readonly<Record<string, { readonly message: string }>> =>
  read(`${FOLDER}/${language}/messages.json`)

/** The messages that the manifest asks for. */
const asked = [
  ...new Set([...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? ''))
].toSorted()

describe('the browsers’ own strings', () => {
  it('are there in every language, and in no other', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...INTERFACE_LANGUAGES].toSorted())
  })

  it.each(INTERFACE_LANGUAGES)('are what the manifest asks for in %s, no less and no more', (language) => {
    expect(Object.keys(messages(language)).toSorted()).toEqual(asked)
    expect(Object.entries(messages(language)).filter(([, { message }]) => message.trim() === '')).toEqual([])
  })

  it.each(INTERFACE_LANGUAGES)('describe the extension within what stores take in %s', (language) => {
    expect(messages(language).extDescription?.message.length).toBeLessThanOrEqual(132)
  })
})
