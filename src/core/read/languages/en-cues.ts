/** The verbs by which English reports speech, by what they take. */
import type { Complement, CueFrame } from '../language'
import { inflect } from './en-verbs'

/** Base forms, what they take, and what else there is to say of them. */
type Line = readonly [verbs: string, takes: readonly Complement[], rest?: Partial<CueFrame>]

const LINES: readonly Line[] = [
  ['say, add, argue, claim, insist, explain, admit, concede, contend, predict, assert, allege, joke, quip, complain, reply, suggest, warn, tweet, boast, reason, conclude', ['clause', 'bare', 'quotation']],
  ['declare, maintain, observe, remark, counter, retort, charge, estimate, state, write, respond, point out, make clear, post, caution, recall, hint, indicate, imply, reveal, vow, pledge, believe', ['clause', 'quotation']],
  ['continue, go on, exclaim, shout, muse', ['quotation']],
  ['tell, assure, inform, remind', ['clause', 'bare', 'quotation'], { addressee: true }],
  ['note, stress, emphasise, emphasize, underline, underscore, highlight, reiterate, reaffirm, repeat, confirm, announce, acknowledge, propose, demand, lament', ['clause', 'quotation', 'object']],
  ['vow, pledge, promise, threaten, offer, propose', ['clause', 'quotation', { after: ['to'] }]],
  ['urge, call on, implore, encourage, tell, press, warn, invite, appeal to', [{ after: ['to'] }]],
  ['call for, push for, appeal for, argue for, advocate for, press for, plead for, insist on, hint at, warn of, warn about, warn against, speak of, complain about, complain of, lash out at, argue against, caution against, speak out against, speak against', ['object']],
  ['accuse', [{ with: ['of'] }]],
  ['blame', [{ with: ['for', 'on'] }, 'object']],
  ['condemn, denounce, thank, criticise, criticize, slam, blast, praise, hail, defend, deplore, decry, express, voice, mock, ridicule, lambast, lambaste, assail, deride, rebuke, disparage, disavow, attack, castigate, chastise, applaud, oppose, bemoan', ['object']],
  ['deny, reject, dismiss, rule out, refute, rebut', ['clause', 'object'], { polarity: 'denied' }],
  ['refuse', [{ after: ['to'] }], { polarity: 'denied' }],
  ['call, describe, label, brand, dub', ['naming']],
  ['describe, portray, characterise, characterize', [{ with: ['as'] }]]
] // prettier-ignore

const verbsOf = (list: string) => list.split(', ').map(inflect)

export const FRAMES: readonly CueFrame[] = [
  ...LINES.map(([verbs, takes, rest]) => ({ takes, ...rest, forms: verbsOf(verbs).flatMap(({ finite }) => finite) })),
  { forms: ['was quoted', 'is quoted', 'was cited'], takes: [{ after: ['as saying that', 'as saying'] }] }
]

export const PARTICIPLES: readonly CueFrame[] = LINES.map(([verbs, takes, rest]) => ({
  takes,
  ...rest,
  forms: verbsOf(verbs).map(({ participle }) => participle)
}))
