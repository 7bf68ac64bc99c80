import type { WatchListDictionary } from './watch-list-strings'

export const en: WatchListDictionary = {
  lead: 'Mawqif looks for them on news pages as it does for the leaders and topics that it knows. The list stays on this device.',
  none: 'Nobody and nothing yet.',
  options: 'Options',
  adding: 'Add someone or something',
  changing: 'Change',
  kind: 'What it is',
  person: 'A person',
  topic: 'A topic',
  gender: 'How news speaks of the person',
  she: 'She',
  he: 'He',
  namesHint:
    'Full names as news writes them, in each language in which they are to be found. Put commas between spellings. The surname alone counts once an article has said the full name.',
  termsHint:
    'Words that name the topic by themselves, with commas between them. The first is its name. A star stands for any ending: ferry* finds ferryman too.',
  ukrainian: 'Ukrainian',
  save: 'Save',
  cancel: 'Cancel',
  change: 'Change',
  changeOne: { other: 'Change {0}' },
  forget: 'Forget',
  forgetOne: { other: 'Forget {0}' },
  saved: { other: '{0} is looked for from now on.' },
  forgotten: { other: '{0} is no longer looked for.' },
  failed: 'This could not be saved. Nothing was changed.',
  preview: 'On the page that you came from',
  noPage: 'To see here what the names match on a page, open that page and come by the button in the toolbar.',
  matches: { one: 'They stand there in {0} place.', other: 'They stand there in {0} places.' },
  noMatch: 'They do not stand there.',
  problem: {
    long: { other: '“{0}” is too long: six words and 80 characters at most.' },
    signs: { other: '“{0}” has a sign that no name has, or no letter.' },
    script: { other: '“{0}” is not in the letters of this language.' },
    'one-word': { other: '“{0}” is one word. Write the full name.' },
    short: { other: '“{0}” is too short: it would be found everywhere.' },
    star: { other: 'In “{0}” fewer than four letters stand before a star.' },
    common: { other: '“{0}” is an everyday word: it would be found everywhere.' },
    many: { other: 'Twelve in one language at most.' },
    known: { other: 'Mawqif knows “{0}” already.' },
    none: { other: 'Write a name in one language at least.' },
    twice: { other: 'It is on your list already: change it there.' },
    full: { other: 'The list is full: it holds 100.' }
  }
}
