import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../build/load-dossiers'
import type { Passage } from '../../src/core/dossier'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'

const loaded = loadDossiers(fileURLToPath(new URL('../../src/dossiers', import.meta.url)))
const dossier = loaded.find(({ id }) => id === 'putin-macron-call-2025')
if (!dossier) throw new Error('the bundled dossier is missing')
const { text, statements, positions, speakers, topics, sources, comparisons, context, excluded, event } = dossier

/** id, speakers, topic, kind, sources, how the one evidence passage opens and ends, how the frame opens. */
const STATEMENTS = [
  [
    'p1',
    'putin',
    'ukraine',
    'mixed',
    'article kremlin',
    'في ملف الحرب الأوكرانية، حمّل بوتين',
    'على حد تعبيره.',
    'في ملف'
  ],
  ['p2', 'putin', 'ukraine', 'mixed', 'article kremlin', 'وأكد بوتين خلال الاتصال أن', 'استرضاء سياسي سطحي”.', 'وأكد'],
  ['m1', 'macron', 'ukraine', 'indirect', 'article', 'من جانبه، شدد الرئيس الفرنسي', 'مع كييف.', 'من جانبه'],
  [
    'm2',
    'macron',
    'ukraine',
    'direct',
    'elysee',
    'الوقت حان',
    'دائمة ومتينة للنزاع',
    'ونقل قصر الإليزيه عن ماكرون قوله إن “الوقت'
  ],
  ['p3', 'putin', 'iran', 'mixed', 'article', 'وفي هذا السياق، شدد بوتين على “حق', 'بالوسائل الدبلوماسية.', 'وفي'],
  ['m3', 'macron', 'iran', 'indirect', 'article', 'أما ماكرون، فقد أكد على ضرورة', 'النووية في المنطقة.', 'أما'],
  [
    'j1',
    'putin macron',
    'follow-up',
    'direct',
    'elysee',
    'اتفقا على',
    'خلال الفترة المقبلة',
    'أفاد مكتب الرئيس الفرنسي أن بوتين وماكرون “اتفقا'
  ]
] as const

const CONTENT: readonly (readonly [id: string, parts: readonly (readonly [words: string, quoted: boolean])[]])[] = [
  [
    'p1',
    [
      ['الدول الغربية مسؤولية استمرار النزاع', false],
      ['عمل لسنوات على تحويل أوكرانيا إلى منصة معادية لروسيا', true],
      ['إطالة أمد العمليات العسكرية', true]
    ]
  ],
  [
    'p2',
    [
      ['أي تسوية سياسية محتملة يجب أن تقوم على أسس طويلة الأمد، تضمن الأمن الروسي', false],
      ['لن يقبل بحلول مؤقتة', false],
      ['استرضاء سياسي سطحي', true]
    ]
  ],
  [
    'm1',
    [
      ['دعم بلاده الثابت لسيادة أوكرانيا ووحدة أراضيها', false],
      ['الموافقة على وقف لإطلاق النار في أقرب وقت ممكن، وفتح قنوات التفاوض المباشر مع كييف', false]
    ]
  ],
  ['m2', [['الوقت حان لإنهاء معاناة المدنيين، وبدء مفاوضات جادة من أجل تسوية دائمة ومتينة للنزاع', true]]],
  [
    'p3',
    [
      ['حق إيران المشروع في تطوير برنامج نووي سلمي', true],
      ['حل النزاعات الإقليمية بالوسائل الدبلوماسية', false]
    ]
  ],
  [
    'm3',
    [
      [
        'امتثال إيران الكامل لمعاهدة حظر انتشار الأسلحة النووية، وضرورة التعاون مع الوكالة الدولية للطاقة الذرية لضمان الشفافية النووية في المنطقة',
        false
      ]
    ]
  ],
  ['j1', [['اتفقا على تنسيق جهودهما والتواصل مجددًا خلال الفترة المقبلة', true]]]
]

const CUES = [
  ['p1', 'حمّل … معتبرًا أن'],
  ['p2', 'وأكد … أن … مشددًا على أنه'],
  ['m1', 'شدد … على … داعيًا بوتين إلى'],
  ['m2', 'ونقل قصر الإليزيه عن ماكرون قوله إن'],
  ['p3', 'شدد بوتين على … داعيًا إلى'],
  ['m3', 'أكد على ضرورة'],
  ['j1', 'أفاد مكتب الرئيس الفرنسي أن']
] as const

const SUBHEADS = [
  'بوتين يحمل الغرب مسؤولية النزاع ويشترط سلامًا طويل الأمد',
  'ماكرون: دعم ثابت لأوكرانيا ودعوة لوقف فوري لإطلاق النار',
  'الشرق الأوسط على طاولة النقاش: الملف النووي الإيراني في الواجهة',
  'التواصل مستمر: اتفاق على لقاءات مقبلة',
  'محاولة لفتح نافذة دبلوماسية وسط الجمود'
]
const RELATED = ['اقرأ أيضًا:', 'أردوغان يندد بـ”رسم مسيء للأنبياء” في مجلة تركية ساخرة ويعد بمحاسبة المسؤولين']
const ANALYSIS_OPENINGS = [
  'ويُنظر إلى',
  'يأتي هذا الاتصال',
  'من جانب موسكو، يُفهم',
  'أما ماكرون، فقد يكون',
  'ويرى مراقبون'
]

const words = (passages: readonly Passage[]) => passages.map(({ quote }) => quote.exact)
const statement = (id: string) => statements.find((candidate) => candidate.id === id)
const passages: readonly Passage[] = [
  ...statements.flatMap(({ cues, content, evidence, frame }) => [...cues, ...content, ...evidence, frame]),
  ...context.map(({ passage }) => passage),
  ...excluded.map(({ passage }) => passage)
]

describe('the bundled dossier', () => {
  it('holds the seven statements and no other', () => {
    expect(statements.map(({ id }) => id)).toEqual(STATEMENTS.map(([id]) => id))
  })

  it.each(STATEMENTS)('attributes %s to %s', (id, who, topic, kind, by, opening, ending, frameOpening) => {
    const found = statement(id)
    const { evidence = [], frame } = found ?? {}
    expect([found?.speakers, found?.topic, found?.kind, found?.sources]).toEqual([
      who.split(' '),
      topic,
      kind,
      by.split(' ')
    ])
    expect(evidence).toHaveLength(1)
    const [passage = ''] = words(evidence)
    expect(passage.startsWith(opening)).toBe(true)
    expect(passage.endsWith(ending)).toBe(true)
    expect(passage).not.toContain('\n')
    expect(frame?.quote.exact.startsWith(frameOpening)).toBe(true)
    expect(frame?.quote.exact.endsWith(ending)).toBe(true)
  })

  it.each(CONTENT)('takes the content of %s from the text', (id, parts) => {
    expect(statement(id)?.content.map(({ quote, quoted }) => [quote.exact, quoted])).toEqual(parts)
  })

  it.each(CUES)('finds the cues of %s', (id, cues) => {
    expect(words(statement(id)?.cues ?? []).join(' … ')).toBe(cues)
  })

  it('has one position for each leader on each topic, and the joint one', () => {
    expect(positions.map(({ id, statements: backing }) => [id, backing.join(' ')])).toEqual([
      ['putin-ukraine', 'p1 p2'],
      ['macron-ukraine', 'm1 m2'],
      ['putin-iran', 'p3'],
      ['macron-iran', 'm3'],
      ['joint-follow-up', 'j1']
    ])
  })

  it('knows two speakers, three topics and three sources', () => {
    expect(speakers.map(({ id }) => id)).toEqual(['putin', 'macron'])
    expect(topics.map(({ id }) => id)).toEqual(['ukraine', 'iran', 'follow-up'])
    expect(sources.map(({ id }) => id)).toEqual(['article', 'kremlin', 'elysee'])
    expect(JSON.stringify({ speakers, statements, positions, comparisons })).not.toMatch(/أردوغان|Erdo|Эрдоган/)
  })

  it('sets the leaders side by side on four points', () => {
    expect(comparisons.map(({ topic, sides }) => [topic, ...sides.map((side) => side.statements.join(' '))])).toEqual([
      ['ukraine', 'p1', ''],
      ['ukraine', 'p2', 'm1 m2'],
      ['iran', 'p3', 'm3'],
      ['follow-up', 'j1', 'j1']
    ])
    for (const { sides } of comparisons) expect(sides.map(({ speaker }) => speaker)).toEqual(['putin', 'macron'])
  })

  it('marks its date as outside knowledge, which the text bears out', () => {
    expect(event.date).toEqual({ value: '2025-07-01', basis: 'outside' })
    expect(text).not.toMatch(/2025|يوليو|تموز/)
  })

  it('excludes every subhead and the related box, with a reason', () => {
    const of = (wanted: string) => words(excluded.filter(({ kind }) => kind === wanted).map(({ passage }) => passage))
    expect(of('heading')).toEqual(SUBHEADS)
    expect(of('related')).toEqual(RELATED)
    expect(excluded.every(({ reason }) => reason.length > 0)).toBe(true)
  })

  it('labels analysis with whose it is, and background with nobody', () => {
    const analyses = context.filter(({ kind }) => kind === 'analysis')
    expect(analyses.map(({ by }) => by?.en)).toEqual([
      'the writer',
      'the writer',
      'the writer',
      'the writer',
      'observers'
    ])
    for (const [index, { passage }] of analyses.entries()) {
      expect(passage.quote.exact.startsWith(ANALYSIS_OPENINGS[index] ?? 'none')).toBe(true)
    }
    expect(context.filter(({ kind }) => kind === 'background').map(({ by }) => by)).toEqual([null, null])
  })

  it('takes no word of a statement from a subhead, the related box, analysis or background', () => {
    const lines = text.split('\n')
    const barred = [
      ...SUBHEADS,
      ...RELATED,
      ...lines.filter((line) => ANALYSIS_OPENINGS.some((o) => line.startsWith(o)))
    ]
    expect(barred).toHaveLength(12)
    const taken = statements.flatMap(({ cues, content, evidence, frame }) => [...cues, ...content, ...evidence, frame])
    for (const { position } of taken) {
      const line = text.slice(0, position.start).split('\n').length - 1
      expect(barred).not.toContain(lines[line])
    }
  })

  it('says in no summary that the ceasefire is to be immediate', () => {
    expect(JSON.stringify({ positions, comparisons })).not.toMatch(/فوري|immediate|immédiat|немедленн/i)
  })

  it('opens no quotation in a summary', () => {
    expect(JSON.stringify(positions.map(({ summary }) => Object.values(summary)))).not.toMatch(/[“”„«»]/)
  })

  it('writes every summary in the script of its language', () => {
    const scripts = {
      ar: /\p{Script=Arabic}/u,
      en: /^[^\u0370-\u06ff]+$/u,
      fr: /^[^\u0370-\u06ff]+$/u,
      ru: /\p{Script=Cyrillic}/u
    }
    const summaries = [event, ...positions, ...context].map(({ summary }) => summary)
    for (const summary of summaries) {
      for (const language of INTERFACE_LANGUAGES) expect(summary[language]).toMatch(scripts[language])
      expect(new Set(Object.values(summary)).size).toBe(INTERFACE_LANGUAGES.length)
    }
  })

  it('selects every passage alike by words and by place', () => {
    expect(passages.length).toBeGreaterThan(40)
    for (const { quote, position } of passages) {
      expect(text.slice(position.start, position.end)).toBe(quote.exact)
      expect(text.slice(Math.max(0, position.start - 32), position.start)).toBe(quote.prefix)
      expect(text.slice(position.end, position.end + 32)).toBe(quote.suffix)
    }
  })

  it.each(speakers)('names $id in the text by an alias', ({ aliases }) => {
    expect(aliases.ar.some((alias) => text.includes(alias))).toBe(true)
    for (const language of INTERFACE_LANGUAGES) expect(aliases[language].length).toBeGreaterThan(0)
  })
})
