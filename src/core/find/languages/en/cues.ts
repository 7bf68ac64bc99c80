/** The verbs by which English reports speech, by what they take. */
import type { Complement, CueFrame } from '../grammar'
import { inflect } from './inflect'

/** Base forms, what they take, and what else there is to say of them. */
type EnglishLine = readonly [verbs: string, takes: readonly Complement[], rest?: Partial<CueFrame>]

const LINES: readonly EnglishLine[] = [
  ['say, add, report, argue, claim, insist, admit, concede, contend, predict, assert, allege, joke, complain, suggest, warn, tweet, boast, brag, reason, conclude', ['clause', 'bare', 'quotation']],
  ['clarify, specify, observe, remark, charge, estimate, let it be known, post, recall, hint, imply', ['clause', 'quotation'], { quotesBefore: true }],
  ['make clear, make it clear, make plain', ['clause', 'bare', 'quotation'], { quotesBefore: true }],
  ['reply', ['clause', 'bare', 'quotation'], { isReply: true }],
  ['counter, respond', ['clause', 'quotation'], { quotesBefore: true, isReply: true }],
  ['declare, explain, caution, convey, maintain, write, point out, indicate, reveal', ['clause', 'quotation']],
  ['continue, go on, elaborate, exclaim, interject, shout', ['quotation']],
  ['ask', ['quotation', { after: ['to'] }]],
  ['tell, assure, inform, remind', ['clause', 'bare', 'quotation'], { addressee: true }],
  ['respond to, react to, comment on, reply to', ['colon'], { isReply: true }],
  ['agree', ['clause', { directly: ['to'] }], { isReply: true }],
  ['mention, draw attention to the fact, point to the fact, make the point, make the case', ['clause']],
  ['comment, fume, quip, thunder, muse, enthuse, gush, vent, marvel, sum up', ['quotation']],
  ['answer, snap, retort, rejoin, shoot back, disagree', ['quotation', 'colon'], { isReply: true }],
  ['proclaim, opine, pronounce, confess', ['clause', 'quotation'], { quotesBefore: true }],
  ['cast doubt on, cast doubts on, raise concerns about, raise the possibility of, float the idea of', ['object']],
  ['signal, signall, highlight, affirm, reiterate, reaffirm, repeat, demand, lament', ['clause', 'quotation', 'object'], { quotesBefore: true }],
  ['note, stress, emphasise, emphasize, underline, underscore, confirm, announce, acknowledge, state', ['clause', 'quotation', 'object']],
  ['vow, pledge, promise, threaten, request', ['clause', 'quotation', { directly: ['to'] }, 'object'], { quotesBefore: true }],
  ['offer', ['clause', 'quotation', { directly: ['to'] }], { quotesBefore: true }],
  ['propose', ['clause', 'quotation', { directly: ['to'] }, 'object'], { quotesBefore: true }],
  ['urge', ['quotation', { after: ['to'] }], { quotesBefore: true }],
  ['call on, implore, encourage, invite, exhort', [{ after: ['to'] }]],
  ['press, lobby, appeal to, plead with, beg', [{ after: ['to'] }, { with: ['for'] }]],
  ['call for, ask for, push for, appeal for, argue for, advocate for, advocate, press for, insist on, warn of, warn about, warn against, speak of, complain about, lash out at, argue against, hint at, caution against, speak out against, rail against', ['object']],
  ['accuse', [{ with: ['of'] }]],
  ['blame', [{ with: ['for', 'on'] }, 'object']],
  ['welcome', ['object'], { isGreeting: true }],
  ['thank, congratulate', [{ with: ['for', 'on'] }], { isGreeting: true }],
  ['express, voice', [{ with: ['that', 'of', 'for', 'over', 'about', 'at', 'with', 'to', 'on', 'in'] }]],
  ['condemn, denounce, criticise, criticize, slam, blast, praise, hail, defend, deplore, decry, mock, rebuke, applaud, oppose, back, endorse, question', ['object']],
  ['castigate, lambast, lambaste, berate, deride, disparage, chide, scold, ridicule, assail, laud, commend, compliment, extol, bemoan, lay out, outline, take issue with, speak out about, double down on', ['object']],
  ['deny, reject, dismiss, rule out, refute', ['clause', 'object'], { polarity: 'denied' }],
  ['refuse', [{ directly: ['to'] }], { polarity: 'denied' }],
  ['call, label, labell, brand, dub, deem', ['naming', { with: ['as'] }]],
  ['describe, portray, characterise, characterize, depict, cast, paint, frame', [{ with: ['as'] }]],
  ['liken, compare, attribute', [{ with: ['to', 'with'] }]]
] // prettier-ignore

/** What somebody is who says that something is so. */
const CERTAIN =
  'adamant clear blunt confident convinced certain sure hopeful unequivocal explicit emphatic firm categorical'

const verbsOf = (list: string) => list.split(', ').map(inflect)

export const FRAMES: readonly CueFrame[] = [
  ...LINES.map(([verbs, takes, rest]) => ({
    takes,
    ...rest,
    forms: verbsOf(verbs).flatMap(({ finite, led }) => (takes.includes('clause') ? [...finite, ...led] : finite)),
    // "said that she praised him": in another's words it is that one's view of her.
    isThought: !takes.includes('clause') && !takes.includes('quotation')
  })),
  { forms: ['say'], takes: ['clause', 'bare', 'quotation'], quotesBefore: true },
  // "…, citing a source" tells whence an outlet has it.
  { forms: inflect('cite').finite, takes: ['object'] },
  { forms: ['believes'], takes: ['quotation'] },
  { forms: ['termed', 'has termed'], takes: ['naming'] },
  { forms: ['put it', 'puts it', 'has put it'], takes: ['clause', 'colon', 'quotation'] },
  {
    forms: [
      'hit back',
      'hits back',
      'fired back',
      'pushed back',
      'struck back',
      'weighed in',
      'chimed in',
      'disagreed',
      'had a warning',
      'had a message'
    ],
    takes: ['colon']
  },
  {
    forms: ['is', 'was', 'has been', 'remains', 'remained'].flatMap((be) =>
      CERTAIN.split(' ').map((adjective) => `${be} ${adjective}`)
    ),
    takes: ['clause', 'colon'],
    // “Macron said Trump was clear that …”: that is his view of him.
    isThought: true
  },
  {
    forms: ['was', 'was also', 'is'].flatMap((be) =>
      ['saying', 'stating', 'warning', 'adding'].map((word) => `${be} quoted as ${word}`)
    ),
    takes: ['clause', 'bare', 'quotation']
  },
  { forms: ['was quoted as telling', 'is quoted as telling'], takes: ['clause', 'quotation'], addressee: true },
  // Those verbs with another sense: "added to the tension".
  {
    forms: [
      ...['about', 'by', 'whether', 'if', 'how', 'what', 'why', 'when', 'who'].map((word) => `asked ${word}`),
      'responded with',
      'responds with',
      'adds to',
      'added to',
      'report on',
      'reports on',
      'reported on',
      'called off',
      'called up',
      'called in'
    ],
    takes: []
  },
  {
    forms: ['was quoted', 'is quoted', 'was cited', 'was quoted by', 'is quoted by', 'was cited by'],
    takes: [{ after: ['as saying that', 'as saying'] }]
  }
]

export const PARTICIPLES: readonly CueFrame[] = LINES.map(([verbs, takes, rest]) => ({
  takes,
  ...rest,
  // Behind "responding to" stands what somebody else has said.
  forms: verbsOf(verbs).flatMap(({ participle }) =>
    /^(?:responding|reacting|replying|answering|commenting)\b/u.test(participle) ? [] : participle
  )
}))
