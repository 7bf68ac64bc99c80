import type { Dictionary } from '../strings'

export const adding: Dictionary['adding'] = {
  add: 'Add',
  selected: 'Add the selected words',
  refused: 'Nothing was added',
  unselectable: {
    nothing: 'Select words of the article first.',
    field: 'What is selected stands in a field that you write in.',
    outside: 'What is selected is not all of it in the article’s text.',
    long: 'Select less: a statement is a few sentences at most.',
    changed: 'The page shows other words here than stand in it, or has changed them. Select them once more.',
    language: 'Mawqif does not read the language of this page.',
    private: 'Nothing is kept from a private window.',
    failed: 'What is selected could not be read.'
  },
  gone: 'What was selected is no longer there. Select it on its page once more.'
}
