import type { Dictionary } from '../strings'

export const unknown: Dictionary['unknown'] = {
  label: 'Mawqif\u202f: propos repérés sur cette page',
  open: {
    one: 'Ouvrir Mawqif\u202f: {0} propos repéré',
    other: 'Ouvrir Mawqif\u202f: {0} propos repérés'
  },
  title: {
    one: '{0} propos repéré sur cette page',
    other: '{0} propos repérés sur cette page'
  },
  automatic: 'Repérés automatiquement\u202f; erreurs possibles',
  mine: 'Corrigé par vous',
  added: 'Ajouté par vous',
  explanation:
    'Mawqif ne connaît pas cet article. Il y a cherché les propos attribués aux dirigeants\u202f; il peut en manquer.',
  acts: {
    rejects: 'Rejette',
    denies: 'Dément',
    'calls-for': 'Appelle à',
    supports: 'Soutient',
    welcomes: 'Salue',
    criticises: 'Critique',
    threatens: 'Menace',
    warns: 'Met en garde',
    promises: 'Promet',
    offers: 'Propose',
    announces: 'Annonce',
    confirms: 'Confirme',
    stresses: 'Souligne',
    describes: 'Qualifie',
    hopes: 'Espère',
    believes: 'Estime',
    thanks: 'Remercie',
    asks: 'S’interroge',
    says: 'Dit'
  },
  inherited: 'Sujet déduit du contexte',
  unsure: 'Incertain',
  why: 'Pourquoi\u202f?',
  rules: {
    'speaker-cue-content': {
      other: '«\u202f{0}\u202f» précède «\u202f{1}\u202f», et ce qui suit est pris pour ses propos.'
    },
    'content-cue-speaker': {
      other: 'Ce qui précède «\u202f{1}\u202f» est pris pour les propos de «\u202f{0}\u202f», qui suit.'
    },
    'content-speaker-cue': { other: 'Ce qui précède «\u202f{0}\u202f» et «\u202f{1}\u202f» est pris pour ses propos.' },
    'cue-speaker-content': {
      other: '«\u202f{1}\u202f» précède «\u202f{0}\u202f», et ce qui suit est pris pour ses propos.'
    },
    participle: { other: '«\u202f{1}\u202f» continue les propos de «\u202f{0}\u202f».' },
    'according-to': { other: '«\u202f{1}\u202f» désigne «\u202f{0}\u202f» comme celui qui le dit.' },
    label: { other: 'La ligne commence par «\u202f{0}\u202f», comme dans une transcription.' },
    relay: { other: '«\u202f{1}\u202f» rapporte les mots de «\u202f{0}\u202f».' },
    announced: { other: '«\u202f{1}\u202f» annonce les mots de «\u202f{0}\u202f» qui suivent.' },
    referred: { other: '«\u202f{1}\u202f» indique que «\u202f{0}\u202f» a dit ce que dit la phrase précédente.' }
  },
  sources: {
    named: 'Le dirigeant y est nommé.',
    pronoun: 'Un pronom désigne le dirigeant.',
    inherited: 'Le dirigeant est nommé plus haut.',
    office: 'Seule la fonction est nommée\u202f; la date de l’article dit qui l’exerçait.'
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
  dismiss: 'Masquer pour l’instant',
  hidden: 'Propos masqué.',
  undo: 'Annuler',
  dismissed: {
    one: '{0} propos masqué sur cette page',
    other: '{0} propos masqués sur cette page'
  },
  restore: 'Afficher de nouveau',
  showUnsure: {
    one: '{0} autre passage ressemble à un propos, sans certitude\u202f: l’afficher',
    other: '{0} autres passages ressemblent à des propos, sans certitude\u202f: les afficher'
  },
  record: 'Positions connues',
  recordNote: 'Tirées d’articles que contient Mawqif, et non de cette page.',
  recordNone: 'Mawqif ne contient aucune position de ces dirigeants sur ces sujets.',
  openArticle: { other: 'Ouvrir dans la bibliothèque\u202f: {0}' },
  mentions: { other: 'Mentionne {0}.' },
  about: { one: 'Sujet\u202f: {0}.', other: 'Sujets\u202f: {0}.' },
  others: { one: '{0} autre', other: '{0} autres' },
  nothing: 'Aucun propos de dirigeant repéré.',
  popup: {
    one: '{0} propos repéré\u202f; il peut être faux.',
    other: '{0} propos repérés\u202f; certains peuvent être faux.'
  }
}
