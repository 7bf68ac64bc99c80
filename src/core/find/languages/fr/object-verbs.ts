/** The verbs that report an object, what is asked or promised, what is thought, what is turned down. */
import type { Complement } from '../grammar'
import type { Verbs } from './verbs'

const to: Complement = { after: ['à', 'au', 'aux'] }
const of: Complement = { after: ['de', 'd', 'du', 'des'] }
const infinitive: Complement = { ending: ['er', 'ir', 're'] }
const against: Complement = { after: ['contre'] }

export const OBJECT_VERBS: readonly Verbs[] = [
  // Whom one greets is no position.
  ['saluer', ['clause', 'quotation', 'object'], { addressee: true }],
  ['jurer', ['clause', 'quotation', of, infinitive]],
  ['pointer du doigt', ['object']],
  [
    `
comparer
évaluer
`,
    [{ with: ['à', 'au', 'aux'] }]
  ],
  [
    `
décrire
dépeindre
`,
    [{ with: ['comme'] }, 'quotation']
  ],
  ['présenter', [{ with: ['comme'] }]],
  // What somebody is asked is no answer.
  [
    `
répondre aux questions
répondre à une question
répondre à la question
`,
    ['quotation']
  ],
  ['abonder', ['quotation']],
  ['reprocher', [], { features: ['blame'] }],
  ['se souvenir', ['clause', 'quotation']],
  ['poser', [{ with: ['condition', 'conditions', 'préalable', 'préalables', 'exigences'] }]],
  [
    `
insister pour que
insister pour qu
`,
    ['bare']
  ],
  [
    `
espérer
penser
considérer
`,
    ['clause', 'quotation'],
    { isThought: true }
  ],
  // What the writer takes somebody to believe is no statement.
  [
    `
croire
craindre
`,
    ['quotation'],
    { isThought: true }
  ],
  [
    `
souhaiter
`,
    ['clause', 'quotation', infinitive, 'object'],
    { isThought: true }
  ],
  [
    `
douter
`,
    ['clause'],
    { isThought: true, polarity: 'denied' }
  ],
  [
    `
annoncer
préciser
confirmer
regretter
`,
    ['clause', 'quotation', infinitive, 'object']
  ],
  [
    `
souligner
rappeler
réaffirmer
dénoncer
déplorer
mentionner
exprimer
réitérer
renouveler
répéter
redire
marteler
exiger
réclamer
préconiser
recommander
revendiquer
juger
`,
    ['clause', 'quotation', 'object']
  ],
  ['insister', ['clause', 'quotation', { after: ['sur'] }]],
  ['plaider', ['clause', 'quotation', { after: ['pour'] }]],
  // Behind "the president, who left on Tuesday," their object is whom they meet with praise or blame.
  [
    `
fustiger
louer
vanter
tancer
blâmer
condamner
défendre
mettre en avant
approuver
applaudir
critiquer
pointer
`,
    ['quotation', 'object']
  ],
  ['soutenir', ['clause', 'quotation', 'object'], { addressee: true }],
  ['remercier', [{ with: ['pour', 'd', 'de'] }], { addressee: true }],
  [
    `
demander
proposer
promettre
suggérer
conseiller
`,
    ['clause', 'quotation', of, 'object']
  ],
  ['menacer', [{ with: ['de', 'd', 'du', 'des'] }, of, 'clause', 'quotation']],
  [
    `
appeler
exhorter
inviter
inciter
encourager
enjoindre
s engager
`,
    [to]
  ],
  [
    `
insister sur
alerter sur
faire part de
faire état de
plaider pour
plaider en faveur de
mettre l accent sur
se prononcer pour
se prononcer en faveur de
se prononcer contre
militer pour
apporter son soutien à
`,
    ['object']
  ],
  [
    `
accuser
soupçonner
qualifier
taxer
traiter
`,
    [{ with: ['de', 'd', 'du', 'des'] }]
  ],
  [
    `
sommer
`,
    [of]
  ],
  [
    `
réagir
`,
    ['quotation']
  ],
  [
    `
mettre en garde
`,
    ['quotation', 'clause', against]
  ],
  [
    `
démentir
nier
contester
réfuter
`,
    ['clause', 'quotation', infinitive, 'object'],
    { polarity: 'denied' }
  ],
  [
    `
rejeter
exclure
écarter
récuser
balayer
`,
    ['clause', 'quotation', of, 'object'],
    { polarity: 'denied' }
  ],
  [
    `
refuser
`,
    ['clause', of, 'object'],
    { polarity: 'denied' }
  ],
  [
    `
s opposer
`,
    [to],
    { polarity: 'denied' }
  ]
]
