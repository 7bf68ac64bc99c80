import { unknown } from './unknown/fr'
import type { Dictionary } from './strings'

export const fr: Dictionary = {
  language: 'fr',
  name: 'Français',
  product: 'Mawqif',
  library: 'Bibliothèque',
  brief: 'Synthèse d’une page',
  grade: {
    full: { other: 'Article entier' },
    edited: { other: 'Article modifié' },
    excerpt: { other: 'Extrait, {0%}' },
    related: { other: 'Article voisin' },
    none: { other: 'Autre article' }
  },
  verdict: {
    verbatim: 'Mot pour mot',
    typographic: 'Mot pour mot, à la graphie près',
    altered: 'Modifié sur cette page',
    absent: 'Absent de cette page'
  },
  hidden: 'Dans cette page, mais masqué au lecteur',
  tally: {
    verbatim: { other: '{0} mot pour mot' },
    typographic: { other: '{0} à la graphie près' },
    altered: { one: '{0} modifié', other: '{0} modifiés' },
    absent: { one: '{0} absent', other: '{0} absents' }
  },
  kind: {
    direct: 'Citation',
    indirect: 'Propos rapportés',
    mixed: 'Propos rapportés, en partie cités'
  },
  change: {
    negation: 'une négation ajoutée ou supprimée',
    number: 'un nombre changé',
    name: 'un nom changé',
    polarity: 'le sens inversé',
    qualifier: 'une restriction changée'
  },
  via: { other: 'selon {0}' },
  viaAfter: { other: 'selon {0}, d’après {1}' },
  share: {
    share: { other: 'Partager : {0}' },
    forms: {
      text: 'Copier en texte',
      markdown: 'Copier en Markdown',
      html: 'Copier avec la mise en forme (HTML)',
      link: 'Copier un lien vers le passage'
    },
    outcomes: {
      copied: 'Copié.',
      link: 'Lien copié.',
      'page-link': 'Lien vers la page copié : aucun lien ne mène à ce seul passage.',
      gone: 'Ces mots ne sont plus sur la page ; rien n’a été copié.',
      failed: 'Copie impossible : le navigateur ne l’a pas permise.'
    },
    altered: 'Modifié sur cette page, donc pas mot pour mot ce que dit l’article :',
    seen: { other: 'Page vue le {0}' },
    leftOut: {
      one: '{0} déclaration absente de cette page est omise.',
      other: '{0} déclarations absentes de cette page sont omises.'
    }
  },
  sidebar: {
    label: 'Mawqif\u00a0: les positions des dirigeants dans cet article',
    open: {
      one: 'Ouvrir Mawqif\u00a0: {0} position dans l’article',
      other: 'Ouvrir Mawqif\u00a0: {0} positions dans l’article'
    },
    moveTab: 'Faites glisser cet onglet, ou déplacez-le avec les flèches haut et bas.',
    collapse: 'Replier le panneau',
    close: 'Fermer le panneau',
    more: 'Plus',
    moveLeft: 'Placer le panneau à gauche',
    moveRight: 'Placer le panneau à droite',
    makeRoom: 'Faire de la place dans la page',
    lieOver: 'Passer par-dessus la page',
    showInBrowser: 'Placer dans le panneau latéral du navigateur',
    showInPage: 'Remettre dans la page',
    hideMarks: 'Masquer le surlignage de la page',
    showMarks: 'Afficher le surlignage de la page',
    options: 'Options',
    resize: 'Largeur du panneau',
    resizeSheet: 'Hauteur du panneau',
    filter: 'Afficher seulement',
    chip: { one: '{0}, {1} déclaration', other: '{0}, {1} déclarations' },
    showing: {
      one: '{0} déclaration affichée sur {1}',
      other: '{0} déclarations affichées sur {1}'
    },
    noneFits: 'Aucune déclaration ne correspond à ce choix.',
    showAll: 'Tout afficher',
    compare: 'Comparer côte à côte',
    backToList: 'Revenir à la liste',
    summary: 'Résumé',
    summaryOfArticle: 'Résumé de l’article d’origine',
    jointly: 'Ensemble',
    comparisons: 'Face à face',
    silent: 'L’article ne rapporte rien de ce dirigeant sur ce point.',
    context: 'Contexte donné par l’article',
    contextNote: 'Rien de ce qui suit n’est la position d’un dirigeant.',
    background: 'Rappel',
    analysis: 'Analyse',
    analysisBy: { other: 'Analyse\u00a0: {0}' },
    reveal: { other: 'Montrer dans la page la déclaration {1}, {0}' },
    statement: { other: 'Déclaration {1}, {0}' },
    joined: { other: '{0}, {1}' },
    previous: 'Déclaration précédente',
    next: 'Déclaration suivante',
    place: { other: 'Déclaration {0} sur {1}' },
    placeShort: { other: '{0} sur {1}' },
    placeNone: { one: 'Déclaration non atteinte', other: 'Aucune des {0} déclarations' },
    onThisPage: 'Les mots de cette page',
    againstArticle: 'Différence avec l’article',
    removed: 'supprimé\u00a0:',
    added: 'ajouté\u00a0:',
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
    together: { other: 'Ensemble\u00a0: {0}' },
    openSidebar: 'Ouvrir le panneau',
    pause: 'Suspendre sur ce site',
    resume: 'Reprendre sur ce site',
    lookAgain: 'Regarder à nouveau',
    lookOnce: 'Regarder cette page une fois',
    allowSite: 'Toujours sur ce site',
    tryAgain: 'Réessayer',
    reload: 'Recharger la page',
    options: 'Options',
    looking: {
      title: 'Lecture de la page',
      text: 'Mawqif compare son texte aux articles qu’il connaît.'
    },
    unknown: {
      title: 'Aucun article connu ici',
      text: 'Si l’article se charge encore, regardez à nouveau une fois qu’il est là.'
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
      text: 'Les navigateurs écartent les extensions de leurs propres pages, des boutiques et de certaines visionneuses.'
    },
    offline: {
      title: 'Cette page ne s’est pas chargée',
      text: 'Vous semblez hors ligne. Mawqif se passe de réseau\u00a0: il fonctionne dès que la page est là.'
    },
    failed: {
      title: 'Pas de réponse',
      text: 'Mawqif n’a pas pu regarder cette page. Si un nouvel essai échoue, rechargez-la.'
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
    sideByPage: 'Selon la page',
    left: 'Gauche',
    right: 'Droite',
    openByItself: 'S’ouvrir de lui-même sur un article reconnu',
    openByItselfHint: 'Sinon, un petit onglet attend au bord de la fenêtre.',
    makeRoom: 'Faire de la place dans la page',
    makeRoomHint: 'La page se resserre tant que le panneau est ouvert, au lieu de passer dessous.',
    marks: 'Surligner les passages dans la page',
    shortcuts: 'Raccourcis clavier',
    shortcut: {
      toggle: 'Ouvrir ou replier le panneau',
      next: 'Passage suivant',
      previous: 'Passage précédent',
      marks: 'Afficher ou masquer le surlignage'
    },
    noKeys: 'aucun',
    changeShortcuts: 'Changer les raccourcis',
    pausedSites: 'Sites suspendus',
    noPausedSites: 'Aucun. Pour suspendre un site, ouvrez-y Mawqif et choisissez «\u00a0Suspendre sur ce site\u00a0».',
    resume: 'Reprendre',
    resumeSite: { other: 'Reprendre sur \u2066{0}\u2069' },
    access: 'Sites que Mawqif peut lire',
    builtIn: {
      one: 'Mawqif regarde {0} site d’information d’emblée.',
      other: 'Mawqif regarde {0} sites d’information d’emblée.'
    },
    everySite: 'Tous les sites',
    everySiteHint: 'Pour les sites d’information hors de la liste. Le navigateur vous demandera de confirmer.',
    grantedSites: 'Sites que vous avez ajoutés',
    noGrantedSites: 'Aucun. Pour ajouter un site, ouvrez-y Mawqif et choisissez «\u00a0Toujours sur ce site\u00a0».',
    forget: 'Retirer',
    forgetSite: { other: 'Retirer \u2066{0}\u2069' },
    problem: {
      storage: 'Votre dernier changement n’a pas pu être enregistré. Rien d’autre n’est perdu\u00a0; réessayez.',
      permission: 'Le navigateur n’a pas donné l’accès\u00a0; rien n’a changé.'
    }
  }
}
