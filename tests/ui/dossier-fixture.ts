/** A small dossier and its sighting, for the interface's tests: two leaders, two topics and a joint follow-up. */
import type { Dossier, Passage, Position, Speaker, Statement, Topic } from '../../src/core/dossier'
import type { Localised } from '../../src/core/text/language'
import type { Finding, Sighting, Verdict } from '../../src/core/verify/sighting'

const TEXT = [
  'تحدّث بوتين وماكرون هاتفيًّا نحو ساعتين.',
  'قال بوتين إن الغرب هو سبب استمرار الحرب، وإن السلام لا بدّ أن يطول.',
  'ودعا ماكرون إلى هدنة قريبة، وقال: «آن للمدنيين أن يستريحوا».',
  'ورأى بوتين أن لإيران برنامجًا سلميًّا لا يُنازَع فيه.',
  'وطالب ماكرون إيران بفتح منشآتها للمفتشين.',
  'واتفق الاثنان على أن يتحدّثا ثانية.'
].join('\n')

/** Select `exact` in the fixture's text. */
function passage(exact: string): Passage {
  const start = TEXT.indexOf(exact)
  if (start < 0) throw new Error(`not in the fixture's text: ${exact}`)
  const end = start + exact.length
  const prefix = TEXT.slice(Math.max(0, start - 32), start)
  const suffix = TEXT.slice(end, end + 32)
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end }
  }
}

/** Give a text in Arabic and English; French and Russian repeat the English. */
function said(ar: string, en: string): Localised {
  return { ar, en, fr: en, ru: en }
}

const NONE: Localised<readonly string[]> = { ar: [], en: [], fr: [], ru: [] }

function speaker(id: string, ar: string, en: string, role: Localised): Speaker {
  return { id, name: said(ar, en), shortName: said(ar, en), role, aliases: { ...NONE, ar: [ar], en: [en] } }
}

function topic(id: string, ar: string, en: string): Topic {
  return { id, name: said(ar, en), terms: { ...NONE, ar: [ar], en: [en] } }
}

function statement(id: string, speakers: readonly string[], about: string, cue: string, words: string): Statement {
  const evidence = passage(words)
  const content = [{ ...evidence, quoted: false }]
  return {
    id,
    speakers,
    topic: about,
    kind: 'indirect',
    sources: ['article'],
    cues: [passage(cue)],
    content,
    evidence: [evidence],
    frame: evidence
  }
}

function position(
  id: string,
  speakers: readonly string[],
  about: string,
  summary: Localised,
  statements: readonly string[]
): Position {
  return { id, speakers, topic: about, summary, statements }
}

export const DOSSIER: Dossier = {
  id: 'fixture-call',
  language: 'ar',
  text: TEXT,
  event: {
    title: said('مكالمة بوتين وماكرون', 'The Putin–Macron call'),
    summary: said('تحدّثا نحو ساعتين.', 'They spoke for about two hours.'),
    date: { value: '2025-07-01', basis: 'outside' }
  },
  speakers: [
    speaker('putin', 'بوتين', 'Putin', said('رئيس روسيا', 'President of Russia')),
    speaker('macron', 'ماكرون', 'Macron', said('رئيس فرنسا', 'President of France'))
  ],
  topics: [
    topic('ukraine', 'أوكرانيا', 'Ukraine'),
    topic('iran', 'إيران', 'Iran'),
    topic('follow-up', 'المتابعة', 'Follow-up')
  ],
  sources: [
    { id: 'article', name: said('المقال', 'the article') },
    { id: 'elysee', name: said('الإليزيه', 'the Élysée') }
  ],
  statements: [
    statement('p1', ['putin'], 'ukraine', 'قال بوتين إن', 'الغرب هو سبب استمرار الحرب'),
    statement('p2', ['putin'], 'ukraine', 'قال بوتين إن', 'السلام لا بدّ أن يطول'),
    statement('m1', ['macron'], 'ukraine', 'ودعا ماكرون إلى', 'هدنة قريبة'),
    statement('m2', ['macron'], 'ukraine', 'وقال', 'آن للمدنيين أن يستريحوا'),
    statement('p3', ['putin'], 'iran', 'ورأى بوتين أن', 'لإيران برنامجًا سلميًّا لا يُنازَع فيه'),
    statement('m3', ['macron'], 'iran', 'وطالب ماكرون', 'بفتح منشآتها للمفتشين'),
    statement('j1', ['putin', 'macron'], 'follow-up', 'واتفق الاثنان على', 'أن يتحدّثا ثانية')
  ],
  positions: [
    position(
      'putin-ukraine',
      ['putin'],
      'ukraine',
      said(
        'الغرب مسؤول عن استمرار الحرب، ولا تسوية إلا طويلة الأمد تضمن أمن روسيا.',
        'The West is answerable for the war going on; any settlement must be long-term and guarantee Russia’s security.'
      ),
      ['p1', 'p2']
    ),
    position(
      'macron-ukraine',
      ['macron'],
      'ukraine',
      said(
        'دعم ثابت لسيادة أوكرانيا، ووقف إطلاق نار في أقرب وقت ثم مفاوضات مع كييف.',
        'Steady support for Ukraine’s sovereignty; a ceasefire as soon as possible, then talks with Kyiv.'
      ),
      ['m1', 'm2']
    ),
    position(
      'putin-iran',
      ['putin'],
      'iran',
      said(
        'لإيران حق مشروع في برنامج نووي سلمي، والنزاعات تُحلّ بالدبلوماسية.',
        'Iran has a legitimate right to a peaceful nuclear programme; disputes are for diplomacy.'
      ),
      ['p3']
    ),
    position(
      'macron-iran',
      ['macron'],
      'iran',
      said(
        'على إيران أن تلتزم التزامًا كاملًا وتتعاون مع المفتشين.',
        'Iran must comply in full and work with the inspectors.'
      ),
      ['m3']
    ),
    position(
      'joint-follow-up',
      ['putin', 'macron'],
      'follow-up',
      said('ينسّقان جهودهما ويتواصلان مجددًا.', 'They will coordinate and speak again.'),
      ['j1']
    )
  ],
  comparisons: [],
  context: [],
  excluded: []
}

/** Make a sighting of the fixture: every statement verbatim, but those that `verdicts` names. */
export function sightingWith(
  verdicts: Readonly<Record<string, Verdict>> = {},
  change: Partial<Sighting> = {}
): Sighting {
  const findings = DOSSIER.statements.map((each): Finding => {
    const verdict = verdicts[each.id] ?? 'verbatim'
    const found = verdict === 'absent' ? [] : each.evidence
    return {
      statement: each.id,
      verdict,
      hidden: false,
      spans: found.map(({ position: { start, end } }) => ({ start, end })),
      words: found.map(({ quote }) => quote.exact).join(' '),
      diff: [],
      changes: []
    }
  })
  return { dossier: DOSSIER.id, grade: 'full', coverage: 1, findings, ...change }
}
