import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES, LANGUAGES } from '../../../src/core/text/language'
import { leaderName, leaderShortName } from '../../../src/core/find/people/gazetteer'
import { inLanguage } from '../../../src/core/find/people/in-language'
import { packGazetteer, unpackGazetteer } from '../../../src/core/find/people/packed-gazetteer'
import { gazetteer } from './bundled-gazetteer'

const named = (id: string) => {
  const leader = gazetteer.leaders.find((each) => each.id === id)
  if (leader === undefined) throw new Error(`there is no ${id}`)
  return INTERFACE_LANGUAGES.map((language) => `${leaderName(leader, language)} (${leaderShortName(leader, language)})`)
}

describe('the names of a leader', () => {
  it('are shown in the first spelling of each language', () => {
    expect(named('zelensky')).toEqual([
      'فولوديمير زيلينسكي (زيلينسكي)',
      'Volodymyr Zelensky (Zelensky)',
      'Volodymyr Zelensky (Zelensky)',
      'Владимир Зеленский (Зеленский)'
    ])
    expect(named('erdogan')[1]).toBe('Recep Tayyip Erdoğan (Erdoğan)')
    expect(named('xi-jinping')[3]).toBe('Си Цзиньпин (Си)')
  })
})

describe('an office', () => {
  it('is named with a place in every phrase, so that none means every holder', () => {
    const phrases = Object.values(gazetteer.offices).flatMap(({ phrases }) => Object.values(phrases).flat())
    expect(phrases.filter((phrase) => !phrase.includes('{'))).toEqual([])
  })
})

describe('a packed gazetteer', () => {
  it.each(LANGUAGES)('has the same facts as any other, in the same order, in %s', (language) => {
    const [facts, first] = [language, LANGUAGES[0]].map((each) => packGazetteer(inLanguage(gazetteer, each)).facts)
    expect(facts).toEqual(first)
  })

  it.each(LANGUAGES)('is unpacked as it was, in %s', (language) => {
    const part = inLanguage(gazetteer, language)
    expect(unpackGazetteer(JSON.parse(JSON.stringify(packGazetteer(part))))).toEqual(part)
  })
})

describe('the month up to which offices are known', () => {
  it('does not run ahead of what the data tell', () => {
    const dates = gazetteer.leaders.flatMap(({ offices }) => offices.flatMap(({ from, to }) => [from, to ?? from]))
    expect(dates.toSorted().at(-1)?.localeCompare(gazetteer.knownUntil)).toBe(1)
  })
})
