/** How speaker, cue and content stand to each other, in the order in which it is tried. */
import type { ClauseRule } from '../../clauses/rules'
import { ATTRIBUTIONS } from './attributions'
import { LABELS } from './labels'

export const CLAUSES: readonly ClauseRule[] = [
  ...LABELS,
  ...ATTRIBUTIONS,
  {
    name: '“c’est ce que”, who, and a verb',
    shape: 'referred',
    is: 'leader',
    pattern: '<=(^ reference det? attribute{0,5}?) speaker:(named) verbal cue:verb.clause !(_{0,12}? :)',
    finds: ['La paix est proche. C’est ce qu’Emmanuel Macron a dit lundi. ⇒ macron: La paix est proche'],
    misses: ['La paix est proche. C’est ce qu’a dit lundi Emmanuel Macron. ⇒ macron: La paix est proche']
  },
  {
    name: '“c’est ce qu’a dit”, and who',
    shape: 'referred',
    pattern: '<=(^ reference det? auxiliary.one before-verb) cue:verb.clause !(_{0,12}? :) speaker:<known-follower>',
    finds: ['La paix est proche. C’est ce qu’a dit Emmanuel Macron. ⇒ macron: La paix est proche'],
    misses: ['La paix est proche. C’est ce qu’Emmanuel Macron a dit lundi. ⇒ macron: La paix est proche']
  },
  {
    name: 'who takes the floor',
    shape: 'announced',
    pattern: 'speaker:<subject> cue:took-floor !(for infinitive) (!quoted !leader !name [^: ;]){0,11} . !_',
    finds: [
      'Emmanuel Macron a pris la parole lundi. « Kiev gagnera cette guerre. » ⇒ macron: Kiev gagnera cette guerre'
    ],
    misses: ['Emmanuel Macron a pris la parole avant Friedrich Merz. « Kiev gagnera cette guerre. »']
  },
  {
    name: 'a quotation, and by whom it was made',
    shape: 'content-cue-speaker',
    is: 'leader',
    pattern:
      'content:quote (, | : det said-words)? cue:made-by after-verb det? speaker:(who:leader) !(and (name | capital))',
    finds: [
      'Cette déclaration, « la porte reste ouverte », a été faite par Emmanuel Macron. ⇒ macron: la porte reste ouverte'
    ],
    misses: ['Cette promesse, « la porte reste ouverte », a été faite par un conseiller d’Emmanuel Macron.']
  },
  {
    name: 'by whom a quotation was made',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: 'cue:made-by after-verb det? speaker:(who:leader) [^: and]{0,8}? : content:(=quote rest)',
    finds: [
      'Cette déclaration a été faite par Emmanuel Macron : « La porte reste ouverte. » ⇒ macron: La porte reste ouverte'
    ],
    misses: ['Cette déclaration a été faite par Emmanuel Macron. Elle dit : « La porte reste ouverte. »']
  },
  {
    name: 'a participle before its sentence’s subject',
    shape: 'participle',
    is: 'relative',
    pattern:
      '<=^ cue:participle after-verb !empty =((quote | [^, quoted]){1,40}? , (det [^, quoted verb]{1,10}? ,)? det? attribute{0,5}? who:leader ,? after-verb (auxiliary | verb)) <content>',
    finds: [
      'Estimant que Moscou ment, Emmanuel Macron a réclamé des sanctions. ⇒ macron: Moscou ment ⇒ macron: des sanctions',
      'Estimant que Moscou ment, le patron de la garde, Emmanuel Macron, a réclamé des sanctions. ⇒ macron: Moscou ment ⇒ macron: des sanctions',
      'Disant ne pas vouloir la guerre, Emmanuel Macron a réclamé des sanctions. ⇒ macron: ne pas vouloir la guerre ⇒ macron: des sanctions'
    ],
    misses: ['Estimant que Moscou ment, un conseiller d’Emmanuel Macron a réclamé des sanctions.']
  },
  {
    name: 'for whom it is so',
    shape: 'speaker-cue-content',
    is: 'leader',
    form: 'aside',
    pattern: '(<="par" | <!((prep | attribution) det?)) det? speaker:(who:leader) , cue:for-whom content:rest',
    finds: [
      '« Non », s’est emporté Emmanuel Macron, pour qui la paix est proche. ⇒ macron: Non ⇒ macron: la paix est proche',
      'L’idée est rejetée par Emmanuel Macron, pour qui la paix est proche. ⇒ macron: la paix est proche'
    ],
    misses: ['Un ami d’Emmanuel Macron, pour qui la paix est proche, est à Kiev.']
  },
  {
    name: 'an office and a participle',
    shape: 'participle',
    is: 'office',
    pattern:
      '<=(^ speaker:(who:office) =(auxiliary | "s" | "est") (!name !while !that !which !verb word){1,15} ,) cue:participle after-verb !empty <content>',
    finds: [
      'Emmanuel Macron est à Kiev. Le président est resté prudent, rappelant que la guerre durait. ⇒ macron: la guerre durait'
    ],
    misses: ['Emmanuel Macron est à Kiev. Un ami est resté prudent, rappelant que la guerre durait.']
  },
  {
    name: 'a participle',
    shape: 'participle',
    pattern: '<=(, | and | <!word close) cue:participle after-verb !empty <content>',
    finds: ['Emmanuel Macron est à Kiev, affirmant que la paix est proche. ⇒ macron: la paix est proche'],
    misses: ['Emmanuel Macron a vu un homme affirmant que la paix est proche.']
  },
  {
    name: 'a participle of several words',
    shape: 'participle',
    pattern: '<!^ cue:participle-phrase after-verb !empty <content>',
    finds: ['Emmanuel Macron a réagi en affirmant que la paix était proche. ⇒ macron: la paix était proche'],
    misses: ['Emmanuel Macron a réagi en homme affirmant que la paix était proche.']
  },
  {
    name: 'quotation, auxiliary, pronoun, verb',
    shape: 'content-cue-speaker',
    is: 'pronoun',
    pattern:
      '<quoted> det? helper:auxiliary before-verb speaker:(who:he) before-verb cue:verb.quotation !(after-verb that) !goes-on and-more',
    finds: ['Emmanuel Macron salue la trêve. « Oui », a-t-il ajouté. ⇒ macron: la trêve ⇒ macron: Oui'],
    misses: ['« Kiev attend », a ajouté Emmanuel Macron. ⇒ macron: Kiev attend']
  },
  {
    name: 'quotation, auxiliary, pronoun, any verb',
    shape: 'content-cue-speaker',
    is: 'pronoun',
    pattern:
      'from content:quote cue:, any-helper before-verb speaker:(who:he) before-verb !verb shown:participle-form !(after-verb that) !goes-on',
    finds: [
      'Emmanuel Macron salue la trêve. « Oui », s’est-il félicité. ⇒ macron: la trêve ⇒ macron: Oui',
      'Emmanuel Macron salue la trêve. « Oui », a-t-il souri. ⇒ macron: la trêve ⇒ macron: Oui'
    ],
    misses: ['Emmanuel Macron salue la trêve. « Oui », a-t-il dit. ⇒ macron: la trêve ⇒ macron: Oui']
  },
  {
    name: 'clause, auxiliary, pronoun, verb',
    shape: 'content-cue-speaker',
    is: 'pronoun',
    pattern:
      '<stated> det? helper:auxiliary before-verb speaker:(who:he) before-verb cue:verb.clause.quotation !(after-verb that) !goes-on',
    finds: [
      'Emmanuel Macron salue la trêve. Kiev attend des armes, a-t-il ajouté. ⇒ macron: la trêve ⇒ macron: Kiev attend des armes'
    ],
    misses: ['Kiev attend des armes, a ajouté Emmanuel Macron. ⇒ macron: Kiev attend des armes']
  },
  {
    name: 'auxiliary, pronoun, verb, content',
    shape: 'cue-speaker-content',
    is: 'pronoun',
    pattern:
      '<!name det? helper:auxiliary before-verb speaker:(who:he) before-verb cue:verb after-verb !empty <content>',
    finds: [
      'Emmanuel Macron salue la trêve. « Kiev attend. » Aussi a-t-il ajouté que Paris aiderait. ⇒ macron: la trêve ⇒ macron: Kiev attend ⇒ macron: Paris aiderait'
    ],
    misses: ['Emmanuel Macron a-t-il dit que la France enverrait des troupes ?']
  },
  {
    name: 'quotation, verb, speaker',
    shape: 'content-cue-speaker',
    pattern: '<quoted> inverted cue:verb.quotation !(after-verb that) speaker:<follower> and-more',
    finds: [
      '« Nous sommes prêts », a dit Emmanuel Macron. ⇒ macron: Nous sommes prêts',
      '« Rien n’est sûr », a dit Emmanuel Macron, mais « tout est prêt ». ⇒ macron: Rien n’est sûr … tout est prêt'
    ],
    misses: ['Nous serons prêts demain, a dit Emmanuel Macron. ⇒ macron: Nous serons prêts demain']
  },
  {
    name: 'quotation, any verb, speaker',
    shape: 'content-cue-speaker',
    pattern:
      'from content:quote cue:, (shown:(any-helper before-verb !verb participle-form) | !verb !prep !if !and shown:finite-form) speaker:<leader-behind>',
    finds: [
      '« Kiev a assez payé », a grommelé Emmanuel Macron. ⇒ macron: Kiev a assez payé',
      '« Kiev a assez payé », s’est désolé Emmanuel Macron. ⇒ macron: Kiev a assez payé',
      '« Kiev a assez payé », grommelait Emmanuel Macron. ⇒ macron: Kiev a assez payé'
    ],
    misses: [
      '« Kiev a assez payé », grommelait un proche d’Emmanuel Macron.',
      'L’offre est « un début », grommelait Emmanuel Macron.'
    ]
  },
  {
    name: 'clause around verb and speaker',
    shape: 'content-cue-speaker',
    pattern: '<begun> inverted cue:verb.clause.quotation !(after-verb that) speaker:<known-follower> and-on',
    finds: ['La paix, estime Emmanuel Macron, passe par Kiev. ⇒ macron: La paix … passe par Kiev'],
    misses: ['La paix est proche, a dit Emmanuel Macron, ministre des Armées, lundi. ⇒ macron: La paix est proche']
  },
  {
    name: 'clause that a preposition opens around verb and speaker',
    shape: 'content-cue-speaker',
    pattern:
      'start content:(prep (!attribution [^, quoted name]){1,10}) , inverted cue:verb.clause.quotation !(after-verb that) speaker:<known-follower> , !name =(det word run | open) more:rest',
    finds: [
      'Sans armes, a dit Emmanuel Macron, la paix serait loin. ⇒ macron: Sans armes … la paix serait loin',
      'Sans armes, a dit Emmanuel Macron, « la paix » serait loin. ⇒ macron: Sans armes … « la paix » serait loin'
    ],
    misses: ['À Paris, a dit Emmanuel Macron.', 'À Paris, a dit Emmanuel Macron, qui rentrait de Kiev.']
  },
  {
    name: 'clause, verb, speaker',
    shape: 'content-cue-speaker',
    pattern:
      '<stated> <!(, det? name ,) inverted cue:verb.clause.quotation !(after-verb that) speaker:<known-follower> !goes-on',
    finds: [
      'La lettre est arrivée chez Vladimir Poutine, a dit à Kiev Emmanuel Macron, sans préciser. ⇒ macron: La lettre est arrivée chez Vladimir Poutine',
      'La guerre durera encore, a dit Emmanuel Macron alors que Kiev attend des armes. ⇒ macron: La guerre durera encore'
    ],
    misses: ['Le président français, Emmanuel Macron, a critiqué les deux camps. ⇒ macron: les deux camps']
  },
  {
    name: 'what is conceded before the sentence’s subject',
    shape: 'speaker-cue-content',
    is: 'relative',
    pattern:
      '^ ("s" "il" | "si" "elle") before-verb det? helper:auxiliary.one before-verb cue:verb.clause =(that (quote | [^, quoted]){2,40}? , det? attribute{0,5}? who:leader (auxiliary.one (however | staying) | "n" "en"? "a" void)) <content>',
    finds: [
      'S’il a reconnu que Kiev souffrait, Emmanuel Macron a toutefois dit que la paix était proche. ⇒ macron: Kiev souffrait ⇒ macron: la paix était proche'
    ],
    misses: [
      'S’il a reconnu que Kiev souffrait, Emmanuel Macron a répondu que la paix était proche. ⇒ macron: la paix était proche'
    ]
  },
  {
    name: 'what a name concedes',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'leader',
    pattern: '<=(^ "si") speaker:(who:leader) before-verb helper:"a" before-verb cue:verb.clause that content:rest',
    finds: ['Si Emmanuel Macron a reconnu que Kiev souffrait, rien n’est signé. ⇒ macron: Kiev souffrait'],
    misses: ['Si Emmanuel Macron avait reconnu que Kiev souffrait, rien ne serait signé.']
  },
  {
    name: 'how one is, and a quotation',
    shape: 'speaker-cue-content',
    pattern: 'speaker:<subject> cue:stance (!quoted !name !relayer [^: ,]){0,6} : content:(=quote rest)',
    finds: ['Emmanuel Macron a été clair : « Kiev tiendra. » ⇒ macron: Kiev tiendra'],
    misses: ['Emmanuel Macron a été clair. Un élu répond : « Kiev tiendra. »']
  },
  {
    name: '“et d’ajouter”',
    shape: 'speaker-cue-content',
    is: 'dropped',
    pattern: '^ speaker:"et" cue:going-on (!quoted word){0,6}? (: =quote | that) content:rest',
    finds: [
      'Emmanuel Macron salue la trêve. Et d’ajouter : « Kiev tiendra. » ⇒ macron: la trêve ⇒ macron: Kiev tiendra'
    ],
    misses: ['Un passant salue la trêve. Et d’ajouter : « Kiev tiendra. »']
  },
  {
    name: '“à l’en croire”',
    shape: 'according-to',
    is: 'dropped',
    pattern: '<=from cue:by-him , content:rest',
    finds: [
      'Emmanuel Macron salue la trêve. À l’en croire, la paix est proche. ⇒ macron: la trêve ⇒ macron: la paix est proche'
    ],
    misses: ['Un passant salue la trêve. À l’en croire, la paix est proche.']
  },
  {
    name: 'what is not said',
    shape: 'speaker-cue-content',
    is: 'nobody',
    pattern: 'speaker:<subject> alone <=(negation filler?) cue:verb after-verb void after-verb (<content>)?',
    finds: ['Donald Trump ne dit pas que la guerre est finie.'],
    misses: ['Donald Trump dit que la guerre est finie. ⇒ trump: la guerre est finie']
  },
  {
    name: 'speaker, verb, content',
    shape: 'speaker-cue-content',
    pattern: 'speaker:<subject> verbal cue:verb after-verb !empty <content>',
    finds: ['Emmanuel Macron a longtemps dit que la paix était proche. ⇒ macron: la paix était proche'],
    misses: ['La paix est bien proche, a dit Emmanuel Macron. ⇒ macron: La paix est bien proche']
  },
  {
    name: 'speaker, verb, next paragraph',
    shape: 'announced',
    pattern: 'speaker:<subject> verbal cue:verb.quotation _{0,11} : !_',
    finds: ['Emmanuel Macron a écrit sur X : ⏎  ⏎ « Kiev gagnera. » ⇒ macron: Kiev gagnera'],
    misses: ['Emmanuel Macron a écrit sur X : « Kiev gagnera. » ⇒ macron: Kiev gagnera']
  },
  {
    name: 'verb and speaker within the quotation',
    shape: 'content-cue-speaker',
    isInQuotation: true,
    pattern:
      'content:so-far (, | mark —) inverted cue:verb.quotation speaker:<known-follower> ([^, . —]{0,14}? [, . —]{1,3} more:further)?',
    finds: [
      '« Je ne suis pas content, écrit Donald Trump. Trop de gens meurent. » ⇒ trump: Je ne suis pas content … Trop de gens meurent'
    ],
    misses: ['« Je ne suis pas content », écrit Donald Trump. ⇒ trump: Je ne suis pas content']
  },
  {
    name: 'verb and pronoun within the quotation',
    shape: 'content-cue-speaker',
    is: 'pronoun',
    isInQuotation: true,
    pattern:
      'content:so-far (, | mark —) det? helper:auxiliary before-verb speaker:(who:he) before-verb cue:verb.quotation ([^, . —]{0,14}? [, . —]{1,3} more:further)?',
    finds: [
      'Emmanuel Macron salue la trêve. « Kiev attend, a-t-il dit. Nous aussi. » ⇒ macron: la trêve ⇒ macron: Kiev attend … Nous aussi'
    ],
    misses: ['Emmanuel Macron salue la trêve. « Kiev attend », a-t-il dit. ⇒ macron: la trêve ⇒ macron: Kiev attend']
  }
]
