/** The forms in which the news write a name, beside forms that are another person's or nobody's. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/text/language'
import { foldedText } from '../../../src/core/find/text/folded-text'
import { gazetteerIn, grammarOf } from '../../../src/core/find/in-any-language'
import { findMentions } from '../../../src/core/find/people/people'
import { gazetteer } from './bundled-gazetteer'

const mentions = (language: Language, text: string): readonly string[] =>
  findMentions(foldedText(text, language), gazetteerIn(gazetteer, language), null, grammarOf(language).decline).map(
    ({ start, end, leader }) => `${text.slice(start, end)} = ${leader}`
  )

type Case = [Language, string, ...string[]]

const ARTICLES: readonly Case[] = [
  ['en', 'Mohammed Shia al-Sudani spoke. Al-Sudani said', 'Mohammed Shia al-Sudani = sudani', 'Al-Sudani = sudani'],
  ['en', 'Ahmed al-Sharaa spoke. Mr Al-Sharaa said', 'Ahmed al-Sharaa = sharaa', 'Mr Al-Sharaa = sharaa'],
  ['en', 'Ahmed Ash-Sharaa spoke. Ash-Sharaa said', 'Ahmed Ash-Sharaa = sharaa', 'Ash-Sharaa = sharaa'],
  ['en', 'President El-Sisi said', 'President El-Sisi = sisi'],
  ['en', 'El Sisi said', 'El Sisi = sisi'],
  ['en', 'Egypt’s al-Sisi said', 'al-Sisi = sisi'],
  ['en', 'as Sisi said', 'Sisi = sisi'],
  ['en', 'Badr Albusaidi spoke. Albusaidi said', 'Badr Albusaidi = albusaidi', 'Albusaidi = albusaidi'],
  ['fr', 'M. Al-Sissi a dit', 'M. Al-Sissi = sisi'],
  ['fr', 'Macron et Sissi', 'Macron = macron', 'Sissi = sisi'],
  ['fr', 'Ahmed el-Charaa parle. Al-Charaa a dit', 'Ahmed el-Charaa = sharaa', 'Al-Charaa = sharaa'],
  ['ru', 'Мухаммед ас-Судани прибыл. Ас-Судани заявил', 'Мухаммед ас-Судани = sudani', 'Ас-Судани = sudani'],
  ['ru', 'Бадр аль-Бусаиди прибыл. Аль-Бусаиди заявил', 'Бадр аль-Бусаиди = albusaidi', 'Аль-Бусаиди = albusaidi'],
  ['ru', 'Ахмед аш-Шараа и ас-Сиси', 'Ахмед аш-Шараа = sharaa', 'ас-Сиси = sisi']
]

const ORDERS: readonly Case[] = [
  ['en', 'Takaichi Sanae said', 'Takaichi Sanae = takaichi'],
  ['en', 'Jae-myung Lee said', 'Jae-myung Lee = lee-jae-myung'],
  ['fr', 'Orbán Viktor a dit', 'Orbán Viktor = orban'],
  ['ru', 'Такаити Санаэ заявила', 'Такаити Санаэ = takaichi'],
  ['ru', 'Путина Владимир Зеленский назвал', 'Путина = putin', 'Владимир Зеленский = zelensky']
]

const LONGER: readonly Case[] = [
  ['en', 'Karol Tadeusz Nawrocki said', 'Karol Tadeusz Nawrocki = nawrocki'],
  ['en', 'Aleksandar Vucic said', 'Aleksandar Vucic = vucic'],
  ['fr', 'Emmanuel Jean-Michel Macron a dit', 'Emmanuel Jean-Michel Macron = macron'],
  ['en', 'Vladimir Somebody Volodymyr Zelensky', 'Volodymyr Zelensky = zelensky'],
  ['en', 'Russian Deputy Foreign Minister'],
  ['en', 'Emmanuel, Brigitte Macron and others'],
  ['en', 'Pope Leo XIV said', 'Pope Leo XIV = pope-leo'],
  ['en', 'Pope Leo XIII said'],
  ['fr', 'Le pape Léon XIV a dit', 'pape Léon XIV = pope-leo'],
  ['fr', 'Le pape Léon XIII a dit'],
  ['ru', 'папой Львом XIV', 'папой Львом XIV = pope-leo'],
  [
    'en',
    'Mohammed bin Salman bin Abdulaziz Al Saud said',
    'Mohammed bin Salman bin Abdulaziz Al Saud = mohammed-bin-salman'
  ],
  ['ar', 'الشيخ محمد بن زايد آل نهيان قال', 'الشيخ محمد بن زايد آل نهيان = mohammed-bin-zayed'],
  ['ar', 'محمد بن سلمان بن عبد العزيز آل سعود', 'محمد بن سلمان بن عبد العزيز آل سعود = mohammed-bin-salman']
]

const GIVEN: readonly Case[] = [
  [
    'en',
    'Faisal bin Farhan came. Prince Faisal said',
    'Faisal bin Farhan = faisal-bin-farhan',
    'Prince Faisal = faisal-bin-farhan'
  ],
  [
    'ar',
    'فيصل بن فرحان وصل. وقال الأمير فيصل إن',
    'فيصل بن فرحان = faisal-bin-farhan',
    'الأمير فيصل = faisal-bin-farhan'
  ],
  [
    'ru',
    'Фейсал бин Фархан прибыл. Принц Фейсал заявил',
    'Фейсал бин Фархан = faisal-bin-farhan',
    'Принц Фейсал = faisal-bin-farhan'
  ],
  ['en', 'Prince Faisal said'],
  ['en', 'Faisal bin Farhan came. Faisal said', 'Faisal bin Farhan = faisal-bin-farhan'],
  [
    'en',
    'Faisal bin Farhan came. Prince Faisal bin Turki said. Prince Faisal said',
    'Faisal bin Farhan = faisal-bin-farhan'
  ],
  [
    'en',
    'Mohammed bin Zayed and Mohammed bin Salman. Sheikh Mohammed said',
    'Mohammed bin Zayed = mohammed-bin-zayed',
    'Mohammed bin Salman = mohammed-bin-salman'
  ],
  ['ar', 'محمد بن زايد وصل. وقال الشيخ محمد الفاتح إن', 'محمد بن زايد = mohammed-bin-zayed']
]

const SPOKESPEOPLE: readonly Case[] = [
  ['en', 'Kremlin spokesman Dmitry Peskov said', 'Kremlin spokesman Dmitry Peskov = peskov'],
  ['en', 'Nikolai Peskov said'],
  [
    'fr',
    'La porte-parole de la Maison Blanche, Karoline Leavitt',
    'porte-parole de la Maison Blanche = leavitt',
    'Karoline Leavitt = leavitt'
  ],
  [
    'ru',
    'официального представителя МИД России Марии Захаровой',
    'официального представителя МИД России Марии Захаровой = zakharova'
  ],
  ['ar', 'المتحدث باسم الخارجية الإيرانية إسماعيل بقائي', 'المتحدث باسم الخارجية الإيرانية إسماعيل بقائي = baqaei'],
  ['en', 'Mao Ning told reporters. The spokeswoman Mao said', 'Mao Ning = mao-ning', 'spokeswoman Mao = mao-ning'],
  ['en', 'Mao said'],
  ['en', 'Theresa May came. Mrs May said', 'Theresa May = theresa-may', 'Mrs May = theresa-may'],
  ['en', 'Theresa May came. May said', 'Theresa May = theresa-may'],
  ['en', 'Mrs May said'],
  ['ar', 'وقال الرئيس هرتسوغ إن', 'الرئيس هرتسوغ = herzog'],
  ['en', 'Petro Bohdan Poroshenko said', 'Petro Bohdan Poroshenko = poroshenko'],
  ['en', 'Chinese Foreign Ministry spokesman Li Bin said'],
  ['en', 'former Kremlin spokesman said']
]

const TITLES: readonly Case[] = [
  ['ru', 'Министр Лавров заявил', 'Министр Лавров = lavrov'],
  ['ru', 'Министр Путин заявил'],
  ['en', 'Sergei Lavrov came. Minister Lavrov said', 'Sergei Lavrov = lavrov', 'Minister Lavrov = lavrov'],
  ['fr', 'le ministre Barrot a dit', 'ministre Barrot = barrot'],
  ['fr', 'M. Barrot a dit'],
  ['ru', 'Путин и Трамп', 'Путин = putin', 'Трамп = trump'],
  ['ar', 'الوزير لافروف قال', 'الوزير لافروف = lavrov'],
  ['ru', 'аятолла Хаменеи'],
  ['en', 'the Hungarian leader']
]

const STRANGERS: readonly Case[] = [
  ['en', 'Jill Biden said'],
  ['en', 'Lavrov Street'],
  ['ru', 'Михаил Лавров заявил'],
  ['fr', 'Le chanteur Émile Macron a dit']
]

describe.each<[string, readonly Case[]]>([
  ['the article before a surname', ARTICLES],
  ['the surname before or behind', ORDERS],
  ['several given names, fathers and numerals', LONGER],
  ['a given name behind a title', GIVEN],
  ['titles', TITLES],
  ['who speaks for an office', SPOKESPEOPLE],
  ['those who are nobody', STRANGERS]
])('findMentions tells %s', (_name, cases) => {
  it.each<Case>([...cases])('in %s: %s', (language, text, ...expected) => {
    expect(mentions(language, text)).toEqual(expected)
  })
})
