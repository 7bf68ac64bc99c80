import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/text/language'
import { readStatements } from '../../src/core/find/in-any-language'
import { gazetteer } from '../core/find/bundled-gazetteer'

const topics = (text: string, language: Language): readonly (string | null)[] =>
  readStatements(text, { language, gazetteer, date: null }).map(({ topic }) => topic?.id ?? null)

describe('the topic of a statement', () => {
  it.each<[Language, string]>([
    [
      'ar',
      'قال ترامب إن الحرب في أوكرانيا ستنتهي. وأضاف ترامب أن الرسوم الجمركية سترتفع. وأكد ترامب أن أوكرانيا ستفوز.'
    ],
    [
      'en',
      'Trump said that the war in Ukraine would end. Trump added that tariffs would rise. Trump said that Ukraine would win.'
    ],
    [
      'fr',
      'Donald Trump a déclaré que la guerre en Ukraine finirait. Donald Trump a ajouté que les droits de douane augmenteraient. Donald Trump a assuré que l’Ukraine gagnerait.'
    ],
    [
      'ru',
      'Дональд Трамп заявил, что война на Украине закончится. Дональд Трамп добавил, что пошлины вырастут. Дональд Трамп подчеркнул, что Украина победит.'
    ]
  ])('is not inherited where other matters are named (%s)', (language, text) => {
    expect(topics(text, language)).toEqual(['ukraine', null, 'ukraine'])
  })

  it('is the one that is named beside other matters', () => {
    expect(topics('Trump said that trade with Ukraine would grow.', 'en')).toEqual(['ukraine'])
  })

  const far = {
    ar: ['تحدث المسؤولون طويلا عن أوكرانيا.', 'قال ماكرون إن المفاوضات ستستأنف قريبا.', 'قال ماكرون إن الخبز لذيذ.'],
    en: [
      'Officials spoke at length about Ukraine.',
      'Macron said that the talks would resume soon.',
      'Macron said that the bread was good.'
    ],
    fr: [
      'Les responsables ont longuement parlé de l’Ukraine.',
      'Emmanuel Macron a déclaré que les négociations reprendraient bientôt.',
      'Emmanuel Macron a déclaré que le pain était bon.'
    ],
    ru: [
      'Чиновники долго говорили об Украине.',
      'Эмманюэль Макрон заявил, что переговоры скоро возобновятся.',
      'Эмманюэль Макрон заявил, что хлеб вкусный.'
    ]
  } as const

  it.each(['ar', 'en', 'fr', 'ru'] as const)('is inherited from afar by words that fit it only (%s)', (language) => {
    const [context, fitting, other] = far[language]
    expect(topics(`${context}\n${fitting}`, language)).toEqual(['ukraine'])
    expect(topics(`${context}\n${other}`, language)).toEqual([null])
  })
})
