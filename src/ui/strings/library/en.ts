import type { LibraryDictionary } from './library-strings'

export const en: LibraryDictionary = {
  lists: { articles: 'Articles', statements: 'Statements', compare: 'Side by side', timeline: 'Timeline' },
  skip: 'Skip to the content',
  sections: 'Sections of the library',
  language: 'Language',
  search: 'Search the library',
  searchHint: 'Leader, topic, words…',
  leader: 'Leader',
  allLeaders: 'All leaders',
  topic: 'Topic',
  allTopics: 'All topics',
  outlet: 'Site',
  allOutlets: 'All sites',
  articleLanguage: 'Language of the article',
  allLanguages: 'All languages',
  origin: 'Origin',
  everyOrigin: 'Bundled and kept',
  origins: { bundled: 'Bundled with Mawqif', kept: 'Kept by you' },
  readSoFar: { other: '{0} of {1} kept pages searched…' },
  from: 'From',
  to: 'To',
  anyDay: 'Any date',
  clear: 'Clear filters',
  articles: { one: '{0} article', other: '{0} articles' },
  positions: { one: '{0} position', other: '{0} positions' },
  statements: { one: '{0} statement', other: '{0} statements' },
  hits: { one: '{0} result', other: '{0} results' },
  hit: { article: 'Article', position: 'Position', statement: 'Statement' },
  matches: 'Matches:',
  more: 'Show more',
  loading: 'Reading…',
  empty: { title: 'The library is empty', text: 'This version of Mawqif came without any article.' },
  nothing: { title: 'Nothing here', text: 'Nothing in the library fits this choice. Widen it, or clear the filters.' },
  failed: {
    title: 'Could not be read',
    text: 'One of Mawqif’s own files could not be read. If trying again fails, install the extension anew.'
  },
  missing: {
    title: 'Not in the library',
    text: 'This version has no article at this address. An update may have removed it.'
  },
  tryAgain: 'Try again',
  written: { ar: 'in Arabic', en: 'in English', fr: 'in French', ru: 'in Russian' },
  compareHint: 'Each leader’s latest position on each topic.',
  choose: 'Leaders compared',
  timeline: {
    note: 'How often each leader spoke, by topic. A kept page stands on the day on which it was seen. Press a point or a number to read what was said.',
    table: 'The same as a table',
    when: 'When',
    between: { other: '{0} – {1}' },
    matrix: 'Who spoke on what',
    last: { other: 'last on {0}' },
    counts: { bundled: { other: '{0} bundled' }, kept: { other: '{0} kept' } }
  },
  earlier: { one: '{0} earlier position', other: '{0} earlier positions' },
  article: {
    positions: 'Positions',
    text: 'The article’s text',
    textHint:
      'What is attributed to a leader has that leader’s colour, the words that report it are underlined, and its note stands beside it.',
    subhead: 'Subhead: not evidence',
    related: 'Another story: no part of this article',
    statement: { other: 'Statement {0}' },
    toNote: { other: 'Note on statement {0}, {1}' },
    toText: { other: 'Statement {0} in the text' },
    cue: 'Reported with'
  },
  brief: {
    print: 'Print or save as PDF',
    printHint: 'To keep the page, choose “Save as PDF” in the print window.',
    jsonld: 'Save JSON-LD',
    csv: 'Save CSV',
    page: 'Page:',
    seen: { other: 'seen by Mawqif on {0}' },
    ofArticle: 'From the article as the library has it, not from a page.',
    gone: {
      title: 'The page is no longer there',
      text: 'Its tab was closed, or nothing is listed on it now. Open it, then ask for the brief again.'
    }
  },
  kept: {
    title: 'Kept',
    note: 'Pages that you kept, on this device alone. They are never sent anywhere.',
    empty: {
      title: 'Nothing is kept yet',
      text: 'Open Mawqif’s list on a page with leaders’ statements, and press “Keep this page”.'
    },
    failed: {
      title: 'Could not be read',
      text: 'The browser does not let Mawqif read what it kept. In a private window or with storage blocked, nothing can be kept.'
    },
    pages: { one: '{0} page', other: '{0} pages' },
    by: { other: 'by {0}' },
    published: { other: 'published on {0}' },
    seen: { other: 'seen on {0}' },
    forget: 'Forget',
    forgetPage: { other: 'Forget: {0}' },
    forgotten: 'Forgotten.',
    undo: 'Undo',
    forgetAll: 'Forget everything…',
    forgetAllSure: { one: 'Forget {0} page for good?', other: 'Forget all {0} pages for good?' },
    cancel: 'Cancel',
    backup: 'Save a backup',
    restore: 'Restore a backup…',
    restored: { one: '{0} page restored.', other: '{0} pages restored.' },
    refused: 'The file was not taken in, and nothing was changed:',
    problem: {
      'too-large': 'It is larger than any such file.',
      'not-json': 'It is not a JSON file.',
      'not-backup': 'It is not a backup of Mawqif.',
      'not-annotations': 'It holds no annotations.',
      newer: 'A later version of Mawqif made it. Update Mawqif first.'
    },
    problemAt: { other: 'This cannot be read: {0}' },
    reminder: {
      never: 'What you kept is in no backup yet; a broken disk would take it along.',
      since: { other: 'What you kept since {0} is in no backup.' },
      putOff: 'Remind me later'
    },
    bringIn: {
      open: 'Bring in annotations…',
      added: { one: '{0} statement added.', other: '{0} statements added.' },
      noted: {
        one: '{0} kept statement got its note and tags.',
        other: '{0} kept statements got their notes and tags.'
      },
      left: { one: '{0} annotation was left out:', other: '{0} annotations were left out:' },
      leftAt: { other: '{0}: {1}' },
      why: {
        'no-words': 'it quotes nothing',
        'no-address': 'its page has no web address',
        language: 'the language of its page is not sure',
        'too-many': 'more is kept of its page than one can hold'
      },
      unnamed: { speaker: 'Speaker not named', topic: 'Topic not named' }
    },
    notDone: 'That could not be done; what was kept is unchanged.',
    edit: 'Correct',
    edited: 'Your correction is kept.',
    rejected: 'Rejected by you'
  },
  out: {
    what: { all: 'Save everything kept:', found: 'Save the results:', page: 'Save this page:' },
    kind: { md: 'Notes (Markdown)', csv: 'Table (CSV)', jsonld: 'Annotations (JSON-LD)' }
  },
  forgetSome: {
    title: 'Forget a site or a span of time…',
    forget: { one: 'Forget {0} page', other: 'Forget {0} pages' },
    done: { one: '{0} page forgotten.', other: '{0} pages forgotten.' }
  },
  keptPage: {
    open: 'Open the page',
    text: 'The article’s text, as it was kept',
    gone: { title: 'Not kept', text: 'Nothing from this address is kept. It may have been forgotten.' }
  },
  columns: {
    statement: 'Statement',
    speaker: 'Leader',
    topic: 'Topic',
    act: 'Act',
    kind: 'Kind',
    sources: 'Reported by',
    cue: 'Reported with',
    verdict: 'Verdict on the page',
    words: 'The page’s words',
    article: 'Article',
    title: 'Page title',
    address: 'Page address',
    outlet: 'Outlet',
    authors: 'Authors',
    published: 'Published',
    seen: 'Seen'
  }
}
