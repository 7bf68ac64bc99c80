import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

/** Who says what, as "speaker: content", of what is shown by default. */
const read = (text: string): readonly string[] =>
  readStatements(text, { language: 'ru', gazetteer, date: null })
    .filter(({ tier }) => tier < 3)
    .map(({ speaker, content }) => `${speaker}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`)

describe('reading Russian', () => {
  it('gives a sentence that the next paragraph refers to the topic of its own', () => {
    const text = 'Париж говорил о мире в Украине. Встреча пройдет в Риме.\nОб этом сообщил Эммануэль Макрон.'
    expect(readStatements(text, { language: 'ru', gazetteer, date: null }).map(({ topic }) => topic?.id)).toEqual([
      'ukraine'
    ])
  })

  it('keeps the word with who had it where an outlet is named in between, and with nobody where a leader is', () => {
    const text = (between: string) => `Эммануэль Макрон заявил, что Киев ждёт. ${between} Он добавил, что Париж готов.`
    const first = 'macron: Киев ждёт'
    expect(read(text('Об этом пишет Financial Times.'))).toEqual([first, 'macron: Париж готов'])
    expect(read(text('Там будет и Марко Рубио.'))).toEqual([first])
  })

  it('gives nobody the word whom unmarked words only name', () => {
    const text = (next: string) => `Рустем Умеров координирует советников. ${next} Он отметил, что Париж готов.`
    expect(read(text('Встреча пройдет в Риме.'))).toEqual(['umerov: Париж готов'])
    expect(read(text('Мы постоянно на связи.'))).toEqual([])
    expect(read('Рустем Умеров координирует наших советников. Он отметил, что Париж готов.')).toEqual([])
  })

  it.each([
    [
      'nothing of a bare “no”, who then has the word',
      '«Нет», — сказал Эммануэль Макрон. Он добавил, что Париж готов.',
      ['macron: Париж готов']
    ],
    [
      'nothing of who only sums up',
      'Эммануэль Макрон подытожил переговоры. Об этом он сообщил в Риме.\nАнгела Меркель подвела итоги встречи. Об этом она сообщила в Риме.',
      []
    ],
    [
      'no belief without words of its own, and what somebody confines himself to saying',
      'Сергей Лавров верит, что Париж лжёт. Сергей Лавров ограничился тем, что назвал встречу «полезной».',
      ['lavrov: встречу «полезной»']
    ],
    [
      'who has the word behind what somebody else is said to hope',
      'Сергей Лавров добавил, что Париж рассчитывает, что бой утихнет.\n«Ждём», – сказал он.',
      ['lavrov: Париж рассчитывает, что бой утихнет', 'lavrov: Ждём']
    ],
    [
      'a clause behind «но» past its commas',
      'Но Макрон заявил, что переговоры, которые шли в мае, продолжатся.',
      ['macron: переговоры, которые шли в мае, продолжатся']
    ],
    [
      'a clause behind «однако» past its commas',
      'Однако Макрон заявил, что переговоры, которые шли в мае, продолжатся.',
      ['macron: переговоры, которые шли в мае, продолжатся']
    ],
    [
      'a circumstance between subject and verb',
      'Эммануэль Макрон на встрече с Владимиром Путиным заявил, что Париж готов к переговорам.',
      ['macron: Париж готов к переговорам']
    ],
    [
      'a cue within the quotation',
      '«Мы не спешим, — сказал Владимир Путин журналистам. — Время у нас есть».',
      ['putin: Мы не спешим … Время у нас есть']
    ],
    [
      'the sentence before, once "об этом" claims it',
      'Поставки ракет Киеву продолжатся до весны. Об этом на брифинге заявил канцлер Германии Фридрих Мерц.',
      ['merz: Поставки ракет Киеву продолжатся до весны']
    ],
    [
      'all of a speech that a dash opens, the sentence that names its speaker among it',
      '— Мир близок. Путин слов на ветер не бросает. Нас услышат, — сказал Путин.',
      ['putin: Мир близок … Путин слов на ветер не бросает … Нас услышат']
    ],
    [
      'who is meant by his words',
      'Владимир Зеленский заявил, что зима будет трудной. По его словам, стране нужен газ.',
      ['zelensky: зима будет трудной', 'zelensky: стране нужен газ']
    ],
    [
      'a content without quotation marks',
      'Иран не уступит давлению, заявил Масуд Пезешкиан.',
      ['pezeshkian: Иран не уступит давлению']
    ],
    [
      'a paragraph without marks that a dash signs',
      'Мы ждём ракет. Без них нам трудно, – сказал Владимир Зеленский.',
      ['zelensky: Мы ждём ракет … Без них нам трудно']
    ],
    [
      'a paragraph that the next line signs',
      'Иран не уступит. Давление нам не страшно,\n– заявил Масуд Пезешкиан.',
      ['pezeshkian: Иран не уступит … Давление нам не страшно']
    ],
    [
      'one sentence that a dash signs behind one of the writer',
      'Встреча прошла в Киеве. Киев не уступит давлению, – сказал Владимир Зеленский.',
      ['zelensky: Киев не уступит давлению']
    ],
    [
      'a pronoun that signs for who had the word before the paragraph',
      'Сергей Лавров заявил, что Москва ждёт.\nЭти усилия важны. Мы их горячо приветствуем, — отметил он.',
      ['lavrov: Москва ждёт', 'lavrov: Эти усилия важны … Мы их горячо приветствуем']
    ],
    [
      'a signed paragraph without the sentence that tells of the speaker',
      'В Киев к Зеленскому приехали гости. Мы рады. Мы ждём всех друзей здесь, – сказал Владимир Зеленский.',
      ['zelensky: Мы рады … Мы ждём всех друзей здесь']
    ],
    [
      'the clause around a comment on what another has said',
      'Макрон, отвечая на слова Трампа о том, что время вышло, заявил, что Киев выстоит.',
      ['macron: Киев выстоит']
    ],
    [
      'what an agency quotes of his words',
      'Сергей Лавров заявил, что Москва ждёт. «Мы никуда не спешим», — цитирует его ТАСС.',
      ['lavrov: Москва ждёт', 'lavrov: Мы никуда не спешим']
    ],
    [
      'what somebody hopes for, does not rule out, and says themselves',
      'Рафаэль Гросси выразил надежду на то, что проверка близка. По словам самого Гросси, время есть. Аббас Арагчи не исключил новой встречи.',
      ['grossi: проверка близка', 'grossi: время есть', 'araghchi: новой встречи']
    ],
    [
      'a pronoun behind a long circumstance',
      'Фридрих Мерц заявил, что Киев получит ракеты. На встрече с премьер-министром Швеции Ульфом Кристерссоном он добавил, что Берлин спешит.',
      ['merz: Киев получит ракеты', 'merz: Берлин спешит']
    ],
    [
      'what was told of before',
      'Двумя часами ранее о том, что встреча состоится в среду, сообщил Рафаэль Гросси.',
      ['grossi: встреча состоится в среду']
    ],
    [
      'what is told of',
      'О том, что Киев готов к встрече, сообщил Владимир Зеленский.',
      ['zelensky: Киев готов к встрече']
    ],
    [
      'a preposition within the clause',
      'Марко Рубио заявил, что не знает ни о каких предложениях.',
      ['rubio: не знает ни о каких предложениях']
    ],
    [
      'a surname behind the name of a network',
      'В соцсети Truth Social Трамп подчеркнул, что ждать не станет.',
      ['trump: ждать не станет']
    ],
    ['a later answer', 'Владимир Зеленский позднее ответил, что Киев подождёт.', ['zelensky: Киев подождёт']],
    [
      'the new holder of an office behind the verb',
      'Договор о мире готов, заявил новый секретарь Совбеза Рустем Умеров.',
      ['umerov: Договор о мире готов']
    ],
    [
      'who has the word after a circumstance without a comma',
      'В интервью каналу Kan Марко Рубио раскрыл планы, известные немногим. По его словам, договор готов.',
      ['rubio: договор готов']
    ],
    [
      'offices that stand alone',
      'Кирилл Буданов улетел. Глава разведки сообщил, что договор готов.',
      ['budanov: договор готов']
    ]
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['a spokesman of the leader', 'Пресс-секретарь Владимира Путина Антон Крылов заявил, что встреча готовится.'],
    ['the leader as addressee', 'Помощник заявил Владимиру Путину, что договор готов.'],
    ['two leaders together', 'Владимир Путин и Дональд Трамп заявили, что встретятся осенью.'],
    [
      'who is meant by “that one” of three',
      'Дональд Трамп обсудил с Владимиром Путиным встречу с Марко Рубио. Тот сказал, что договор готов.'
    ],
    [
      'a reference to what an official has said',
      'Замминистра заявил, что переговоры начнутся. Об этом сообщил Песков.'
    ],
    ['a denial of having spoken', 'Об этом Владимир Путин не говорил.'],
    ['a reference that an institution makes', 'Дым стоял над портом. Об этом сообщила пресс-служба Владимира Путина.'],
    ['a minister after a president', 'Владимир Путин улетел в Пекин. Министр сообщил, что переговоры прошли успешно.'],
    [
      'a president whom the article does not name',
      'Сергей Лавров улетел в Пекин. Президент сообщил, что договор готов.'
    ],
    [
      'a president behind one whom nobody knows',
      'Владимир Зеленский ждёт. Президент Финляндии принял министров. «Мы поможем Киеву», — сказал президент.'
    ],
    [
      'a pronoun in the next agency’s report',
      'КИЕВ, 12 мая. /ТАСС/. Владимир Зеленский ждёт.\nПАРИЖ, 12 мая. /ТАСС/. Он заявил, что Европа поможет Киеву.'
    ],
    [
      'a pronoun that signs a spokesman’s words on the leader',
      'Представитель Кремля Дмитрий Песков выступил.\nВладимир Путин ценит эти усилия. Мы их горячо приветствуем, — отметил он.'
    ],
    [
      'a pronoun that signs where somebody else was named',
      'Дональд Трамп ждёт.\nСенатор Линдси Грэм приехал в Киев. Мы рады. Мы поможем Киеву всем, — отметил он.'
    ],
    ['what is denied to have been said', 'Антон Крылов опроверг, что Владимир Путин обещал перемирие.'],
    ['a minister of another country', 'Сергей Лавров улетел. Французский министр заявил, что Киев выстоит.'],
    ['a leader in what a passer-by says', '— Владимир Путин обещал нам мир, — усмехается пенсионерка.'],
    ['the name of an outlet in marks', 'Владимир Путин выступил в эфире «Первого Канала».']
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
