import type { Dictionary } from '../strings'

export const unknown: Dictionary['unknown'] = {
  label: 'Mawqif: statements found on this page',
  open: { one: 'Open Mawqif: {0} statement found', other: 'Open Mawqif: {0} statements found' },
  title: { one: '{0} statement found on this page', other: '{0} statements found on this page' },
  automatic: 'Found automatically; may be wrong',
  mine: 'Corrected by you',
  added: 'Added by you',
  explanation:
    'Mawqif does not know this article. It looked for what leaders are reported to have said; something may be missing.',
  acts: {
    rejects: 'Rejects',
    denies: 'Denies',
    'calls-for': 'Calls for',
    supports: 'Supports',
    welcomes: 'Welcomes',
    criticises: 'Criticises',
    threatens: 'Threatens',
    warns: 'Warns',
    promises: 'Promises',
    offers: 'Offers',
    announces: 'Announces',
    confirms: 'Confirms',
    stresses: 'Stresses',
    describes: 'Describes',
    hopes: 'Hopes',
    believes: 'Believes',
    thanks: 'Thanks',
    asks: 'Asks',
    says: 'Says'
  },
  inherited: 'Topic inferred from context',
  unsure: 'Not sure',
  why: 'Why this?',
  rules: {
    'speaker-cue-content': { other: '“{0}” stands before “{1}”, and what follows is taken as said.' },
    'content-cue-speaker': { other: 'The words before “{1}” are taken as said by “{0}” after it.' },
    'content-speaker-cue': { other: 'The words before “{0}” and “{1}” are taken as said.' },
    'cue-speaker-content': { other: '“{1}” stands before “{0}”, and what follows is taken as said.' },
    participle: { other: '“{1}” goes on with what “{0}” says.' },
    'according-to': { other: '“{1}” names “{0}” as the one who says it.' },
    label: { other: 'The line opens with “{0}”, as transcripts do.' },
    relay: { other: '“{1}” passes on words of “{0}”.' },
    announced: { other: '“{1}” announces the words of “{0}” that follow.' },
    referred: { other: '“{1}” says that “{0}” said what the previous sentence says.' }
  },
  sources: {
    named: 'The leader is named there.',
    pronoun: 'A pronoun stands for the leader.',
    inherited: 'The leader is named before.',
    office: 'Only the office is named; the article’s date tells who held it.'
  },
  topics: {
    content: 'The words name the topic.',
    sentence: 'The sentence names the topic.',
    paragraph: 'The sentence before it names the topic.',
    speaker: 'What the leader said before names the topic.',
    context: 'The paragraph before it names the topic.',
    subhead: 'The subhead names the topic.',
    article: 'The article is about the topic alone.'
  },
  dismiss: 'Hide for now',
  hidden: 'Statement hidden.',
  undo: 'Undo',
  dismissed: { one: '{0} statement hidden on this page', other: '{0} statements hidden on this page' },
  restore: 'Show again',
  showUnsure: {
    one: '{0} more passage looks like a statement, but not for certain: show it',
    other: '{0} more passages look like statements, but not for certain: show them'
  },
  record: 'On record',
  recordNote: 'From articles that Mawqif carries, not from this page.',
  recordNone: 'Mawqif carries no position of these leaders on these topics.',
  openArticle: { other: 'Open in the library: {0}' },
  mentions: { other: 'Mentions {0}.' },
  about: { one: 'Topic: {0}.', other: 'Topics: {0}.' },
  others: { other: '{0} more' },
  nothing: 'No leader’s statement found.',
  popup: {
    one: '{0} statement found; it may be wrong.',
    other: '{0} statements found; some may be wrong.'
  }
}
