/** What English cues do. */
import type { ActWords } from '../../acts'

export const ACTS: ActWords = {
  rejects: [
    'reject*', 'dismiss*', 'oppose*', 'opposing', 'refus*', 'rule* out', 'ruling out', 'turn* down', 'argue* against', 'arguing against',
    'speak* out against', 'spoke out against', 'rail* against', 'express* ~ opposition', 'voic* ~ opposition', 'reiterat* ~ opposition'
  ],
  denies: ['deny*', 'denie*', 'refut*', 'disput*'],
  'calls-for': [
    'call* for', 'call* on', 'call* upon', 'urg*', 'demand*', 'appeal* to', 'appeal* for', 'push* for', 'press*', 'implor*', 'exhort*',
    'encourag*', 'invit*', 'ask* for', 'insist* on', 'argu* for', 'recommend*', 'advis*', 'reiterat* ~ call', 'repeat* ~ call', 'renew* ~ call'
  ],
  supports: [
    'support*', 'back*', 'endors*', 'defend*', 'express* ~ support',
    'voic* ~ support', 'reiterat* ~ support', 'reaffirm* ~ support', 'express* ~ solidarity', 'speak* in favour', 'spoke in favour'
  ],
  welcomes: ['welcom*', 'prais*', 'hail*', 'applaud*', 'congratulat*', 'express* ~ satisfaction'],
  criticises: [
    'accus*', 'blam*', 'condemn*', 'denounc*', 'criticis*', 'criticiz*', 'slam*', 'blast*', 'deplor*', 'decry*', 'decrie*', 'mock*', 'rebuk*',
    'lash* out', 'complain*', 'lament*', 'charg*', 'express* ~ outrage', 'express* ~ regret'
  ],
  threatens: ['threaten*'],
  warns: ['warn*', 'caution*', 'alert*', 'express* ~ concern', 'voic* ~ concern', 'express* ~ alarm', 'voic* ~ alarm', 'express* ~ fears', 'voic* ~ fears'],
  promises: ['promis*', 'vow*', 'pledg*', 'guarante*', 'swore', 'swear*', 'reaffirm* ~ commitment', 'reiterat* ~ commitment'],
  offers: ['offer*', 'propos*', 'express* ~ readiness', 'express* ~ willingness', 'voic* ~ readiness', 'voic* ~ willingness'],
  announces: ['announc*', 'reveal*', 'disclos*', 'unveil*'],
  confirms: ['confirm*', 'acknowledg*', 'admit*', 'conced*', 'recogni*'],
  stresses: [
    'stress*', 'emphasis*', 'emphasiz*', 'underlin*', 'underscor*', 'highlight*', 'insist*', 'reiterat*', 'reaffirm*', 'repeat*', 'make* clear',
    'made clear', 'making clear', 'maintain*', 'assert*'
  ],
  describes: ['call*', 'describ*', 'portray*', 'characteris*', 'characteriz*', 'label*', 'brand*', 'dub*', 'depict*'],
  hopes: ['hope*', 'hoping', 'wish*', 'express* ~ hope', 'voic* ~ hope', 'express* ~ hopes'],
  believes: ['believ*', 'think*', 'thought', 'expect*', 'predict*', 'doubt*', 'express* ~ confidence', 'voic* ~ confidence', 'express* ~ doubt', 'express* ~ doubts'],
  thanks: ['thank*', 'express* ~ gratitude', 'express* ~ thanks', 'express* ~ appreciation'],
  asks: ['ask*', 'wonder*']
} // prettier-ignore
