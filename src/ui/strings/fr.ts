import { adding } from './adding/fr'
import { keep } from './keep/fr'
import { unknown } from './unknown/fr'
import type { Dictionary } from './strings'

export const fr: Dictionary = {
  language: 'fr',
  name: 'Français',
  product: 'Mawqif',
  library: 'Bibliothèque',
  watchList: 'Vos personnes et sujets',
  introduction: 'Introduction',
  brief: 'Synthèse en une page',
  grade: {
    full: { other: 'Article entier' },
    edited: { other: 'Article modifié' },
    excerpt: { other: 'Extrait, {0%}' },
    related: { other: 'Article apparenté' },
    none: { other: 'Autre article' }
  },
  verdict: {
    verbatim: 'Mot pour mot',
    typographic: 'Mot pour mot, à la graphie près',
    altered: 'Modifié sur cette page',
    absent: 'Absent de cette page'
  },
  hidden: 'Dans cette page, mais soustrait à la vue',
  tally: {
    verbatim: { other: '{0} mot pour mot' },
    typographic: { other: '{0} à la graphie près' },
    altered: { one: '{0} modifié', other: '{0} modifiés' },
    absent: { one: '{0} absent', other: '{0} absents' }
  },
  kind: {
    direct: 'Citation',
    indirect: 'Discours indirect',
    mixed: 'Discours indirect, en partie cité'
  },
  change: {
    negation: 'une négation ajoutée ou supprimée',
    number: 'un nombre changé',
    name: 'un nom changé',
    polarity: 'le sens inversé',
    qualifier: 'une restriction changée'
  },
  via: { other: 'selon {0}' },
  viaAfter: { other: 'selon {0}, citant {1}' },
  share: {
    all: 'Tout copier',
    share: { other: 'Partager\u202f: {0}' },
    headed: { other: '{0}\u202f:' },
    forms: {
      text: 'Copier en texte',
      markdown: 'Copier en Markdown',
      html: 'Copier avec la mise en forme (HTML)',
      link: 'Copier un lien vers le passage'
    },
    outcomes: {
      copied: 'Copié.',
      link: 'Lien copié.',
      'page-link': 'Lien vers la page copié\u202f: aucun lien ne mène à ce seul passage.',
      gone: 'Ces mots ne sont plus sur la page\u202f; rien n’a été copié.',
      failed: 'Copie impossible\u202f: le navigateur ne l’a pas permise.'
    },
    altered: 'Modifié sur cette page, donc pas mot pour mot ce que dit l’article\u202f:',
    seen: { other: 'Page vue le {0}' },
    leftOut: {
      one: '{0} propos absent de cette page est omis.',
      other: '{0} propos absents de cette page sont omis.'
    }
  },
  keep,
  adding,
  sidebar: {
    label: 'Mawqif\u202f: les positions des dirigeants dans cet article',
    open: {
      one: 'Ouvrir Mawqif\u202f: {0} position dans l’article',
      other: 'Ouvrir Mawqif\u202f: {0} positions dans l’article'
    },
    moveTab: 'Faites glisser cet onglet, ou déplacez-le avec les flèches haut et bas.',
    collapse: 'Replier le panneau',
    close: 'Fermer le panneau',
    more: 'Plus',
    moveLeft: 'Placer le panneau à gauche',
    moveRight: 'Placer le panneau à droite',
    makeRoom: 'Faire de la place dans la page',
    lieOver: 'Flotter par-dessus la page',
    showInBrowser: 'Placer dans le panneau latéral du navigateur',
    showInPage: 'Remettre dans la page',
    showInList: 'Voir dans la liste',
    hideMarks: 'Masquer le surlignage de la page',
    showMarks: 'Afficher le surlignage de la page',
    options: 'Options',
    resize: 'Largeur du panneau',
    resizeSheet: 'Hauteur du panneau',
    filter: 'Afficher seulement',
    chip: { other: '{0}, {1} propos' },
    showing: {
      one: '{0} propos affiché sur {1}',
      other: '{0} propos affichés sur {1}'
    },
    noneFits: 'Aucun propos ne correspond à ce choix.',
    showAll: 'Tout afficher',
    compare: 'Comparer côte à côte',
    comparison: 'Côte à côte',
    backToList: 'Revenir à la liste',
    summary: 'Résumé',
    summaryOfArticle: 'Résumé de l’article d’origine',
    jointly: 'Ensemble',
    comparisons: 'Côte à côte\u202f:',
    silent: 'L’article ne rapporte rien de ce dirigeant sur ce point.',
    context: 'Contexte donné par l’article',
    contextNote: 'Rien de ce qui suit n’est la position d’un dirigeant.',
    background: 'Rappel',
    analysis: 'Analyse',
    analysisBy: { other: 'Analyse\u202f: {0}' },
    reveal: { other: 'Montrer dans la page le propos {1}, {0}' },
    statement: { other: 'Propos {1}, {0}' },
    joined: { other: '{0}, {1}' },
    previous: 'Propos précédent',
    next: 'Propos suivant',
    place: { other: 'Propos {0} sur {1}' },
    placeShort: { other: '{0} sur {1}' },
    placeNone: { other: '{0} propos' },
    onThisPage: 'Les mots de cette page',
    againstArticle: 'Différence avec l’article',
    againstKept: 'Différence avec ce que vous avez conservé',
    removed: 'supprimé\u202f:',
    added: 'ajouté\u202f:',
    endOfChange: '.',
    onlyInArticle: 'Les mots de l’article, absents de cette page',
    dateFromOutside: 'date absente de l’article',
    privacy: 'Tout reste sur votre appareil'
  },
  unknown,
  summary: {
    coverage: { other: '{0%} des mots de l’article sont sur cette page' },
    matrix: 'Les positions des dirigeants par sujet. Choisissez-en une pour aller à ses mots dans la page.',
    silent: 'Rien de rapporté',
    together: { other: 'Ensemble\u202f: {0}' },
    tampered: 'Cette page a altéré le panneau latéral de Mawqif. Ce qui figure ici n’est pas touché.',
    refused: 'Cette page n’admet aucun panneau en elle. La liste s’ouvre dans le panneau latéral du navigateur.',
    openSidebar: 'Ouvrir le panneau',
    pause: 'Suspendre sur ce site',
    resume: 'Reprendre sur ce site',
    lookAgain: 'Analyser à nouveau',
    lookOnce: 'Analyser cette page une fois',
    allowSite: 'Toujours sur ce site',
    tryAgain: 'Réessayer',
    reload: 'Recharger la page',
    options: 'Options',
    looking: {
      title: 'Analyse de la page',
      text: 'Mawqif compare son texte aux articles qu’il connaît.'
    },
    unknown: {
      title: 'Aucun article connu, aucun propos de dirigeant repéré',
      text: 'Si l’article se charge encore, analysez à nouveau une fois qu’il est là.'
    },
    unread: {
      title: 'Mawqif ne connaît pas cet article',
      text: 'Il ne lit les autres articles qu’à votre demande, comme vous l’avez choisi.'
    },
    notAllowed: {
      title: 'Mawqif ne lit pas ce site',
      text: 'Il ne lit une page qu’avec votre accord. Le texte de la page ne quitte jamais votre appareil.'
    },
    paused: { title: 'Suspendu sur ce site', text: 'Mawqif ne fait rien ici jusqu’à la reprise.' },
    withheld: {
      title: 'Mawqif ne voit pas cette page',
      text: 'Pour qu’il la lise, cliquez sur son bouton dans la barre d’outils. Il ne fonctionne pas sur les pages du navigateur.'
    },
    restricted: {
      title: 'Mawqif ne peut pas agir ici',
      text: 'Les navigateurs écartent les extensions de leurs propres pages, des boutiques et de certaines visionneuses, ainsi que des fichiers tant que vous ne l’avez pas permis dans la liste des extensions.'
    },
    unreadable: {
      file: {
        title: 'Mawqif ne peut pas lire ce fichier',
        text: 'Les navigateurs écartent les extensions des fichiers tant que vous ne l’avez pas permis : dans la liste des extensions, sous Mawqif, autorisez l’accès aux adresses de fichiers.'
      },
      document: {
        title: 'Ce n’est pas une page web',
        text: 'Un PDF, une image ou un fichier de données n’a pas de texte que Mawqif puisse lire sur place.'
      },
      missing: { title: 'Le site n’a pas cette page', text: 'Il a répondu par une erreur au lieu d’un article.' },
      frames: {
        title: 'Le texte est dans un cadre',
        text: 'Mawqif lit la page elle-même, et non les pages qui y sont encadrées. Ouvrez la page encadrée dans son propre onglet.'
      }
    },
    offline: {
      title: 'Cette page ne s’est pas chargée',
      text: 'Vous semblez hors ligne. Mawqif se passe de réseau\u202f: il fonctionne dès que la page est là.'
    },
    failed: {
      title: 'Pas de réponse',
      text: 'Mawqif n’a pas pu analyser cette page. Si un nouvel essai échoue, rechargez-la.'
    }
  },
  options: {
    title: 'Options de Mawqif',
    language: 'Langue et apparence',
    browserLanguage: 'Celle du navigateur',
    digits: 'Chiffres en arabe',
    digitsByRegion: 'Ceux de votre région',
    theme: 'Couleurs',
    themeOfSystem: 'Celles du système',
    light: 'Claires',
    dark: 'Sombres',
    sidebar: 'Panneau',
    showIn: 'Où il s’affiche',
    inPage: 'Dans la page',
    inBrowser: 'Dans le panneau latéral du navigateur',
    side: 'Côté de la fenêtre',
    sideByPage: 'Automatique',
    left: 'Gauche',
    right: 'Droite',
    unknown: 'Sur un article que Mawqif ne connaît pas',
    unknownShown: {
      off: 'Rien',
      tab: 'Un onglet seulement',
      marks: 'Un onglet et le surlignage',
      open: 'Le panneau ouvert'
    },
    openByItself: 'S’ouvrir de lui-même sur un article reconnu',
    openByItselfHint: 'Sinon, un petit onglet attend au bord de la fenêtre.',
    makeRoom: 'Faire de la place dans la page',
    makeRoomHint: 'Là où le panneau couvrirait l’article, la page se resserre tant qu’il est ouvert.',
    marks: 'Surligner les passages dans la page',
    shortcuts: 'Raccourcis clavier',
    shortcut: {
      toggle: 'Ouvrir ou replier le panneau',
      next: 'Passage suivant',
      previous: 'Passage précédent',
      marks: 'Afficher ou masquer le surlignage',
      add: 'Ajouter les mots sélectionnés'
    },
    noKeys: 'aucun',
    changeShortcuts: 'Changer les raccourcis',
    pausedSites: 'Sites suspendus',
    noPausedSites: 'Aucun. Pour suspendre un site, ouvrez-y Mawqif et choisissez «\u202fSuspendre sur ce site\u202f».',
    resume: 'Reprendre',
    resumeSite: { other: 'Reprendre sur \u2066{0}\u2069' },
    access: 'Sites que Mawqif peut lire',
    builtIn: {
      one: 'Mawqif fonctionne par défaut sur {0} site d’information.',
      other: 'Mawqif fonctionne par défaut sur {0} sites d’information.'
    },
    everySite: 'Tous les sites',
    everySiteHint: 'Pour les sites d’information hors de la liste. Le navigateur vous demandera de confirmer.',
    grantedSites: 'Sites que vous avez ajoutés',
    noGrantedSites: 'Aucun. Pour ajouter un site, ouvrez-y Mawqif et choisissez «\u202fToujours sur ce site\u202f».',
    forget: 'Retirer',
    forgetSite: { other: 'Retirer \u2066{0}\u2069' },
    problem: {
      storage: 'Votre dernier changement n’a pas pu être enregistré. Rien d’autre n’est perdu\u202f; réessayez.',
      permission: 'Le navigateur n’a pas donné l’accès\u202f; rien n’a changé.'
    }
  }
}
