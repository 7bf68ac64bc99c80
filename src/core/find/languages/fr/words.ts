/** How French reports speech. */
import { ITEM, readListed } from '../../speakers/listed-words'
import { readEither, readMarked, readUnmarked } from '../../speakers/nameless-interview'
import type { Grammar } from '../grammar'
import { ACTS } from './acts'
import { CLASSES } from './classes'
import { AS_SAID, FRAMES, PARTICIPLES } from './cues'
import { entries } from './entries'
import { FILLERS } from './fillers'
import { OFFICES, STRANGERS } from './offices'
import { CONDITIONALS, COORDINATORS, DETERMINERS, EMPTIES, PREPOSITIONS, VOIDS } from './particles'
import { BOILERPLATE, INSTITUTIONS, RELAYERS, VOUCHERS } from './people'
import { RULES } from './rules'
import { BREAKERS, CIRCUMSTANCES, ENDERS } from './tails'

export const FRENCH: Grammar = {
  language: 'fr',
  abbreviations: entries(`
m
mm
mme
mmes
mlle
dr
me
pr
st
ste
art
av
janv
févr
avr
juil
sept
oct
nov
déc
env
cf
vol
no
`),
  proclitics: [],
  acts: ACTS,
  frames: FRAMES,
  participles: PARTICIPLES,
  attributions: [
    {
      forms: entries(`
selon
d après
à en croire
a en croire
de l avis de
de l avis du
aux yeux de
aux yeux du
selon les mots de
selon les mots d
selon les mots du
selon les termes de
selon les termes du
`),
      role: 'speaker'
    },
    { forms: AS_SAID, role: 'speaker' }
  ],
  complementisers: ['que', 'qu'],
  readInterview: readEither(
    readListed({
      item: ITEM,
      announces:
        /(?:points|déclarations?|propos|messages|annonces|exigences|propositions)(?: [^.:;]{0,40})? (?:de |d['’]|du |par )(?:[^.:;]{0,60} )?[@#](?:(?: (?:sur|à|lors|dans|devant|pour) |, )[^:;]{0,50})?\s?:$|ce qu['’](?:a|en a) (?:dit|déclaré|annoncé) @[^:;]{0,50}:$|^[^:;]{0,60}@(?:,[^,]+,)? (?:a |avait )?(?:aussi |également |encore )?(?:dit|déclare|affirme|ajoute|souligne|déclaré|affirmé|ajouté|souligné|indiqué|précisé|rappelé|écrit|annoncé)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à|lors|dans|sur|devant|en|au|ce)(?!\p{L})[^,:;]{0,50})?\s?:$/iu,
      signs: /[»”"] ?, \p{L}+|\b(?:a (?:dit|déclaré|affirmé|ajouté)|selon)\b/u
    }),
    readEither(
      readMarked({
        question: /^(?:[—–-]|Q(?:uestion)?\.?\s?[:—–-])\s[^]*\?[\s»”)]*$/u,
        answer: /^([—–-]|R(?:éponse)?\.?\s?[:—–-])\s+(?=[\p{L}\p{N}([«])/u,
        gives:
          /^(?:(?:grand )?(?:entretien|interview) (?:de |d['’]|avec )@|(?=.*(?:entretien|interview|questions))(?:.*, )?(?:l[ea] |l['’])?@(?:,[^,]+,)?(?: nous)?(?: a)? (?:accord|répond)[eéu]? )/iu
      }),
      readUnmarked({
        own: /\b(?:j['’]|je |nous |notre |nos |mon |mes )/iu,
        asked: /\b(?:vous|votre|vos)\b/iu,
        gives:
          /^(?:(?:grand )?(?:entretien|interview) avec @|(?=.*(?:cet entretien|cette interview|nos questions))(?:.*, )?(?:l[ea] |l['’])?@(?:,[^,]+,)?(?: nous)?(?: a)? (?:accord|répond)[eéu]? )/iu
      })
    )
  ),
  firstPersons: ['je', 'j', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos'],
  references: ['c est ce que', 'c est ce qu'],
  incises: 'plain',
  signedWithin:
    /, (?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+ (?:un|une|le|la|l['’]|son|sa|M\.|Mme|\p{Lu})|, (?:a|s['’]est|dit|[\p{Ll}]+)-t-/u,
  dropsSubject: false,
  auxiliaries: { one: ['a', 'avait'], several: ['ont', 'avaient'] },
  determiners: DETERMINERS,
  fillers: FILLERS,
  fillerEndings: ['ment'],
  empties: EMPTIES,
  voids: VOIDS,
  conditionals: CONDITIONALS,
  prepositions: PREPOSITIONS,
  conjunctions: ['et', 'ou', 'mais', 'ni'],
  leadsIn: /^(?:arriv|interrog)e\u0301e?$/u,
  questioned: entries(`
interrogé
interrogée
questionné
questionnée
relancé
relancée
à la question
quand on lui
lorsqu on lui
alors qu on lui
alors qu il lui
alors qu elle lui
à un journaliste qui lui
quand un journaliste lui
lorsqu un journaliste lui
`),
  coordinators: COORDINATORS,
  enders: ENDERS,
  circumstances: CIRCUMSTANCES,
  breakers: BREAKERS,
  relativePronouns: ['qui', 'laquelle', 'lesquelles', 'lequel', 'lesquels'],
  pronouns: { masculine: ['il'], feminine: ['elle'] },
  possessives: { masculine: ['lui'], feminine: ['elle'] },
  anaphors: OFFICES,
  strangers: STRANGERS,
  genitives: ['de', 'd', 'du', 'des'],
  relayers: RELAYERS,
  institutions: INSTITUTIONS,
  vouchers: VOUCHERS,
  boilerplate: BOILERPLATE,
  classes: CLASSES,
  rules: RULES
}
