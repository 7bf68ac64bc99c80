/** Offices that stand alone for whoever holds them. */
import { DIPLOMATS } from '../diplomats'
import type { Anaphor } from '../grammar'

/** An office's holder, of a country or by a name: "le président finlandais", "du Sénégal", "Faye". */
export const STRANGERS =
  /(?<!-)(?:([Pp]résidente?|cheff?e? de l['’]État)|[Pp]remi(?:er|ère) ministre) (?:(?:de |du |d['’]|des )(?:la |l['’])?)?(?:\p{Lu}(?!épublique)|(?!républicain)\p{Ll}+(?:ais|ois|[ie]en|ain|and|an|ol|[iè]que|aque|usse|grec|belge|serbe|croate|turc)(?:n?e)?(?!\p{L}))/gu

const ALONE: readonly Anaphor[] = [
  {
    offices: [],
    forms: [],
    masculine: ['ce dernier', 'celui ci'],
    feminine: ['cette dernière', 'celle ci'],
    isOnlyLast: true,
    isLatter: true
  },
  { offices: ['president'], forms: ['le président', 'le président républicain', 'le chef d état', 'le chef d etat'] },
  {
    offices: ['president'],
    forms: ['le chef de l état', 'le chef de l etat', 'le président de la république'],
    feminine: ['la cheffe de l état'],
    home: 'france'
  },
  { offices: ['president', 'commission-president', 'parliament-president'], forms: [], feminine: ['la présidente'] },
  {
    offices: ['president', 'prime-minister', 'chancellor'],
    forms: ['le dirigeant', 'le leader'],
    feminine: ['la dirigeante']
  },
  {
    offices: ['prime-minister', 'chancellor'],
    forms: ['le premier ministre', 'le chef du gouvernement'],
    feminine: ['la première ministre', 'la cheffe du gouvernement']
  },
  { offices: ['chancellor'], forms: ['le chancelier'], feminine: ['la chancelière'] },
  { offices: ['vice-president'], forms: ['le vice président'], feminine: ['la vice présidente'] },
  { offices: ['secretary-general'], forms: ['le secrétaire général'] },
  { offices: ['pope'], forms: ['le pape', 'le pontife', 'le souverain pontife'] },
  { offices: ['crown-prince'], forms: ['le prince héritier'] },
  { offices: ['emir'], forms: ['l émir'] },
  { offices: ['monarch'], forms: ['le roi', 'le souverain'] },
  {
    offices: ['spokesperson', 'foreign-spokesperson'],
    forms: ['le porte parole'],
    feminine: ['la porte parole'],
    isOnlyLast: true
  },
  { offices: ['envoy'], forms: ['l émissaire', 'l envoyé spécial'], isOnlyLast: true },
  {
    offices: ['supreme-leader'],
    forms: ['le guide suprême', 'le nouveau guide suprême', 'l ayatollah', 'le religieux']
  },
  {
    offices: ['director-general'],
    forms: [
      'le directeur général',
      'le patron de l agence',
      'le chef de l agence',
      'le patron de l agence onusienne',
      'le chef de l agence onusienne'
    ]
  },
  {
    offices: ['foreign-minister', 'defence-minister'],
    forms: ['le ministre', 'le ministre des affaires étrangères', 'le chef de la diplomatie'],
    feminine: ['la ministre', 'la ministre des affaires étrangères', 'la cheffe de la diplomatie'],
    isOnlyLast: true
  },
  { offices: ['president us'], forms: ['le milliardaire'], isOnlyLast: true },
  {
    offices: [],
    forms: ['le responsable', 'l intéressé'],
    feminine: ['la responsable', 'l intéressée']
  },
  {
    offices: DIPLOMATS,
    forms: ['le diplomate'],
    feminine: ['la diplomate'],
    isOnlyLast: true
  }
]

/** “L’ancien président” is whoever was one. */
const former = (forms: readonly string[] = []): readonly string[] => [
  ...forms,
  ...forms.flatMap((form) =>
    /^l[ea] /u.test(form) ? form.replace(/^le /u, 'l ancien ').replace(/^la /u, 'l ancienne ') : []
  )
]

export const OFFICES: readonly Anaphor[] = ALONE.map(({ forms, feminine, ...rest }) => ({
  ...rest,
  forms: former(forms),
  ...(feminine === undefined ? {} : { feminine: former(feminine) })
}))
