import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { gateMentions } from '../../build/gate-mentions'
import { mentionTest } from '../../src/core/gate/mentions'
import { type Language, LANGUAGES } from '../../src/core/text/language'
import type { Leader } from '../../src/core/find/people/gazetteer'
import { leaderIn } from '../../src/core/find/people/in-language'
import { grammarOf } from '../../src/core/find/in-any-language'
import { formsOf, namesOf } from '../../src/core/find/people/leader-names'
import { loadDossiers } from '../../build/load-dossiers'
import { gazetteer } from '../core/find/bundled-gazetteer'

const dossiers = loadDossiers(fileURLToPath(new URL('../../src/dossiers', import.meta.url)))
const opens = mentionTest(gateMentions(dossiers, gazetteer))
const TOPIC: Readonly<Record<Language, string>> = {
  ar: 'أوكرانيا',
  en: 'Ukraine',
  fr: 'Ukraine',
  ru: 'Украина',
  uk: 'Україна, новини'
}

/** The full names, and the surnames that count alone, each spelling once, in every case. */
function textsOf(leader: Leader, language: Language): readonly string[] {
  return namesOf(leaderIn(leader, language), language)
    .filter(({ kind }) => kind === 'full' || (kind === 'surname' && leader.wellKnown))
    .flatMap(({ words }) => {
      const spelled = words.map(({ alternatives, isSurname }) =>
        alternatives.map((alternative) => formsOf(leader, grammarOf(language).decline, alternative, isSurname))
      )
      const most = Math.max(...spelled.map(({ length }) => length))
      return Array.from({ length: most }, (_, i) =>
        spelled.map((forms) => forms[Math.min(i, forms.length - 1)] ?? [])
      ).flatMap((row) =>
        Array.from({ length: grammarOf(language).decline ? 7 : 1 }, (_, n) =>
          row.map((forms) => forms[n] ?? forms[0]).join(' ')
        )
      )
    })
}

describe('the gate', () => {
  it.each(LANGUAGES)('opens for every name that the finder knows, in %s', (language) => {
    const shut = gazetteer.leaders.flatMap((leader) =>
      textsOf(leader, language).filter((text) => !opens(`${TOPIC[language]}: ${text}.`))
    )
    expect(shut).toEqual([])
  })

  it.each<[Language, string]>([
    ['en', 'Harvest Festival in Ukraine opens on Sunday with music from Norway'],
    ['fr', 'Le festival des moissons ouvre dimanche en Ukraine'],
    ['ru', 'Праздник урожая открывается в Украине в воскресенье'],
    ['ar', 'ينطلق مهرجان الحصاد في أوكرانيا يوم الأحد بعروض موسيقية']
  ])('stays shut where nobody is named, in %s', (_language, text) => {
    expect(opens(text)).toBe(false)
  })
})
