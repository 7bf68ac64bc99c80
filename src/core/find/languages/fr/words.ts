/** How French reports speech. */
import type { Grammar } from '../grammar'
import { ACTS } from './acts'
import { AS_SAID, FRAMES, PARTICIPLES } from './cues'
import { entries } from './entries'
import { FILLERS } from './fillers'
import { OFFICES, STRANGERS } from './offices'
import { CONDITIONALS, COORDINATORS, DETERMINERS, EMPTIES, PREPOSITIONS, VOIDS } from './particles'
import { BOILERPLATE, RELAYERS, VOUCHERS } from './people'
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
  incises: 'plain',
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
  vouchers: VOUCHERS,
  boilerplate: BOILERPLATE,
  classes: {
    /** Whose name follows: “son hôte ukrainien”. */
    colleague: [
      'homologue',
      'hôte',
      'collègue',
      'interlocuteur',
      'interlocutrice',
      'voisin',
      'voisine',
      'allié',
      'alliée'
    ],
    /** What an office’s holder is called besides. */
    party: [
      'conservateur',
      'conservatrice',
      'républicain',
      'démocrate',
      'socialiste',
      'libéral',
      'libérale',
      'nationaliste',
      'travailliste',
      'centriste',
      'populiste',
      'ultraconservateur',
      'islamo conservateur',
      'social démocrate'
    ],
    /** Nouns that name a position. */
    position: [
      'nécessité',
      'importance',
      'urgence',
      'menace',
      'volonté',
      'détermination',
      'disponibilité',
      'soutien',
      'engagement',
      'appel',
      'attachement',
      'ligne rouge'
    ],
    cites: ['cite', 'citent', 'cité', 'citant'],
    'for-whom': ['pour qui', 'aux yeux de qui', 'selon qui', 'd après qui'],
    'said-words': ['propos', 'déclarations', 'déclaration', 'affirmations', 'paroles', 'accusations', 'affirmation'],
    whereby: ['selon lesquels', 'selon lesquelles', 'selon laquelle'],
    for: ['pour'],
    stance: [
      ...[
        'clair',
        'claire',
        'ferme',
        'direct',
        'directe',
        'catégorique',
        'formel',
        'formelle',
        'explicite',
        'cinglant',
        'cinglante'
      ].flatMap((word) => [`a été ${word}`, `est ${word}`, `a été très ${word}`, `a été plus ${word}`]),
      's est voulu',
      's est voulue',
      's est montré',
      's est montrée',
      'se veut',
      'se montre',
      'a posé ses conditions',
      'pose ses conditions',
      'a posé une condition',
      'pose une condition',
      'a fixé une condition',
      'a haussé le ton',
      'a enfoncé le clou',
      'enfonce le clou',
      'n a pas mâché ses mots'
    ],
    'took-floor': ['a pris la parole', 's est exprimé', 's est exprimée', 'a réagi', 's est adressé', 's est adressée'],
    'going-on': [
      'd ajouter',
      'd insister',
      'd assurer',
      'de conclure',
      'de poursuivre',
      'de préciser',
      'de prévenir',
      'de marteler',
      'de lancer',
      'de rappeler',
      'de déplorer',
      'de renchérir',
      'de souligner'
    ],
    'by-him': ['à l en croire', 'à ses yeux', 'de son propre aveu'],
    however: ['toutefois', 'cependant', 'néanmoins', 'aussi', 'également', 'en revanche'],
    staying: ['exclu', 'refusé', 'écarté', 'précisé', 'ajouté', 'prévenu', 'averti', 'insisté'],
    anew: [
      'nouveaux',
      'nouvelles',
      'autres',
      'nombreux',
      'nombreuses',
      'lourdes',
      'fortes',
      'graves',
      'meilleures',
      'telles',
      'tels'
    ],
    refusal: ['refus', 'rejet', 'opposition', 'hostilité'],
    own: ['son', 'sa', 'ses'],
    negation: ['n', 'ne'],
    according: ['selon', 'd après'],
    'made-by': [
      'a été faite par',
      'a été prononcée par',
      'a été tenue par',
      'a été exprimée par',
      'a été formulée par',
      ...['un message', 'un communiqué', 'un texte', 'une lettre', 'une tribune'].flatMap((text) =>
        ['peut on lire', 'lit on'].flatMap((read) => ['de', 'd'].map((of) => `${read} dans ${text} ${of}`))
      ),
      'ont été tenus par',
      'ont été prononcés par',
      'ont été prononcées par'
    ],
    'cited-by': ['cité par', 'rapporté par', 'relayé par'],
    infinitive: [
      '*er',
      '*ir',
      '*re',
      'être',
      'dire',
      'agir',
      'lire',
      'nier',
      'fuir',
      'unir',
      'tuer',
      'user',
      'oser',
      'aider',
      'céder'
    ],
    gerund: ['*ant'],
    describing: [
      'incluant',
      'comprenant',
      'visant',
      'prévoyant',
      'permettant',
      'garantissant',
      'portant',
      'concernant',
      'avant',
      'devant',
      'pendant',
      'durant',
      'cependant',
      'pourtant',
      'maintenant',
      'autant',
      'tant'
    ],
    predicate: [
      'est',
      'sont',
      'était',
      'étaient',
      'sera',
      'seront',
      'serait',
      'doit',
      'doivent',
      'devra',
      'peut',
      'peuvent',
      'n',
      'ne',
      'reste',
      'restent'
    ]
  },
  rules: RULES
}
