import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/text/language'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

const read = (language: Language, ...lines: readonly string[]) => readOn(null, language, ...lines)

const readOn = (date: string | null, language: Language, ...lines: readonly string[]) => {
  const text = lines.join('\n')
  return readStatements(text, { language, gazetteer, date }).map(
    ({ speaker, topic, content }) =>
      `${speaker} (${topic?.id ?? '-'}): ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  )
}

const FRENCH = [
  'Un ministre parle.',
  'Jean-Noël Barrot est de retour.',
  'La France a-t-elle été prévenue des frappes sur l’Iran ?',
  'Jean-Noël Barrot : Non. Mon homologue l’a dit à tous.',
  'Et l’Ukraine ?',
  'J.-N. B. : Nous tenons parole.'
]

describe('an interview', () => {
  it('is whose name or initials open the answers behind questions, to the end of each', () => {
    expect(read('fr', ...FRENCH)).toEqual([
      'barrot (iran): Non. Mon homologue l’a dit à tous',
      'barrot (ukraine): Nous tenons parole'
    ])
  })

  it('is read with initials before the surname, behind a dash, over an answer that asks', () => {
    expect(
      read(
        'ru',
        'Сергей Рябков дал интервью.',
        'Вывезут ли уран из Ирана?',
        '— С.А. Рябков: Нет. Об этом речи нет.',
        'А что Киев?',
        'С. Рябков: А что он? Ждём.'
      )
    ).toEqual(['ryabkov (iran): Нет. Об этом речи нет', 'ryabkov (ukraine): А что он? Ждём'])
  })

  it('needs but one answer behind a line that says that it asks', () => {
    const lines = (question: string) => ['Сергей Рябков дал интервью.', question, 'С.А. Рябков: Нет. Об Иране речи нет.']
    expect(read('ru', ...lines('Вопрос: Вывезут ли уран?'))).toEqual(['ryabkov (iran): Нет. Об Иране речи нет'])
    expect(read('ru', ...lines('Вывезут ли уран?'))).toEqual([])
  })

  it('is whose office opens the answers', () => {
    const lines = FRENCH.map((line) => line.replace(/^J.*? :/u, 'Ministre français des Affaires étrangères :'))
    expect(readOn('2025-07-01', 'fr', ...lines)).toEqual([
      'barrot (iran): Non. Mon homologue l’a dit à tous',
      'barrot (ukraine): Nous tenons parole'
    ])
  })

  it('has no answer of whom a name that declines only tells', () => {
    const lines = (label: string) => ['Сергей Рябков дал интервью.', 'А Иран?', `${label}: Нет.`, 'А Киев?', `${label}: Да.`]
    expect(read('ru', ...lines('Сергей Рябков'))).toEqual(['ryabkov (iran): Нет', 'ryabkov (ukraine): Да'])
    expect(read('ru', ...lines('Сергея Рябкова'))).toEqual([])
  })

  it.each([
    ['who is asked but once', FRENCH.slice(0, 4)],
    ['whom nobody asks', FRENCH.filter((line) => !line.endsWith('?'))],
    ['initials that fit two', ['Jean Noël Barrot et Josep Borrell, Joseph Biden.', ...FRENCH.slice(2).map((line) => line.replace(/^J.*? :/u, 'J. B. :'))]],
    ['initials of nobody', FRENCH.map((line) => line.replace(/^J.*? :/u, 'M. D. :'))],
    ['somebody of whom the name only tells', FRENCH.map((line) => line.replace(/^J.*? :/u, 'Un proche de Jean-Noël Barrot :'))]
  ])('has no answer of %s', (_name, lines) => {
    expect(read('fr', ...lines).filter((line) => line.includes('Mon homologue') || line.includes('parole'))).toEqual([])
  })
}) // prettier-ignore

describe('an interview with marked questions', () => {
  const asked = (first: string) => [first, '— Когда переговоры с Ираном?', '— Скоро. Мы ждём.', '— А Киев?', '— Киев ждёт.']
  const answers = ['ryabkov (iran): Скоро. Мы ждём', 'ryabkov (ukraine): Киев ждёт']
  const french = (first: string) => [first, 'Q - Et l’Iran ?', 'R - Nous attendons.', 'Q - Et Kiev ?', 'R - Kiev tient.']

  it.each([
    'Сергей Рябков рассказал в интервью «Вестнику» о мире.',
    'В интервью «Вестнику» Сергей Рябков рассказал о мире.',
    'Сергей Рябков, замглавы ведомства, ответил на вопросы «Вестника».',
    'Интервью Сергея Рябкова',
    'Интервью с Сергеем Рябковым'
  ])('has the answers of whom it is with: %s', (first) => {
    expect(read('ru', ...asked(first))).toEqual(answers)
    expect(read('ru', ...asked(first).map((line, i) => (i === 0 ? line : line.replace('—', i % 2 ? 'Вопрос:' : 'Ответ:'))))).toEqual(answers)
  })

  it.each([
    'Jean-Noël Barrot a accordé un entretien au « Phare ».',
    'Le ministre français des Affaires étrangères Jean-Noël Barrot répond aux questions du « Phare ».',
    'Entretien de Jean-Noël Barrot avec « Le Phare »',
    'Grand entretien avec Jean-Noël Barrot'
  ])('has them in French: %s', (first) => {
    expect(read('fr', ...french(first))).toEqual(['barrot (iran): Nous attendons', 'barrot (ukraine): Kiev tient'])
  })

  it.each([
    ['ru', asked('Политолог Иванов рассказал в интервью, чего ждать от Сергея Рябкова.')],
    ['ru', asked('Чего хочет Сергей Рябков? Интервью с политологом.')],
    ['ru', asked('О том, чего Сергей Рябков хочет, рассказал политолог в интервью «Вестнику».')],
    ['ru', asked('Комментируя интервью Сергея Рябкова, политолог ответил на вопросы.')],
    ['ru', asked('Сергей Рябков и Сергей Иванов ответили на вопросы «Вестника».')],
    ['ru', asked('Сергей Рябков дал интервью. Сергей Лавров дал интервью.')],
    ['ru', asked('Сергей Рябков рассказал о мире.')],
    ['ru', asked('Сергей Рябков дал интервью.').slice(0, 3)],
    ['ru', asked('Сергей Рябков дал интервью.').map((line) => line.replace('?', '.'))],
    ['ru', asked('Сергей Рябков дал интервью.').map((line) => line.replace('Мы ждём.', 'Мы ждём?'))],
    ['ru', [...asked('Вести.'), 'Сергей Рябков дал интервью.']],
    ['fr', french('Un conseiller de Jean-Noël Barrot a accordé un entretien au « Phare ».')],
    ['fr', french('Jean-Noël Barrot a accordé un prêt au « Phare ».')]
  ] as const)('has no answers where it may be anybody’s: %s %j', (language, lines) => {
    expect(read(language, ...lines).filter((line) => /Мы ждём|attendons/u.test(line))).toEqual([])
  })
}) // prettier-ignore

describe('an interview that names who answers but once', () => {
  const lines = ['A minister speaks.', 'Herald: Do you fear Iran?', 'Mette Frederiksen: No. We wait.', 'And will you help Ukraine?']
  const given = (...more: readonly string[]) => read('en', ...lines, ...more)

  it('has the answers behind its further questions', () => {
    expect(given('Yes, with all we have.')).toEqual(['frederiksen (iran): No. We wait', 'frederiksen (ukraine): Yes, with all we have'])
    expect(given('Kyiv can be sure of it.')).toEqual(['frederiksen (iran): No. We wait', 'frederiksen (ukraine): Kyiv can be sure of it'])
  })

  it.each([
    ['that is asked', 'Will you send jets to Kyiv?'],
    ['of which it tells', 'Mette Frederiksen sends you to Kyiv.']
  ])('has no answer %s', (_name, line) => {
    expect(given(line).filter((each) => each.includes('Kyiv'))).toEqual([])
  })

  it('has none where two are asked', () => {
    expect(given('Yes.', 'And you?', 'Donald Tusk: We help Kyiv.').filter((each) => each.includes('Yes'))).toEqual([])
  })
}) // prettier-ignore

describe('an interview without marks', () => {
  const NEWS = ['A minister speaks.', 'All that is known.']
  const ENGLISH = ['Did Iran warn you?', 'No. We were told by nobody.', 'And Ukraine?', 'We keep our word to Kyiv.']
  const PLAIN = ['Vous a-t-on prévenus des frappes sur l’Iran ?', 'Non. Nous l’avons dit à tous.', 'Et l’Ukraine ?', 'Nous tenons parole.']
  const said = (lines: readonly string[]) => lines.filter((line) => /told|keep|dit à tous|tenons/u.test(line))

  it.each([
    ['en', 'An interview with Mette Frederiksen'],
    ['en', 'The Danish prime minister, Mette Frederiksen, receives us in Copenhagen.'],
    ['en', 'In this interview, Mette Frederiksen speaks of the war.']
  ] as const)('has the answers of who is asked: %s %s', (language, first) => {
    expect(said(read(language, first, ...NEWS, ...ENGLISH))).toEqual([
      'frederiksen (iran): No. We were told by nobody',
      'frederiksen (ukraine): We keep our word to Kyiv'
    ])
  })

  it.each(['Jean-Noël Barrot répond à nos questions.', 'Entretien avec Jean-Noël Barrot'])(
    'has them in French: %s',
    (first) => {
      expect(said(read('fr', first, ...PLAIN))).toEqual([
        'barrot (iran): Non. Nous l’avons dit à tous',
        'barrot (ukraine): Nous tenons parole'
      ])
    }
  )

  it.each([
    ['en', ['Peter Novak explains in an interview what Mette Frederiksen wants.', ...NEWS, ...ENGLISH]],
    ['en', ['What does Mette Frederiksen want? An interview with Peter Novak', ...NEWS, ...ENGLISH]],
    ['en', ['Mette Frederiksen speaks to Donald Trump.', ...NEWS, ...ENGLISH]],
    ['en', ['Mette Frederiksen: “We keep our word”', 'Peter Novak spoke to us.', ...NEWS, ...ENGLISH]],
    ['en', ['Mette Frederiksen spoke in an interview with the Herald.', ...NEWS, ...ENGLISH]],
    ['en', ['An interview with Mette Frederiksen', ...NEWS, ...ENGLISH.map((line) => line.replace('warn you?', 'warn Denmark?'))]],
    ['fr', ['Jean-Noël Barrot : « Nous tenons parole »', ...NEWS, ...PLAIN]],
    ['fr', ['Jean-Noël Barrot a accordé un entretien au Matin.', ...NEWS, ...PLAIN]],
    ['fr', ['Entretien avec Jean-Noël Barrot', ...NEWS, ...PLAIN.map((line) => line.replace('Vous a-t-on prévenus', 'A-t-on prévenu Paris'))]],
    ['en', ['An interview with Mette Frederiksen and another with Donald Trump. An interview with Donald Trump', ...NEWS, ...ENGLISH]],
    ['en', ['An interview with Mette Frederiksen', ...NEWS, ...ENGLISH.slice(0, 2)]],
    ['en', ['An interview with Mette Frederiksen', ...NEWS, ...ENGLISH.map((line) => line.replace('?', '.'))]],
    ['en', ['An interview with Mette Frederiksen', ...NEWS, ...ENGLISH.map((line) => line.replace(/ (?:told|keep)/u, ' told Frederiksen'))]],
    ['en', ['An interview with Mette Frederiksen', ...NEWS, ...ENGLISH.map((line) => line.replace(/^(?:No\. )?We/u, 'Those who say “we” here').replace('our', 'its'))]],
    ['en', ['An interview with Mette Frederiksen', ...NEWS, ...ENGLISH.map((line) => line.replace(/^(?=No\.|We)/u, '* '))]],
    ['fr', ['Un politologue explique ce que veut Jean-Noël Barrot : « Rien »', ...PLAIN]]
  ] as const)('has none where they may be anybody’s: %s %j', (language, lines) => {
    expect(said(read(language, ...lines))).toEqual([])
  })
}) // prettier-ignore

describe('a list under who says it', () => {
  const ITEMS = ['— Беседа была долгой;', '— Киев готов к переговорам;', '— Мы ждём.']
  const said = [
    'ryabkov (-): Беседа была долгой',
    'ryabkov (ukraine): Киев готов к переговорам',
    'ryabkov (ukraine): Мы ждём'
  ]
  const listed = (...lines: readonly string[]) =>
    read('ru', ...lines).filter((line) => /долгой|готов|ждём|тихо/u.test(line))

  it.each([
    'Другие заявления Сергея Рябкова:',
    'Главные тезисы Сергея Рябкова:',
    'Главные заявления Сергея Рябкова — в подборке «Вестника».',
    'Сергей Рябков во вторник отметил:',
    'О встрече в Риме сообщил посол. Кроме того, Сергей Рябков заявил следующее:'
  ])('is that one’s words, item by item: %s', (line) => {
    expect(listed('Вести.', line, ...ITEMS, 'Посол уехал.')).toEqual(said)
  })

  it('goes on under headings that say what its items are about, whatever marks them', () => {
    const [first = '', second = '', third = ''] = ITEMS.map((item) => item.replace('—', '▪️'))
    expect(
      listed('Мы собрали главные заявления Сергея Рябкова.', 'О беседе', first, second, 'О сроках', third, 'Было тихо.')
    ).toEqual([...said.slice(0, 2), 'ryabkov (-): Мы ждём'])
    expect(listed('Сергей Рябков сделал ряд заявлений:', 'Беседа удалась', first)).toEqual([])
  })

  it('is so with one item, to its end', () => {
    expect(
      listed('Вести.', 'Сергей Рябков сказал, что рад миру:', '— Мы ждём. Беседа была долгой.', 'Было тихо.')
    ).toEqual(['ryabkov (-): Мы ждём. Беседа была долгой'])
  })

  it.each([
    ['Посол рассказал, что Сергей Рябков готовит новое:', ITEMS],
    ['Посол отметил планы Сергея Рябкова:', ITEMS],
    ['Сергей Рябков не отметил:', ITEMS],
    ['Сергей Рябков сказал, а Сергей Лавров отметил:', ITEMS],
    ['Главные тезисы Сергея Рябкова.', ITEMS],
    ['Главные тезисы Сергея Рябкова:', ['Было тихо.', ...ITEMS]],
    ['Главные тезисы Сергея Рябкова:', ['— Мы ждём, — сказал посол.']],
    ['Главные тезисы Сергея Рябкова:', ['— Мы ждём?']]
  ] as const)('is nobody’s where that is not told: %s %j', (line, items) => {
    expect(listed('Вести.', line, ...items)).toEqual([])
  })

  it.each([
    'أبرز تصريحات سيرغي لافروف في مؤتمره الصحفي:',
    'فيما يلي أهم ما قاله سيرغي لافروف:',
    'وقال سيرغي لافروف في ختام اللقاء:'
  ])('is so in Arabic: %s', (line) => {
    const items = ['حول الحرب', '- كييف جاهزة للسلام.', '• «لن ننتظر طويلا هناك».']
    expect(read('ar', 'أخبار.', line, ...items, 'وصل الوفد مساء.')).toEqual([
      'lavrov (ukraine): كييف جاهزة للسلام',
      'lavrov (-): «لن ننتظر طويلا هناك»'
    ])
  })

  it.each([
    ['أبرز تصريحات الخبير بعد لقاء سيرغي لافروف.', '- كييف جاهزة للسلام.'],
    ['وقال سيرغي لافروف إن القمة ستعقد قريبا.', '- كييف جاهزة للسلام.'],
    ['أبرز تصريحات سيرغي لافروف:', '- كييف جاهزة للسلام، بحسب الخبير.'],
    ['أبرز ما قاله الخبير لسيرغي لافروف:', '- كييف جاهزة للسلام.'],
    ['أبرز تصريحات سيرغي لافروف:', '- هل كييف جاهزة للسلام؟']
  ])('is nobody’s in Arabic where that is not told: %s %s', (line, item) => {
    expect(read('ar', 'أخبار.', line, item).filter((each) => each.includes('كييف'))).toEqual([])
  })

  it('is so in Ukrainian, as are the answers behind marked questions', () => {
    const items = ['— Київ готовий до переговорів;', '— Ми чекаємо.']
    const said = ['sybiha (ukraine): Київ готовий до переговорів', 'sybiha (ukraine): Ми чекаємо']
    expect(read('uk', 'Вісті.', 'Головні тези Андрія Сибіги:', ...items)).toEqual(said)
    expect(read('uk', 'Вісті.', 'Андрій Сибіга у вівторок заявив:', ...items)).toEqual(said)
    expect(read('uk', 'Вісті.', 'Посол відзначив плани Андрія Сибіги:', ...items)).toEqual([])
    const asked = ['— Що чекає на Київ?', '— Київ чекає на мир.', '— А Іран?', '— Іран далеко.']
    expect(read('uk', 'Андрій Сибіга дав інтерв’ю.', ...asked)).toEqual([
      'sybiha (ukraine): Київ чекає на мир',
      'sybiha (iran): Іран далеко'
    ])
    expect(read('uk', 'Андрій Сибіга говорив про мир.', ...asked)).toEqual([])
  })
})
