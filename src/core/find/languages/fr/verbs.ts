/**
 * The verbs that report a clause or a quotation, by what else they take. Nouns that look alike ("la menace", "le juge") are told
 * apart by their article.
 */
import type { Complement, CueFrame } from '../grammar'

/** What the verbs of one list take; they are given by their infinitives. */
export type Verbs = readonly [
  verbs: string,
  takes: readonly Complement[],
  rest?: Pick<CueFrame, 'polarity' | 'isThought' | 'addressee' | 'features'>
]

const of: Complement = { after: ['de', 'd', 'du', 'des'] }
const infinitive: Complement = { ending: ['er', 'ir', 're'] }

export const CLAUSE_VERBS: readonly Verbs[] = [
  [
    `
dire
déclarer
affirmer
indiquer
assurer
estimer
faire savoir
faire valoir
faire observer
faire remarquer
prétendre
reconnaître
admettre
rapporter
expliquer
ajouter
révéler
prédire
détailler
informer
aviser
clarifier
`,
    ['clause', 'quotation', infinitive]
  ],
  [
    `
arguer
observer
noter
remarquer
constater
concéder
raconter
écrire
répondre
rétorquer
répliquer
maintenir
conclure
garantir
relever
confier
avancer
poursuivre
renchérir
surenchérir
ironiser
plaisanter
lâcher
tonner
trancher
résumer
tweeter
poster
publier
glisser
souffler
commenter
objecter
protester
clamer
signaler
s exclamer
s exprimer
s emporter
s insurger
se vanter
se défendre
se justifier
s interroger
tempérer
nuancer
asséner
rassurer
enchaîner
compléter
développer
reprendre
laisser entendre
faire comprendre
lister
énumérer
fulminer
gronder
acquiescer
éluder
esquiver
alerter
soupirer
scander
tempêter
vitupérer
pester
se lamenter
`,
    ['clause', 'quotation']
  ],
  [
    `
prévenir
avertir
implorer
`,
    ['clause', 'quotation', of]
  ],
  [
    `
se féliciter
se réjouir
s inquiéter
s indigner
s alarmer
s agacer
s étonner
se plaindre
`,
    ['clause', 'quotation', of]
  ],
  ['parler', [], { features: ['of'] }],
  ['évoquer', ['clause', 'quotation'], { features: ['possible'] }],
  ['lancer', ['clause', 'quotation'], { features: ['launching'] }]
]
