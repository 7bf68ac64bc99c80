import { describe, expect, it } from 'vitest'
import { readQuotation, type WordedQuotation } from '../../../src/core/compare/quotation'
import { keptPrints, soughtPrints } from '../../../src/core/compare/quotation-prints'
import { foldWords } from '../../../src/core/text/fold'

const quotation = (text: string): WordedQuotation => {
  const read = readQuotation({ language: 'en', speakers: ['putin'], text })
  if (read === null) throw new Error(`too short: ${text}`)
  return read
}
const kept = (text: string): ReadonlySet<number> => keptPrints(foldWords(text))
const share = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  [...one].some((print) => other.has(print))

const RARE = ['osinovo', 'barges', 'pilots', 'herring', 'lighthouse', 'insurers', 'gulls', 'tar', 'rope', 'oakum']
/** Fifteen pairs of neighbours, each of a rare word and one that tells nothing, and the name of a ship among them. */
const LONG = Array.from({ length: 40 }, (_, i) => `the ${RARE[i % RARE.length]}${'abcdefgh'[i >> 3]}`).join(' ')

describe('the fingerprints that words are kept under', () => {
  it('are none of a word alone, and one of two', () => {
    expect(kept('ferries').size).toBe(0)
    expect(kept('ferries sail').size).toBe(1)
  })

  it('have one in common wherever three words in a row are shared, the last three of a text too', () => {
    const words = 'ferries to osinovo sail at dawn past empty barges'.split(' ')
    for (let i = 0; i + 3 <= words.length; i++) {
      const three = words.slice(i, i + 3).join(' ')
      expect(share(kept(words.join(' ')), kept(three))).toBe(true)
    }
  })

  it('have none in common with a text that shares no two words', () => {
    expect(share(kept('ferries to osinovo sail'), kept('sail osinovo to ferries'))).toBe(false)
  })
})

describe('the fingerprints that a quotation is looked up by', () => {
  it('are among those it is kept under', () => {
    const text = 'the ferries to Osinovo will sail at dawn on Friday'
    const all = kept(text)
    const sought = [...soughtPrints(quotation(text))]
    expect(sought.length).toBeGreaterThan(0)
    expect(sought.every((print) => all.has(print))).toBe(true)
  })

  it('are none where no word is rare', () => {
    expect(soughtPrints(quotation('we are ready for talks and for peace')).size).toBe(0)
  })

  it('take in the last two words', () => {
    // All others are of the stock, so that only these two can be sought, where they are what is kept.
    const ends = RARE.map((word) => ({ text: `we are ready for peace talks ${word}`, last: kept(`talks ${word}`) }))
    const seekable = ends.filter(({ text, last }) => share(kept(text), last))
    expect(seekable.length).toBeGreaterThan(0)
    for (const { text, last } of seekable) expect([...soughtPrints(quotation(text))]).toEqual([...last])
  })

  it('are twelve at most, those of the rarest words first', () => {
    expect(soughtPrints(quotation(LONG)).size).toBe(12)
    const [name, ship] = ['krasnaya', 'zvezda']
    // Two rare words together tell more than one, wherever they stand.
    const pair = kept(`${name} ${ship}`)
    const before = LONG.split(' ').slice(0, 60).join(' ')
    const ends = ['the', ...RARE].map((word) => `${before} ${word} ${name} ${ship}`)
    const shared = ends.filter((text) => share(kept(text), pair))
    expect(shared.length).toBeGreaterThan(0)
    for (const text of shared) expect(share(soughtPrints(quotation(text)), pair)).toBe(true)
  })
})
