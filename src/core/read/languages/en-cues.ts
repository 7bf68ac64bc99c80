/** The verbs by which English reports speech, by what they take. */
import type { CueFrame } from '../language'
import { inflect } from './en-verbs'

interface VerbClass extends Omit<CueFrame, 'forms'> {
  /** Base forms, separated by commas. */
  readonly verbs: string
}

const CLASSES: readonly VerbClass[] = [
  {
    verbs:
      'say, add, argue, claim, insist, declare, explain, maintain, admit, concede, contend, predict, assert, allege, joke, quip, ' +
      'complain, observe, remark, reply, counter, retort, boast, charge, estimate, state, write, respond, point out, conclude, ' +
      'make clear, tweet, post, suggest, warn, caution, recall, hint, indicate, imply, reveal, vow, pledge, reason',
    takes: ['clause', 'bare', 'quotation']
  },
  { verbs: 'continue, ask, go on, exclaim, shout, muse', takes: ['quotation'] },
  { verbs: 'tell, assure, inform, remind', takes: ['clause', 'bare', 'quotation'], addressee: true },
  {
    verbs:
      'note, stress, emphasise, emphasize, underline, underscore, highlight, reiterate, reaffirm, repeat, confirm, announce, ' +
      'acknowledge, propose, demand, lament',
    takes: ['clause', 'quotation', 'object']
  },
  {
    verbs: 'vow, pledge, promise, threaten, offer, propose, warn',
    takes: ['clause', 'quotation', { after: ['to', 'not to', 'never to'] }]
  },
  {
    verbs: 'urge, call on, ask, implore, encourage, tell, press, warn, invite, appeal to',
    takes: [{ after: ['to', 'not to'] }]
  },
  {
    verbs:
      'call for, push for, appeal for, argue for, advocate for, press for, plead for, insist on, hint at, warn of, warn about, warn against, speak of, complain about, complain of, lash out at, argue against, caution against, speak out against, speak against',
    takes: ['object']
  },
  { verbs: 'accuse', takes: [{ with: ['of'] }] },
  { verbs: 'blame', takes: [{ with: ['for', 'on'] }, 'object'] },
  {
    verbs:
      'condemn, denounce, criticise, criticize, slam, blast, praise, hail, welcome, defend, deplore, decry, advocate, ' +
      'express, voice, mock, ridicule, question, lambast, lambaste, assail, deride, rebuke, disparage, disavow, tout',
    takes: ['clause', 'quotation', 'object']
  },
  {
    verbs: 'deny, reject, dismiss, rule out, refute, rebut',
    takes: ['clause', 'quotation', 'object'],
    polarity: 'denied'
  },
  { verbs: 'refuse', takes: [{ after: ['to'] }], polarity: 'denied' },
  { verbs: 'call, describe, label, brand, dub', takes: ['naming'] },
  { verbs: 'describe, portray, characterise, characterize', takes: [{ with: ['as'] }] }
]

export const FRAMES: readonly CueFrame[] = [
  ...CLASSES.map(({ verbs, ...frame }) => ({
    ...frame,
    forms: verbs.split(', ').flatMap((verb) => inflect(verb).finite)
  })),
  { forms: ['was quoted', 'is quoted', 'was cited'], takes: [{ after: ['as saying that', 'as saying'] }] }
]

export const PARTICIPLES: readonly CueFrame[] = CLASSES.map(({ verbs, ...frame }) => ({
  ...frame,
  forms: verbs.split(', ').map((verb) => inflect(verb).participle)
}))
