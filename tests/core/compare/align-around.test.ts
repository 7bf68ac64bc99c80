import { describe, expect, it } from 'vitest'
import { alignAround } from '../../../src/core/compare/align-around'
import { readQuotation, type WordedQuotation } from '../../../src/core/compare/quotation'
import type { Step } from '../../../src/core/recognise/step'

const read = (text: string): WordedQuotation => readQuotation({ language: 'en', speakers: [], text }) as WordedQuotation

const wordIn = ({ text, words }: WordedQuotation, i: number): string => text.slice(words.starts[i], words.ends[i])

/** The words of both: a `-` before one that only the other has, a `+` before one that only this has, the core in brackets. */
function aligned(here: string, there: string): string | null {
  const [one, other] = [read(here), read(there)]
  const found = alignAround(one, other)
  if (found === null) return null
  const shown = (step: Step): string =>
    step.op === 'removed'
      ? `-${wordIn(other, step.article)}`
      : `${step.op === 'added' ? '+' : ''}${wordIn(one, step.page)}`
  const from = found.steps.indexOf(found.core[0] as Step)
  const to = from + found.core.length
  const parts = [found.steps.slice(0, from), found.core, found.steps.slice(to)].map((part) => part.map(shown).join(' '))
  return [parts[0], `[${parts[1]}]`, parts[2]].filter((part) => part !== '').join(' ')
}

const FIVE = 'alpha bravo charlie delta echo'
const SIX = `${FIVE} foxtrot`
const EVERYDAY = 'it was all that we had of it'
const LONG = `${SIX} golf hotel juliet kilo lima oscar papa quebec romeo sierra tango uniform victor`

describe('two quotations are one', () => {
  it.each<[string, string, string, string]>([
    ['word for word', FIVE, FIVE, `[${FIVE}]`],
    ['with another word', SIX.replace('delta', 'zulu'), SIX, '[alpha bravo charlie -delta +zulu echo foxtrot]'],
    [
      'with three others in a row',
      'alpha bravo charlie zulu yankee xray golf hotel juliet kilo lima oscar',
      'alpha bravo charlie delta echo foxtrot golf hotel juliet kilo lima oscar',
      '[alpha bravo charlie -delta +zulu -echo +yankee -foxtrot +xray golf hotel juliet kilo lima oscar]'
    ],
    [
      'with four in a row, where four times as many are the same',
      `${LONG.replace('delta echo foxtrot golf', 'zulu yankee xray whiskey')} tinker`,
      `${LONG} tinker`,
      `[${LONG.replace('delta echo foxtrot golf', '-delta +zulu -echo +yankee -foxtrot +xray -golf +whiskey')} tinker]`
    ],
    [
      'where three in five are the same',
      'alpha bravo charlie zulu echo yankee golf xray juliet whiskey',
      'alpha bravo charlie delta echo foxtrot golf hotel juliet kilo',
      '[alpha bravo charlie -delta +zulu echo -foxtrot +yankee golf -hotel +xray juliet -kilo +whiskey]'
    ],
    [
      'without its beginning',
      FIVE,
      `kilo lima mike november oscar ${FIVE}`,
      `-kilo -lima -mike -november -oscar [${FIVE}]`
    ],
    ['without its end', FIVE, `${FIVE} kilo lima mike november oscar`, `[${FIVE}] -kilo -lima -mike -november -oscar`],
    [
      'with more before it',
      `kilo lima mike november oscar ${FIVE}`,
      FIVE,
      `+kilo +lima +mike +november +oscar [${FIVE}]`
    ],
    ['with another first word', `zulu ${FIVE}`, `kilo ${FIVE}`, `[-kilo +zulu ${FIVE}]`],
    [
      'with three others before it',
      `zulu yankee xray ${SIX}`,
      `kilo lima mike ${SIX}`,
      `[-kilo -lima -mike +zulu +yankee +xray ${SIX}]`
    ],
    [
      'with three others after it',
      `${SIX} zulu yankee xray`,
      `${SIX} kilo lima mike`,
      `[${SIX} -kilo -lima -mike +zulu +yankee +xray]`
    ],
    ['with a word of grammar before what is left out', `the ${FIVE}`, `the zulu ${FIVE}`, `[the -zulu ${FIVE}]`],
    ['with a word of grammar behind what is left out', `${FIVE} of`, `${FIVE} zulu of`, `[${FIVE} -zulu of]`],
    ['with a rare word there', `tango ${FIVE}`, `tango zulu yankee ${FIVE}`, `[tango -zulu -yankee ${FIVE}]`],
    ['with as many words there', `of the ${FIVE}`, `of the zulu yankee ${FIVE}`, `[of the -zulu -yankee ${FIVE}]`],
    [
      'with an everyday run, and half of what is told the same',
      `${EVERYDAY} alpha bravo`,
      `${EVERYDAY} kilo bravo`,
      `[${EVERYDAY} -kilo +alpha bravo]`
    ]
  ])('%s', (_, here, there, expected) => {
    expect(aligned(here, there)).toBe(expected)
  })

  it.each<[string, string, string, string]>([
    ['of grammar first', `the ${FIVE}`, `the zulu yankee ${FIVE}`, `[-the -zulu -yankee +the ${FIVE}]`],
    ['of grammar last', `${FIVE} of`, `${FIVE} zulu yankee of`, `[${FIVE} -zulu -yankee -of +of]`],
    ['that is said every day', `peace ${FIVE}`, `peace zulu yankee ${FIVE}`, `[-peace -zulu -yankee +peace ${FIVE}]`]
  ])('and a word %s, far from the rest, is there by chance', (_, here, there, expected) => {
    expect(aligned(here, there)).toBe(expected)
  })
})

describe('two quotations are two', () => {
  it.each([
    ['without three words in a row that are the same', 'alpha bravo zulu delta echo yankee', SIX],
    ['with nothing in common', FIVE, 'zulu yankee xray whiskey victor'],
    [
      'with four others in a row',
      'alpha bravo charlie zulu yankee xray whiskey hotel juliet kilo lima oscar',
      'alpha bravo charlie delta echo foxtrot golf hotel juliet kilo lima oscar'
    ],
    [
      'with four in a row, where fewer than four times as many are the same',
      LONG.replace('delta echo foxtrot golf', 'zulu yankee xray whiskey'),
      LONG
    ],
    [
      'where half of the words are others',
      'alpha bravo charlie zulu echo yankee victor xray juliet whiskey',
      'alpha bravo charlie delta echo foxtrot golf hotel juliet kilo'
    ],
    ['with three before it in the place of four', `zulu yankee xray ${SIX}`, `kilo lima mike november ${SIX}`],
    ['with three after it in the place of four', `${SIX} zulu yankee xray`, `${SIX} kilo lima mike november`],
    ['where what stands there by chance makes four', `of the ${FIVE}`, `of the zulu yankee xray ${FIVE}`],
    ['that share what everybody says', `${EVERYDAY} alpha bravo charlie`, `${EVERYDAY} kilo lima mike`],
    ['whose halves change places', `${EVERYDAY} ${SIX}`, `${SIX} ${EVERYDAY}`]
  ])('%s', (_, here, there) => {
    expect(aligned(here, there)).toBeNull()
    expect(aligned(there, here)).toBeNull()
  })
})
