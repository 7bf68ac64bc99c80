import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/dossier'
import { readStatements } from '../../src/core/read/reader'
import { gazetteer } from '../core/read/bundled-gazetteer'

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
})
