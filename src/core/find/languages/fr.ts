/** How French reports speech. */
import type { Complement, CueFrame, Grammar } from './grammar'
import { conjugate } from './fr-verbs'

const words = (list: string): readonly string[] => list.split(' ')
const phrases = (list: string): readonly string[] => list.split(', ')

const to: Complement = { after: ['à', 'au', 'aux'] }
const of: Complement = { after: ['de', 'd', 'du', 'des'] }
const infinitive: Complement = { ending: ['er', 'ir', 're'] }
const against: Complement = { after: ['contre'] }

/** What the verbs of one line take; verbs are given by their infinitives. */
type Line = readonly [verbs: string, takes: readonly Complement[], rest?: Pick<CueFrame, 'polarity' | 'isThought'>]

/** The verbs that report, by what they take: nouns that look alike ("la menace", "le juge") are told apart by their article. */
const VERBS: readonly Line[] = [
  ['dire, déclarer, affirmer, indiquer, assurer, estimer, faire savoir, faire valoir, faire observer, faire remarquer, prétendre, reconnaître, admettre, jurer, rapporter, expliquer, ajouter, révéler', ['clause', 'quotation', infinitive]],
  ['arguer, observer, noter, remarquer, constater, concéder, raconter, écrire, répondre, rétorquer, répliquer, soutenir, maintenir, conclure, garantir, relever, détailler, lancer, confier, avancer, poursuivre, renchérir, surenchérir, ironiser, plaisanter, lâcher, tonner, trancher, résumer, tweeter, poster, publier, glisser, souffler, commenter, insister, plaider, objecter, protester, clamer, signaler, s exclamer, s emporter, s insurger, se vanter, se défendre, se justifier, s interroger, tempérer, nuancer, asséner, rassurer, enchaîner, compléter, développer, reprendre, évoquer, laisser entendre, faire comprendre', ['clause', 'quotation']],
  ['insister pour que, insister pour qu', ['bare']],
  ['prévenir, avertir', ['clause', 'quotation', of]],
  ['espérer, croire, penser, craindre, considérer', ['clause', 'quotation', infinitive], { isThought: true }],
  ['souhaiter', ['clause', 'quotation', infinitive, 'object'], { isThought: true }],
  ['douter', ['clause'], { isThought: true, polarity: 'denied' }],
  ['annoncer, préciser, confirmer, regretter', ['clause', 'quotation', infinitive, 'object']],
  ['souligner, rappeler, réaffirmer, dénoncer, déplorer, critiquer, mentionner, fustiger, tancer, blâmer, pointer, saluer, condamner, défendre, exprimer, réitérer, renouveler, répéter, redire, marteler, exiger, réclamer, préconiser, recommander, revendiquer, juger, remercier, mettre en avant, approuver, applaudir', ['clause', 'quotation', 'object']],
  ['demander, proposer, promettre, suggérer, conseiller, menacer', ['clause', 'quotation', of, 'object']],
  ['appeler, exhorter, inviter, inciter, encourager, enjoindre, reprocher, s engager', [to]],
  ['insister sur, alerter sur, faire part de, faire état de, plaider pour, plaider en faveur de, mettre l accent sur, se prononcer pour, se prononcer en faveur de, se prononcer contre, militer pour, apporter son soutien à', ['object']],
  ['accuser, soupçonner, qualifier, taxer, traiter', [{ with: ['de', 'd', 'du', 'des'] }]],
  ['sommer', [of]],
  ['réagir', ['quotation']],
  ['mettre en garde', ['quotation', 'clause', against]],
  ['se féliciter, se réjouir, s inquiéter, s indigner, s alarmer, s agacer, s étonner, se plaindre', ['clause', 'quotation', of]],
  ['démentir, nier, contester, réfuter', ['clause', 'quotation', infinitive, 'object'], { polarity: 'denied' }],
  ['rejeter, exclure, écarter, récuser, balayer', ['clause', 'quotation', of, 'object'], { polarity: 'denied' }],
  ['refuser', ['clause', of, 'object'], { polarity: 'denied' }],
  ['s opposer', [to], { polarity: 'denied' }]
] // prettier-ignore

const FRAMES = VERBS.map(([verbs, takes, rest]) => ({
  verbs: phrases(verbs).map(conjugate),
  rest: { takes, ...rest }
}))

const frames: readonly CueFrame[] = FRAMES.map(({ verbs, rest }) => ({
  forms: verbs.flatMap(({ finite, infinitive }) => [...finite, `tient à ${infinitive}`, `veut ${infinitive}`]),
  compounds: verbs.flatMap(({ past, infinitive, isReflexive }) =>
    isReflexive ? [] : [past, `tenu à ${infinitive}`, `voulu ${infinitive}`]
  ),
  ...rest
}))

/** "s'est dit prêt à": what follows is the position. */
const DISPOSED: CueFrame = {
  forms: phrases('se dire, se déclarer, se montrer').flatMap((verb) => conjugate(verb).finite),
  takes: ['clause', 'quotation', 'bare']
}

/** What follows these is what somebody else has said. */
const REACTIONS = words('commentant répondant réagissant reprenant évoquant')

const participles: readonly CueFrame[] = FRAMES.map(({ verbs, rest }) => ({
  forms: verbs
    .filter(({ present }) => !REACTIONS.includes(present))
    .flatMap(({ present, infinitive }) => [
      ...['', 'en ', 'tout en ', 'l ', 'les ', 'lui ', 'leur '].map((before) => `${before}${present}`),
      `avant de ${infinitive}`,
      `avant d ${infinitive}`
    ]),
  ...rest
}))

/** An office's holder, of a country or by a name: "le président finlandais", "du Sénégal", "Faye". */
const STRANGERS =
  /(?<!-)(?:([Pp]résidente?|cheff?e? de l['’]État)|[Pp]remi(?:er|ère) ministre) (?:(?:de |du |d['’]|des )(?:la |l['’])?)?(?:\p{Lu}(?!épublique)|(?!républicain)\p{Ll}+(?:ais|ois|[ie]en|ain|and|an|ol|[iè]que|aque|usse|grec|belge|serbe|croate|turc)(?:n?e)?(?!\p{L}))/gu

export const FRENCH: Grammar = {
  language: 'fr',
  stopWords: words('le la les de des du et en un une est que qui dans pour sur au aux par avec ce il pas plus sont a été cette'),
  abbreviations: words('m mm mme mmes mlle dr me pr st ste art av janv févr avr juil sept oct nov déc env cf vol no'),
  proclitics: [],
  frames: [DISPOSED, ...frames],
  participles,
  attributions: [
    { forms: phrases('selon, d après, à en croire, de l avis de, de l avis du, aux yeux de, aux yeux du, selon les mots de, selon les mots d, selon les mots du, selon les termes de, selon les termes du'), role: 'speaker' },
    { forms: ['pour'], role: 'speaker', isOpening: true },
    { forms: FRAMES.flatMap(({ verbs }) => verbs.flatMap(({ past }) => [`comme l a ${past}`, `comme l avait ${past}`])), role: 'speaker' },
    { forms: phrases('selon lui'), role: 'speaker', pronoun: 'masculine' },
    { forms: phrases('selon elle'), role: 'speaker', pronoun: 'feminine' },
    { forms: phrases('cité par, rapporté par, relayé par'), role: 'outer' }
  ],
  infinitiveEndings: words('er ir re'),
  complementisers: words('que qu'),
  narrativeOrders: ['subject-verb'],
  reportingOrders: ['verb-subject'],
  incises: 'plain',
  dropsSubject: false,
  auxiliaries: { one: words('a avait'), several: words('ont avaient') },
  determiners: words('le la les l un une des ce cet cette ces son sa ses leur leurs notre nos tout toute tous toutes plusieurs certains certaines aucun aucune chaque quelques deux trois'),
  fillers: [
    ...words('lui leur y nous n ne t également aussi toutefois cependant néanmoins ensuite enfin encore ainsi déjà notamment pourtant alors donc désormais immédiatement aussitôt publiquement clairement même hier aujourd hui demain mardi mercredi jeudi vendredi samedi dimanche lundi matin midi soir janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    ...phrases('cet été, cet hiver, cet automne, ce printemps, au printemps, l an dernier, l année dernière, le mois dernier, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche, cette semaine, la semaine dernière, la veille, ce matin, ce soir, dans la nuit, dans la matinée, dans la soirée, dans la foulée, plus tôt, plus tard, plus loin, de son côté, quant à lui, quant à elle, pour sa part, à son tour, par ailleurs, en revanche, au contraire, en outre, en effet, de plus, de nouveau, à nouveau, une nouvelle fois, une fois de plus, d ailleurs, d emblée, à plusieurs reprises, à maintes reprises, dans un communiqué, dans un tweet, dans un message, sur twitter, sur x, sur telegram, sur facebook, sur truth social, à la presse, à la télévision, devant la presse, à l afp, à reuters, aux journalistes, depuis des mois, en même temps, dans le même temps, auparavant, tout d abord, en conclusion, avec force, bel et bien, cette fois, sans détour, de fait')
  ],
  fillerEndings: ['ment'],
  empties: phrases('de répondre, de commenter, de préciser, de dire, de se prononcer, de s exprimer'),
  voids: words('pas jamais guère été aurait auraient peut pourrait devrait va vu rien'),
  conditionals: phrases('si, s, quand, lorsque, lorsqu, avant que, où, dont, ce que, ce qu, comme, parce que'),
  prepositions: words('à de d du des au aux avec pour par contre sur sans sous chez vers entre envers dans en selon après avant depuis pendant devant malgré outre dès lors durant via face grâce suite jusqu près concernant'),
  conjunctions: words('et ou mais ni'),
  coordinators: phrases('puis, tandis que, tandis qu, alors que, alors qu, pendant que, mais, et, quand, lorsque, si bien que, même si'),
  enders: phrases('en, tout en, au lendemain, à la veille, lors, à l issue, en marge, dans un, dans une, devant, après, avant, selon, ce qui, ce que, un, une, pendant, depuis, quelques, en référence, à l occasion, peu après, peu avant, d après, sur fond, au cours, au moment, au sixième, sans préciser, sans toutefois, sans donner, sans citer, sans fournir, visiblement'),
  circumstances: phrases('lors d, lors de, lors du, à l issue, en marge, au cours, à l occasion, dans un entretien, dans une interview, dans un communiqué, dans un message, dans un discours, sur x, sur truth social, devant la presse, alors que, alors qu, en réponse'),
  breakers: phrases('alors que, alors qu, tandis que, tandis qu, mais le, mais la, mais l, mais les, mais il, mais elle, et a, et s est, et il, et elle, mais a, mais s est'),
  relativePronouns: words('qui laquelle lesquelles lequel lesquels'),
  pronouns: { masculine: ['il', 'ce dernier'], feminine: ['elle', 'cette dernière'] },
  anaphors: [
    { offices: ['president'], forms: phrases('le président, le chef de l état, le chef de l etat, le président républicain'), feminine: phrases('la cheffe de l état') },
    { offices: ['president', 'commission-president', 'parliament-president'], forms: [], feminine: ['la présidente'] },
    { offices: ['president', 'prime-minister', 'chancellor'], forms: phrases('le dirigeant, le leader'), feminine: phrases('la dirigeante') },
    { offices: ['prime-minister', 'chancellor'], forms: phrases('le premier ministre, le chef du gouvernement'), feminine: phrases('la première ministre, la cheffe du gouvernement') },
    { offices: ['chancellor'], forms: ['le chancelier'], feminine: ['la chancelière'] },
    { offices: ['vice-president'], forms: ['le vice président'], feminine: ['la vice présidente'] },
    { offices: ['secretary-general'], forms: ['le secrétaire général'] },
    { offices: ['director-general'], forms: phrases('le directeur général, le patron de l agence, le chef de l agence') },
    { offices: ['supreme-leader'], forms: phrases('le guide suprême, l ayatollah') },
    { offices: ['foreign-minister', 'defence-minister'], forms: phrases('le ministre, le ministre des affaires étrangères, le chef de la diplomatie'), feminine: phrases('la ministre, la ministre des affaires étrangères, la cheffe de la diplomatie'), isOnlyLast: true },
    { offices: [], forms: phrases('le milliardaire, le responsable, l intéressé'), feminine: phrases('la responsable, l intéressée') },
    { offices: ['foreign-minister', 'director-general', 'secretary-general', 'high-representative'], forms: ['le diplomate'], feminine: ['la diplomate'], isOnlyLast: true }
  ],
  strangers: STRANGERS,
  genitives: words('de d du des'),
  turnChanges: phrases('de son côté, pour sa part, quant à lui, quant à elle, à son tour, en revanche, à l inverse'),
  relayers: words('porte parole conseiller conseillère ministère présidence kremlin elysée élysée gouvernement communiqué source sources responsable responsables diplomate diplomates ambassadeur ambassadrice émissaire entourage agence média médias chaîne journal quotidien analyste analystes expert experts experte chercheur chercheuse politologue observateurs armée gouverneur maire député députée sénateur sénatrice représentant représentante cabinet bureau document texte rapport'),
  boilerplate: phrases('lire aussi, à lire aussi, lire également, à lire également, voir aussi, à voir aussi, écouter aussi, a lire aussi, a voir aussi, notre dossier, sur le même sujet, source, crédit, photo, publié le, mis à jour, newsletter, abonnez vous')
} // prettier-ignore
