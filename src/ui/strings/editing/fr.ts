import type { EditingDictionary } from './editing-strings'

export const fr: EditingDictionary = {
  title: 'Corriger cette déclaration',
  addTitle: 'Ajouter une déclaration',
  note: 'Ce que vous en dites l’emporte sur ce qui a été repéré et s’affiche comme venant de vous. Tout reste sur cet appareil.',
  speaker: 'Qui l’a dit',
  speakerHint: 'Tapez un nom, dans n’importe quelle langue',
  newSpeaker: { other: 'Quelqu’un d’autre\u202f: «\u00a0{0}\u00a0»' },
  choose: 'Choisissez dans la liste\u202f; sa dernière ligne est pour un nouveau nom.',
  topic: 'Sur quoi',
  newTopic: { other: 'Un nouveau sujet\u202f: «\u00a0{0}\u00a0»' },
  kind: 'Manière de rapporter',
  extent: 'Ce qui est dit',
  extentHint: 'Sélectionnez les mots qui ont été dits, puis appuyez sur le bouton.',
  extentUse: 'Seulement la sélection',
  ownNote: 'Votre note',
  tags: 'Étiquettes',
  tagsHint: 'Séparez-les par des virgules',
  save: 'Enregistrer',
  cancel: 'Annuler',
  reject: 'Rejeter\u202f: cela n’a pas été dit',
  failed: 'L’enregistrement a échoué. Rien n’a changé.',
  history: 'Ce que vous avez changé',
  changed: {
    add: 'Ajouté par vous',
    speaker: { other: 'Dit par\u202f: {0}' },
    topic: { other: 'Sur\u202f: {0}' },
    report: { other: 'Rapporté\u202f: {0}' },
    extent: { other: 'Ce qui est dit\u202f: «\u00a0{0}\u00a0»' },
    note: { other: 'Note\u202f: {0}' },
    tags: { other: 'Étiquettes\u202f: {0}' },
    reject: 'Rejeté'
  },
  undo: 'Rétablir',
  undone: 'annulé'
}
