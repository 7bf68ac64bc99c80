import type { Dictionary } from '../strings'

export const unknown: Dictionary['unknown'] = {
  label: 'Mawqif : propos trouvés sur cette page',
  open: {
    one: 'Ouvrir Mawqif : {0} propos trouvé',

    other: 'Ouvrir Mawqif : {0} propos trouvés'
  },
  title: {
    one: '{0} propos trouvé sur cette page',

    other: '{0} propos trouvés sur cette page'
  },
  automatic: 'Trouvé automatiquement ; peut être faux',
  explanation: 'Mawqif ne connaît pas cet article. Il y a cherché les propos attribués aux dirigeants.',
  denied: 'Démenti ou rejeté',
  inherited: 'Sujet tiré du contexte',
  unsure: 'Moins sûr',
  why: 'Pourquoi ?',
  rules: {
    'speaker-cue-content': { other: '« {0} » précède « {1} », et ce qui suit est pris pour ses propos.' },
    'content-cue-speaker': { other: 'Ce qui précède « {1} » est pris pour les propos de « {0} », qui suit.' },
    'content-speaker-cue': { other: 'Ce qui précède « {0} » et « {1} » est pris pour ses propos.' },
    'cue-speaker-content': { other: '« {1} » précède « {0} », et ce qui suit est pris pour ses propos.' },
    participle: { other: '« {1} » continue les propos de « {0} ».' },
    'according-to': { other: '« {1} » désigne « {0} » comme celui qui le dit.' },
    label: { other: 'La ligne commence par « {0} », comme dans une transcription.' },
    relay: { other: '« {1} » rapporte les mots de « {0} ».' },
    announced: { other: '« {1} » annonce les mots de « {0} » qui suivent.' },
    referred: { other: '« {1} » indique que « {0} » a dit ce que dit la phrase précédente.' }
  },
  sources: {
    named: 'Le dirigeant y est nommé.',
    pronoun: 'Un pronom désigne le dirigeant.',
    inherited: 'Le dirigeant est nommé plus haut.',
    office: 'Seule la fonction est nommée ; la date de l’article dit qui l’exerçait.'
  },
  topics: {
    content: 'Les mots nomment le sujet.',
    sentence: 'La phrase nomme le sujet.',
    paragraph: 'La phrase précédente nomme le sujet.',
    speaker: 'Ce que le dirigeant a dit avant nomme le sujet.',
    context: 'Le paragraphe précédent nomme le sujet.',
    subhead: 'L’intertitre nomme le sujet.',
    article: 'L’article ne porte que sur ce sujet.'
  },
  dismiss: 'Masquer : c’est faux',
  dismissed: {
    one: '{0} propos masqué sur cette page',

    other: '{0} propos masqués sur cette page'
  },
  restore: 'Afficher de nouveau',
  showUnsure: {
    one: 'Afficher {0} propos moins sûr',

    other: 'Afficher {0} propos moins sûrs'
  },
  record: 'Positions connues',
  recordNote: 'Tirées d’articles que contient Mawqif, et non de cette page.',
  recordNone: 'Mawqif ne contient aucune position de ces dirigeants sur ces sujets.',
  openArticle: { other: 'Ouvrir dans la bibliothèque : {0}' },
  speaksOf: { other: 'Article inconnu. Il parle de {0}, et de ceci : {1}.' },
  nothing: 'Aucun propos trouvé.',
  popup: {
    one: '{0} propos trouvé ; il peut être faux.',

    other: '{0} propos trouvés ; ils peuvent être faux.'
  }
}
