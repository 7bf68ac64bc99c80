import type { EditingDictionary } from './editing-strings'

export const en: EditingDictionary = {
  title: 'Correct this statement',
  addTitle: 'Add a statement',
  note: 'What you say of it wins over what was found, and is shown as yours. It stays on this device.',
  speaker: 'Who said it',
  speakerHint: 'Type a name, in any language',
  newSpeaker: { other: 'Someone new: “{0}”' },
  choose: 'Choose from the list; its last line is for a new name.',
  topic: 'On what',
  newTopic: { other: 'A new topic: “{0}”' },
  kind: 'How it is reported',
  extent: 'What is said',
  extentHint: 'Select the words that are said, then press the button.',
  extentUse: 'Only what is selected',
  ownNote: 'Your note',
  tags: 'Tags',
  tagsHint: 'Put commas between them',
  save: 'Save',
  cancel: 'Cancel',
  reject: 'Reject: this was not said',
  failed: 'This could not be saved. Nothing was changed.',
  history: 'What you changed',
  changed: {
    add: 'Added by you',
    speaker: { other: 'Said by: {0}' },
    topic: { other: 'On: {0}' },
    report: { other: 'Reported: {0}' },
    extent: { other: 'What is said: “{0}”' },
    note: { other: 'Note: {0}' },
    tags: { other: 'Tags: {0}' },
    reject: 'Rejected'
  },
  undo: 'Undo',
  undone: 'taken back'
}
