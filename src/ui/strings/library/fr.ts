import type { LibraryDictionary } from './library-strings'

export const fr: LibraryDictionary = {
  lists: { articles: 'Articles', statements: 'Propos', compare: 'Côte à côte', timeline: 'Chronologie' },
  skip: 'Aller au contenu',
  sections: 'Rubriques de la bibliothèque',
  language: 'Langue',
  search: 'Chercher dans la bibliothèque',
  searchHint: 'Un dirigeant, un sujet, ses mots…',
  leader: 'Dirigeant',
  allLeaders: 'Tous les dirigeants',
  topic: 'Sujet',
  allTopics: 'Tous les sujets',
  outlet: 'Site',
  allOutlets: 'Tous les sites',
  articleLanguage: 'Langue de l’article',
  allLanguages: 'Toutes les langues',
  origin: 'Origine',
  everyOrigin: 'Fournis et conservés',
  origins: { bundled: 'Fournis avec Mawqif', kept: 'Conservés par vous' },
  readSoFar: { other: '{0} pages conservées sur {1} parcourues…' },
  from: 'Du',
  to: 'au',
  anyDay: 'Toute date',
  clear: 'Effacer les filtres',
  articles: { one: '{0} article', other: '{0} articles' },
  positions: { one: '{0} position', other: '{0} positions' },
  statements: { other: '{0} propos' },
  hits: { one: '{0} résultat', other: '{0} résultats' },
  hit: { article: 'Article', position: 'Position', statement: 'Propos' },
  matches: 'Correspond à\u202f:',
  more: 'En afficher plus',
  loading: 'Lecture…',
  empty: { title: 'La bibliothèque est vide', text: 'Cette version de Mawqif ne contient aucun article.' },
  nothing: {
    title: 'Rien ici',
    text: 'Rien dans la bibliothèque ne répond à ce choix. Élargissez-le ou effacez les filtres.'
  },
  failed: {
    title: 'Lecture impossible',
    text: 'Un fichier de Mawqif n’a pas pu être lu. Si un nouvel essai échoue, réinstallez l’extension.'
  },
  missing: {
    title: 'Absent de la bibliothèque',
    text: 'Cette version n’a pas d’article à cette adresse. Une mise à jour l’a peut-être retiré.'
  },
  tryAgain: 'Réessayer',
  written: { ar: 'en arabe', en: 'en anglais', fr: 'en français', ru: 'en russe' },
  compareHint: 'La dernière position de chaque dirigeant sur chaque sujet.',
  choose: 'Dirigeants comparés',
  timeline: {
    note: 'Combien de fois chaque dirigeant s’est exprimé, par sujet. Une page conservée figure au jour où elle a été vue. Pressez un point ou un nombre pour lire ce qui a été dit.',
    table: 'La même chose en tableau',
    when: 'Quand',
    between: { other: '{0} – {1}' },
    matrix: 'Qui s’est exprimé sur quoi',
    last: { other: 'la dernière fois le {0}' },
    counts: {
      bundled: { one: '{0} fourni', other: '{0} fournis' },
      kept: { one: '{0} conservé', other: '{0} conservés' }
    }
  },
  earlier: { one: '{0} position antérieure', other: '{0} positions antérieures' },
  article: {
    positions: 'Positions',
    text: 'Le texte de l’article',
    textHint:
      'Ce qui est attribué à un dirigeant porte sa couleur, les mots qui le rapportent sont soulignés, et la note est à côté.',
    subhead: 'Intertitre\u202f: ne prouve rien',
    related: 'Autre sujet\u202f: hors de cet article',
    statement: { other: 'Propos {0}' },
    toNote: { other: 'Note sur le propos {0}, {1}' },
    toText: { other: 'Propos {0} dans le texte' },
    cue: 'Rapporté par les mots'
  },
  brief: {
    print: 'Imprimer ou enregistrer en PDF',
    printHint:
      'Pour conserver la page, choisissez «\u202fEnregistrer au format PDF\u202f» dans la fenêtre d’impression.',
    jsonld: 'Enregistrer en JSON-LD',
    csv: 'Enregistrer en CSV',
    page: 'Page\u202f:',
    seen: { other: 'vue par Mawqif le {0}' },
    ofArticle: 'D’après l’article de la bibliothèque, non d’après une page.',
    gone: {
      title: 'La page n’est plus là',
      text: 'Son onglet a été fermé, ou il n’y a plus rien à y relever. Ouvrez-la, puis redemandez la synthèse.'
    }
  },
  kept: {
    title: 'Conservées',
    note: 'Les pages que vous avez conservées, sur cet appareil seulement. Rien n’en est envoyé.',
    empty: {
      title: 'Rien n’est encore conservé',
      text: 'Ouvrez la liste de Mawqif sur une page où des dirigeants s’expriment, puis choisissez «\u202fConserver cette page\u202f».'
    },
    failed: {
      title: 'Lecture impossible',
      text: 'Le navigateur ne laisse pas Mawqif lire ce qu’il a conservé. Dans une fenêtre privée, ou quand le stockage est bloqué, rien ne peut être conservé.'
    },
    pages: { one: '{0} page', other: '{0} pages' },
    by: { other: 'par {0}' },
    published: { other: 'publiée le {0}' },
    seen: { other: 'vue le {0}' },
    forget: 'Oublier',
    forgetPage: { other: 'Oublier\u202f: {0}' },
    forgotten: 'Page oubliée.',
    undo: 'Annuler',
    forgetAll: 'Tout oublier…',
    forgetAllSure: {
      one: 'Oublier définitivement {0} page\u202f?',
      other: 'Oublier définitivement les {0} pages\u202f?'
    },
    cancel: 'Annuler',
    backup: 'Enregistrer une sauvegarde',
    restore: 'Restaurer une sauvegarde…',
    restored: { one: '{0} page restaurée.', other: '{0} pages restaurées.' },
    refused: 'Le fichier n’a pas été repris et rien n’a changé\u202f:',
    problem: {
      'too-large': 'Il est plus grand que tout fichier de ce genre.',
      'not-json': 'Ce n’est pas un fichier JSON.',
      'not-backup': 'Ce n’est pas une sauvegarde de Mawqif.',
      'not-annotations': 'Il ne contient aucune annotation.',
      newer: 'Une version plus récente de Mawqif l’a créé. Mettez d’abord Mawqif à jour.'
    },
    problemAt: { other: 'Illisible\u202f: {0}' },
    reminder: {
      never: 'Ce que vous conservez n’est dans aucune sauvegarde\u202f; un disque en panne l’emporterait.',
      since: { other: 'Ce que vous avez conservé depuis le {0} n’est dans aucune sauvegarde.' },
      putOff: 'Me le rappeler plus tard'
    },
    bringIn: {
      open: 'Reprendre des annotations…',
      added: { one: '{0} propos ajouté.', other: '{0} propos ajoutés.' },
      noted: {
        one: '{0} propos conservé a reçu sa note et ses étiquettes.',
        other: '{0} propos conservés ont reçu leurs notes et leurs étiquettes.'
      },
      left: {
        one: '{0} annotation a été laissée de côté\u202f:',
        other: '{0} annotations ont été laissées de côté\u202f:'
      },
      leftAt: { other: '{0}\u202f: {1}' },
      why: {
        'no-words': 'elle ne cite rien',
        'no-address': 'sa page n’a pas d’adresse web',
        language: 'la langue de sa page n’est pas sûre',
        'too-many': 'sa page conserve déjà tout ce qu’une page peut contenir'
      },
      unnamed: { speaker: 'Orateur non nommé', topic: 'Sujet non nommé' }
    },
    notDone: 'Cela n’a pas pu être fait\u202f; ce qui est conservé n’a pas changé.',
    edit: 'Corriger',
    edited: 'Votre correction est conservée.',
    rejected: 'Rejeté par vous'
  },
  out: {
    what: {
      all: 'Enregistrer tout ce qui est conservé\u202f:',
      found: 'Enregistrer les résultats\u202f:',
      page: 'Enregistrer cette page\u202f:'
    },
    kind: { md: 'Notes (Markdown)', csv: 'Tableau (CSV)', jsonld: 'Annotations (JSON-LD)' }
  },
  forgetSome: {
    title: 'Oublier un site ou une période…',
    forget: { one: 'Oublier {0} page', other: 'Oublier {0} pages' },
    done: { one: '{0} page oubliée.', other: '{0} pages oubliées.' }
  },
  keptPage: {
    open: 'Ouvrir la page',
    text: 'Le texte de l’article, tel qu’il a été conservé',
    gone: { title: 'Non conservée', text: 'Rien n’est conservé de cette adresse. Elle a peut-être été oubliée.' }
  },
  columns: {
    statement: 'Propos',
    speaker: 'Dirigeant',
    topic: 'Sujet',
    act: 'Acte',
    kind: 'Nature',
    sources: 'Source',
    cue: 'Rapporté par les mots',
    verdict: 'Verdict sur la page',
    words: 'Mots de la page',
    article: 'Article',
    title: 'Titre de la page',
    address: 'Adresse de la page',
    outlet: 'Média',
    authors: 'Auteurs',
    published: 'Publié',
    seen: 'Vue le'
  }
}
