import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

const SAID = 'Emmanuel Macron said Ukraine must never be left to defend its ports alone.'
const AGAIN = '“Ukraine must never be left to defend its ports alone,” Emmanuel Macron said.'
const OTHER = 'Volodymyr Zelensky said Ukraine must never be left to defend its ports alone.'
const LEAD = 'The president spoke in Marseille on Tuesday before he left for Kyiv with two of his ministers.'

const speakersIn = (...paragraphs: readonly string[]) =>
  readArticle(paragraphs.join('\n'), gazetteer, null)?.statements.map(({ speaker }) => speaker)

describe('words that an article says twice', () => {
  it.each([
    ['as they were', [SAID, LEAD, SAID]],
    ['in another form', [SAID, LEAD, AGAIN]]
  ])('are one statement: %s', (_, paragraphs) => {
    expect(speakersIn(...paragraphs)).toEqual(['macron'])
  })

  it('are two statements of two speakers', () => {
    expect(speakersIn(SAID, LEAD, OTHER)).toEqual(['macron', 'zelensky'])
  })
})
