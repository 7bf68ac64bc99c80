import type { WatchListDictionary } from './watch-list-strings'

export const fr: WatchListDictionary = {
  lead: 'Mawqif les cherche sur les pages d’actualité comme les dirigeants et les sujets qu’il connaît. La liste reste sur cet appareil.',
  none: 'Personne et rien pour l’instant.',
  options: 'Options',
  adding: 'Ajouter une personne ou un sujet',
  changing: 'Modifier',
  kind: 'De quoi il s’agit',
  person: 'Une personne',
  topic: 'Un sujet',
  gender: 'Comment la presse en parle',
  she: 'Elle',
  he: 'Il',
  namesHint:
    'Noms complets tels que la presse les écrit, dans chaque langue où il faut les trouver. Séparez les graphies par des virgules. Le nom de famille seul compte une fois que l’article a donné le nom complet.',
  termsHint:
    'Mots qui désignent le sujet à eux seuls, séparés par des virgules. Le premier est son nom. Un astérisque vaut toute terminaison : fleuv* trouve aussi fleuves.',
  ukrainian: 'Ukrainien',
  save: 'Enregistrer',
  cancel: 'Annuler',
  change: 'Modifier',
  changeOne: { other: 'Modifier {0}' },
  forget: 'Oublier',
  forgetOne: { other: 'Oublier {0}' },
  saved: { other: '{0} : recherche active dès maintenant.' },
  forgotten: { other: '{0} : recherche arrêtée.' },
  failed: 'L’enregistrement a échoué. Rien n’a changé.',
  preview: 'Sur la page d’où vous venez',
  noPage:
    'Pour voir ici ce que les noms trouvent sur une page, ouvrez cette page et venez par le bouton de la barre d’outils.',
  matches: {
    one: 'Ils s’y trouvent à {0} endroit.',
    other: 'Ils s’y trouvent à {0} endroits.'
  },
  noMatch: 'Ils ne s’y trouvent pas.',
  problem: {
    long: { other: '« {0} » est trop long : six mots et 80 caractères au plus.' },
    signs: { other: '« {0} » contient un signe qu’aucun nom n’a, ou aucune lettre.' },
    script: { other: '« {0} » n’est pas écrit dans les lettres de cette langue.' },
    'one-word': { other: '« {0} » n’a qu’un mot. Écrivez le nom complet.' },
    short: { other: '« {0} » est trop court : il se trouverait partout.' },
    star: { other: 'Dans « {0} », moins de quatre lettres précèdent un astérisque.' },
    common: { other: '« {0} » est un mot courant : il se trouverait partout.' },
    many: { other: 'Douze au plus par langue.' },
    known: { other: 'Mawqif connaît déjà « {0} ».' },
    none: { other: 'Écrivez un nom dans une langue au moins.' },
    twice: { other: 'Déjà dans votre liste : modifiez-le là.' },
    full: { other: 'La liste est pleine : elle en contient 100.' }
  }
}
