import type { Dictionary } from '../strings'

export const keep: Dictionary['keep'] = {
  page: 'Conserver cette page',
  outcomes: {
    kept: 'Conservée dans la bibliothèque, sur cet appareil.',
    gone: 'Il n’y a rien à conserver sur cette page.',
    private: 'Rien n’est conservé d’une fenêtre privée.',
    full: 'Le disque est plein\u202f; rien n’a été conservé.',
    failed: 'Elle n’a pas pu être conservée.'
  },
  before: 'Dit auparavant',
  beforeNote: 'Tiré de pages que vous avez conservées, telles qu’elles étaient alors.',
  always: { other: 'Toujours conserver les pages de \u2066{0}\u2069' },
  alwaysBrief: 'Propos des dirigeants, titre, adresse\u202f: sur cet appareil seulement.',
  alwaysHint:
    'Ce que disent les dirigeants sur chaque page que vous y ouvrez, avec son titre et son adresse, est conservé dans la bibliothèque\u202f: sur cet appareil seulement, et rien des fenêtres privées.',
  pages: 'Pages conservées',
  text: 'Conserver aussi le texte de l’article',
  textHint:
    'Ses paragraphes tels que vous les avez vus, à relire dans la bibliothèque une fois que la page a changé ou disparu. Ils sont conservés avec chaque page à partir de maintenant, sur cet appareil seulement.',
  sites: 'Sites dont les pages sont toujours conservées',
  noSites: 'Aucun. Pour choisir un site, ouvrez Mawqif sur une de ses pages où parlent des dirigeants.',
  stop: 'Ne plus conserver',
  stopSite: { other: 'Ne plus conserver les pages de \u2066{0}\u2069' }
}
