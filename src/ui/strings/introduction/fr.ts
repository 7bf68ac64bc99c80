import type { IntroductionDictionary } from './introduction-strings'

export const fr: IntroductionDictionary = {
  title: 'Bienvenue dans Mawqif',
  step: { other: 'Étape {0} sur {1}' },
  steps: {
    what: {
      title: 'Qui a dit quoi, et avec quels mots',
      text: 'Quand vous ouvrez un article que Mawqif connaît, il compare chaque propos au texte même de l’article et vous dit si cette page le donne mot pour mot, modifié, ou pas du tout. Tout autre article, il le lit selon des règles\u202f: ce qu’il y relève peut être faux ou incomplet, et c’est indiqué. Rien ne quitte votre appareil\u202f: Mawqif ne contacte aucun serveur.'
    },
    known: {
      title: 'Un article connu\u202f: comparé mot pour mot',
      text: 'Le panneau donne les positions de chaque dirigeant, et le surlignage montre les mots sur lesquels elles reposent. Cliquez sur un propos pour aller à ses mots. Dans cette copie, un mot a été changé exprès\u202f: la liste indique où, et montre la différence.'
    },
    unknown: {
      title: 'Tout autre article\u202f: lu selon des règles',
      text: 'Ici, un onglet attend au bord de la fenêtre\u202f: cliquez dessus. Ce qu’il énumère a été repéré automatiquement\u202f: il peut s’y trouver des erreurs, et il peut en manquer. «\u202fPourquoi\u202f?\u202f» indique d’où vient chaque propos, et ce qui est faux peut être masqué.'
    },
    access: {
      title: 'Où il peut lire',
      text: 'Mawqif ne lit une page que là où vous le permettez, et n’y lit que le texte.'
    }
  },
  try: 'Essayer sur un article connu',
  tryNext: 'Essayer sur tout autre article',
  onwards:
    'Ouvrez maintenant un article d’information et poursuivez votre lecture. Cette introduction reste à votre portée\u202f: dans la fenêtre de Mawqif, dans les options et dans la bibliothèque.',
  options: 'Options',
  copied: 'Copie pour essayer. Un mot y a été changé.',
  made: 'Texte inventé pour essayer\u202f: aucune des personnes nommées ici n’a dit ces mots.',
  failed:
    'L’exemple n’a pas pu être lu. Passez à l’étape suivante\u202f; si cela se reproduit, réinstallez l’extension.',
  back: 'Retour',
  next: 'Suivant',
  skip: 'Passer l’introduction',
  done: 'Vers la bibliothèque',
  sites: { one: '{0} site d’information dans la liste', other: '{0} sites d’information dans la liste' },
  allowed: 'Autorisé\u202f: il y agit de lui-même.',
  allow: 'Autoriser sur ces sites',
  elsewhere:
    'Sur toute autre page, cliquez sur le bouton de Mawqif dans la barre d’outils\u202f: cela lui permet d’analyser cette page-là, cette fois-là.',
  everySite: 'Autoriser sur tous les sites',
  everySiteHint:
    'Facultatif, pour qui lit beaucoup de sites. Le navigateur vous demandera confirmation\u202f; vous pourrez revenir dessus dans les options.',
  everySiteAllowed: 'Autorisé sur tous les sites.',
  refused: 'Le navigateur n’a pas accordé l’accès\u202f; rien n’a changé.'
}
