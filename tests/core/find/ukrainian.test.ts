import { describe, expect, it } from 'vitest'
import { gazetteerIn, grammarOf, readStatements } from '../../../src/core/find/in-any-language'
import { RULES as RUSSIAN_RULES } from '../../../src/core/find/languages/ru/rules'
import { CLAUSE_EXAMPLES } from '../../../src/core/find/languages/uk/clause-examples'
import { CONTENT_EXAMPLES } from '../../../src/core/find/languages/uk/content-examples'
import { END_EXAMPLES } from '../../../src/core/find/languages/uk/end-examples'
import { SUBJECT_EXAMPLES } from '../../../src/core/find/languages/uk/subject-examples'
import { findMentions } from '../../../src/core/find/people/people'
import { foldedText } from '../../../src/core/find/text/folded-text'
import { gazetteer } from './bundled-gazetteer'

/** Who says what, as "speaker: content", of what is shown by default. */
const read = (text: string): readonly string[] =>
  readStatements(text, { language: 'uk', gazetteer, date: null })
    .filter(({ tier }) => tier < 3)
    .map(({ speaker, content }) => `${speaker}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`)

const mentions = (text: string): readonly string[] =>
  findMentions(foldedText(text, 'uk'), gazetteerIn(gazetteer, 'uk'), '2025-08-01', grammarOf('uk').decline).map(
    ({ leader, start, end, grammaticalCase }) => `${leader}: ${text.slice(start, end)} (${grammaticalCase})`
  )

describe('reading Ukrainian', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a circumstance between subject and verb',
      'Емманюель Макрон на зустрічі з Володимиром Путіним заявив, що Париж готовий до переговорів.',
      ['macron: Париж готовий до переговорів']
    ],
    [
      'a cue within the quotation',
      '«Ми не поспішаємо, – сказав Володимир Путін журналістам. – Час у нас є».',
      ['putin: Ми не поспішаємо … Час у нас є']
    ],
    [
      'a verb without subject for who had the word',
      'Дональд Трамп повідомив, що їде до Рима. Наголосив, що часу мало.',
      ['trump: їде до Рима', 'trump: часу мало']
    ],
    [
      'no woman’s verb for a man',
      'Дональд Трамп повідомив, що їде до Рима. Також наголосила, що часу мало.',
      ['trump: їде до Рима']
    ],
    [
      'no man’s verb for a woman',
      'Джорджа Мелоні повідомила, що їде до Рима. Також наголосив, що часу мало.',
      ['meloni: їде до Рима']
    ],
    [
      'no verb whose subject follows',
      'Дональд Трамп повідомив, що їде до Рима. Наголосив речник, що часу мало.',
      ['trump: їде до Рима']
    ],
    ['no question whether', 'Чи справді Дональд Трамп заявив, що їде до Рима, невідомо.', []],
    ['no question that asks itself', 'Чи заявив Дональд Трамп, що їде до Рима?', []],
    ['nothing denied', 'Дональд Трамп не заявляв, що їде до Рима.', []],
    ['nothing of several', 'Дональд Трамп і Емманюель Макрон заявили, що їдуть до Рима.', []],
    ['nothing of somebody’s aide', 'Радник Дональда Трампа заявив, що їде до Рима.', []],
    ['a reaction’s words of nobody', 'Дональд Трамп прокоментував слова про те, що Рим далеко.', []],
    [
      'offices that stand alone',
      'Рустем Умєров прибув. Секретар РНБО повідомив, що угода готова.',
      ['umerov: угода готова']
    ],
    [
      'an apostrophe of any kind within a word',
      "Прем’єр-міністр Дональд Туск пообіцяв, що зв’язок буде. За словами премʼєра, це обов'язково.",
      ['tusk: зв’язок буде', "tusk: це обов'язково"]
    ]
  ])('finds %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('knows the Russian rule of each example', () => {
    const { tables, clauses, besides, ends } = RUSSIAN_RULES
    const names = new Set([...Object.values(tables).flat(), ...clauses, ...besides, ...ends].map(({ name }) => name))
    const examples = { ...SUBJECT_EXAMPLES, ...CONTENT_EXAMPLES, ...CLAUSE_EXAMPLES, ...END_EXAMPLES }
    expect(Object.keys(examples).filter((name) => !names.has(name))).toEqual([])
  })
})

describe('names in Ukrainian', () => {
  it.each<[string, string]>([
    ['Сибізі подякували', 'sybiha: Сибізі (oblique)'],
    ['Дональдові Трампу', 'trump: Дональдові Трампу (oblique)'],
    ['Пане Володимире Зеленський!', 'zelensky: Пане Володимире Зеленський (oblique)'],
    ['Зеленський прибув', 'zelensky: Зеленський (nominative)'],
    ['Петром Олексійовичем Порошенком', 'poroshenko: Петром Олексійовичем Порошенком (oblique)'],
    ['з президентом Литви Гітанасом Науседою', 'nauseda: президентом Литви Гітанасом Науседою (oblique)'],
    ['Президентка Молдови Мая Санду', 'sandu: Президентка Молдови Мая Санду (nominative)'],
    ['Очільника Білого дому Трампа', 'trump: Очільника Білого дому Трампа (oblique)'],
    ['італійською прем’єркою Джорджею Мелоні', 'meloni: італійською прем’єркою Джорджею Мелоні (oblique)'],
    ['глави Єврокомісії Урсули фон дер Ляєн', 'von-der-leyen: глави Єврокомісії Урсули фон дер Ляєн (oblique)']
  ])('are found in %s', (text, expected) => {
    expect(mentions(text)).toEqual([expected])
  })

  it.each(['Меланія Трамп', 'Сергій Зеленський', 'зеленський чай', 'Трамп-молодший'])('are none in %s', (text) => {
    expect(mentions(text)).toEqual([])
  })
})
