import { expect, it } from 'vitest'
import { closeBidi } from '../../../src/core/share/bidi'
import { fc } from '../../properties'

const [RLE, RLO, PDF, RLI, FSI, PDI] = ['\u202b', '\u202e', '\u202c', '\u2067', '\u2068', '\u2069'] as const

it.each([
  ['plain text', 'قال إن', ''],
  ['an override', `a${RLO}b`, PDF],
  ['an embedding that is closed', `a${RLE}b${PDF}c`, ''],
  ['an isolate', `${FSI}a`, PDI],
  ['an embedding within an isolate', `${RLI}a${RLE}b`, PDF + PDI],
  ['an embedding that its isolate closed', `${RLI}a${RLE}b${PDI}`, ''],
  ['an isolate within an embedding', `${RLE}a${RLI}b`, PDI + PDF],
  ['an isolate that no embedding’s end closes', `${RLI}a${PDF}b`, PDI],
  ['ends of nothing', `a${PDF}b${PDI}`, ''],
  ['an embedding that no isolate’s end closes', `${RLE}a${PDI}b`, PDF],
  ['an embedding behind an isolate that is closed', `${RLI}a${PDI}${RLE}b${PDI}c`, PDF],
  ['a left-to-right embedding', '\u202aa', PDF],
  ['a left-to-right override', '\u202da', PDF],
  ['a left-to-right isolate', '\u2066a', PDI]
])('closes after %s what is open', (_, text, closers) => {
  expect(closeBidi(text)).toBe(text + closers)
})

it('leaves nothing open, whatever it is given', () => {
  const controls = fc.array(fc.constantFrom('a', 'ب', RLE, RLO, PDF, RLI, FSI, PDI)).map((all) => all.join(''))
  fc.assert(fc.property(controls, (text) => closeBidi(closeBidi(text)) === closeBidi(text)))
})
