import type { Dictionary } from '../strings'

export const adding: Dictionary['adding'] = {
  add: 'Ajouter',
  selected: 'Ajouter les mots sélectionnés',
  refused: 'Rien n’a été ajouté',
  unselectable: {
    nothing: 'Sélectionnez d’abord des mots de l’article.',
    field: 'La sélection se trouve dans un champ de saisie.',
    outside: 'La sélection n’est pas tout entière dans le texte de l’article.',
    long: 'Sélectionnez moins\u202f: un propos compte quelques phrases au plus.',
    changed:
      'La page montre ici d’autres mots que ceux qu’elle contient, ou les a changés. Sélectionnez-les de nouveau.',
    language: 'Mawqif ne lit pas la langue de cette page.',
    private: 'Rien n’est conservé d’une fenêtre privée.',
    failed: 'La sélection n’a pas pu être lue.'
  },
  gone: 'La sélection n’est plus disponible. Refaites-la sur sa page.'
}
