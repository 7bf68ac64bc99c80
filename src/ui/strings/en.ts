import { adding } from './adding/en'
import { keep } from './keep/en'
import { unknown } from './unknown/en'
import type { Dictionary } from './strings'

export const en: Dictionary = {
  language: 'en',
  name: 'English',
  product: 'Mawqif',
  library: 'Library',
  watchList: 'People and topics of your own',
  introduction: 'Introduction',
  brief: 'One-page brief',
  grade: {
    full: { other: 'The whole article' },
    edited: { other: 'The article, edited' },
    excerpt: { other: 'An excerpt, {0%}' },
    related: { other: 'A related story' },
    none: { other: 'Not the article' }
  },
  verdict: {
    verbatim: 'Word for word',
    typographic: 'Word for word; spelling or marks differ',
    altered: 'Changed on this page',
    absent: 'Not on this page'
  },
  hidden: 'In this page, but hidden from view',
  tally: {
    verbatim: { other: '{0} word for word' },
    typographic: { other: '{0} differing in marks' },
    altered: { other: '{0} changed' },
    absent: { other: '{0} not on this page' }
  },
  kind: {
    direct: 'Quoted',
    indirect: 'Reported speech',
    mixed: 'Reported, partly quoted'
  },
  change: {
    negation: 'a negation was added or dropped',
    number: 'a number was changed',
    name: 'a name was changed',
    polarity: 'the meaning was reversed',
    qualifier: 'a limiting word was changed'
  },
  via: { other: 'Reported by {0}' },
  viaAfter: { other: 'Reported by {0}, citing {1}' },
  share: {
    all: 'Copy all',
    share: { other: 'Share: {0}' },
    headed: { other: '{0}:' },
    forms: {
      text: 'Copy as text',
      markdown: 'Copy as Markdown',
      html: 'Copy with formatting (HTML)',
      link: 'Copy a link to the passage'
    },
    outcomes: {
      copied: 'Copied.',
      link: 'Link copied.',
      'page-link': 'Copied a link to the page: no link leads to this passage alone.',
      gone: 'These words are no longer on the page, so nothing was copied.',
      failed: 'Could not be copied: the browser did not allow it.'
    },
    altered: 'Changed on this page, so not word for word what the article has:',
    seen: { other: 'Page seen on {0}' },
    leftOut: {
      one: '{0} statement that is not on this page is left out.',
      other: '{0} statements that are not on this page are left out.'
    }
  },
  keep,
  adding,
  sidebar: {
    label: 'Mawqif: the leaders’ positions in this article',
    open: {
      one: 'Open Mawqif: {0} position in the article',
      other: 'Open Mawqif: {0} positions in the article'
    },
    moveTab: 'Drag this tab, or use the up and down arrow keys, to move it.',
    collapse: 'Collapse the sidebar',
    close: 'Close the sidebar',
    more: 'More',
    moveLeft: 'Move the sidebar to the left',
    moveRight: 'Move the sidebar to the right',
    makeRoom: 'Make room in the page',
    lieOver: 'Float over the page',
    showInBrowser: 'Move to the browser’s side panel',
    showInPage: 'Move back into the page',
    showInList: 'Show in the list',
    hideMarks: 'Hide the marks in the page',
    showMarks: 'Show the marks in the page',
    options: 'Options',
    resize: 'Width of the sidebar',
    resizeSheet: 'Height of the sidebar',
    filter: 'Show only',
    chip: { one: '{0}, {1} statement', other: '{0}, {1} statements' },
    showing: { other: 'Showing {0} of {1} statements' },
    noneFits: 'No statement fits this choice.',
    showAll: 'Show all',
    compare: 'Compare side by side',
    comparison: 'Side by side',
    backToList: 'Back to the list',
    summary: 'Summary',
    summaryOfArticle: 'Summary of the original article',
    jointly: 'Together',
    comparisons: 'Side by side:',
    silent: 'The article reports nothing from this leader on the point.',
    context: 'Context from the article',
    contextNote: 'Nothing below is a leader’s position.',
    background: 'Background',
    analysis: 'Analysis',
    analysisBy: { other: 'Analysis: {0}' },
    reveal: { other: 'Show statement {1} in the page, {0}' },
    statement: { other: 'Statement {1}, {0}' },
    joined: { other: '{0}, {1}' },
    previous: 'Previous statement',
    next: 'Next statement',
    place: { other: 'Statement {0} of {1}' },
    placeShort: { other: '{0} of {1}' },
    placeNone: { one: '{0} statement', other: '{0} statements' },
    onThisPage: 'This page’s words',
    againstArticle: 'Difference from the article',
    againstKept: 'Difference from what you kept',
    removed: 'removed:',
    added: 'added:',
    endOfChange: '.',
    onlyInArticle: 'The article’s words, not on this page',
    dateFromOutside: 'date not given in the article',
    privacy: 'Everything stays on your device'
  },
  unknown,
  summary: {
    coverage: { other: '{0%} of the article’s words are on this page' },
    matrix: 'The leaders’ positions by topic. Choose one to go to its words in the page.',
    silent: 'Nothing reported',
    together: { other: 'Together: {0}' },
    tampered: 'This page has interfered with Mawqif’s sidebar. What is listed here is not affected.',
    refused: 'No sidebar can be drawn in this page. The list opens in the browser’s side panel.',
    openSidebar: 'Open the sidebar',
    pause: 'Pause on this site',
    resume: 'Resume on this site',
    lookAgain: 'Look again',
    lookOnce: 'Look at this page once',
    allowSite: 'Always on this site',
    tryAgain: 'Try again',
    reload: 'Reload the page',
    options: 'Options',
    looking: { title: 'Looking at the page', text: 'Comparing its text with the articles Mawqif knows.' },
    unknown: {
      title: 'No known article, and no leader’s statement found',
      text: 'If the article is still loading, look again once it is there.'
    },
    unread: { title: 'Not an article Mawqif knows', text: 'It reads other articles only when asked, as you chose.' },
    notAllowed: {
      title: 'Mawqif does not read this site',
      text: 'It reads a page only with your permission. The page’s text never leaves your device.'
    },
    paused: { title: 'Paused on this site', text: 'Mawqif does nothing here until you resume.' },
    withheld: {
      title: 'Mawqif does not see this page',
      text: 'To have it look here, press its button in the toolbar. It cannot run on the browser’s own pages.'
    },
    restricted: {
      title: 'Mawqif cannot run here',
      text: 'Browsers keep extensions out of their own pages, add-on stores and some viewers, and out of files until you allow it in the browser’s list of extensions.'
    },
    unreadable: {
      file: {
        title: 'Mawqif cannot read this file',
        text: 'Browsers keep extensions out of files until you allow it: in the browser’s list of extensions, under Mawqif, turn on access to file addresses.'
      },
      document: {
        title: 'This is not a web page',
        text: 'A PDF, a picture or a data file has no text that Mawqif can read in place.'
      },
      missing: { title: 'The site has no such page', text: 'It answered with an error in place of an article.' },
      frames: {
        title: 'The text is in a frame',
        text: 'Mawqif reads a page itself, and not the pages that are framed in it. Open the framed page in a tab of its own.'
      }
    },
    offline: {
      title: 'This page did not load',
      text: 'You seem to be offline. Mawqif itself needs no network: it works as soon as the page is there.'
    },
    failed: { title: 'No answer', text: 'Mawqif could not look at this page. If trying again fails, reload the page.' }
  },
  options: {
    title: 'Mawqif options',
    language: 'Language and look',
    browserLanguage: 'As in the browser',
    digits: 'Digits in Arabic',
    digitsByRegion: 'As in your region',
    theme: 'Colours',
    themeOfSystem: 'As in the system',
    light: 'Light',
    dark: 'Dark',
    sidebar: 'Sidebar',
    showIn: 'Where it is shown',
    inPage: 'In the page',
    inBrowser: 'In the browser’s side panel',
    side: 'Side of the window',
    sideByPage: 'Automatic',
    left: 'Left',
    right: 'Right',
    unknown: 'On an article Mawqif does not know',
    unknownShown: { off: 'Nothing', tab: 'A tab only', marks: 'A tab, and the marks', open: 'The open sidebar' },
    openByItself: 'Open by itself on a recognised article',
    openByItselfHint: 'Otherwise a small tab waits at the edge of the window.',
    makeRoom: 'Make room in the page',
    makeRoomHint: 'Where the sidebar would cover the article, the page becomes narrower while it is open.',
    marks: 'Mark the passages in the page',
    shortcuts: 'Keyboard shortcuts',
    shortcut: {
      toggle: 'Open or collapse the sidebar',
      next: 'Next passage',
      previous: 'Previous passage',
      marks: 'Show or hide the marks',
      add: 'Add the selected words'
    },
    noKeys: 'not set',
    changeShortcuts: 'Change the shortcuts',
    pausedSites: 'Paused sites',
    noPausedSites: 'None. To pause a site, open Mawqif there and choose “Pause on this site”.',
    resume: 'Resume',
    resumeSite: { other: 'Resume on \u2066{0}\u2069' },
    access: 'Sites Mawqif may read',
    builtIn: {
      one: 'By default Mawqif works on {0} news site.',
      other: 'By default Mawqif works on {0} news sites.'
    },
    everySite: 'Every site',
    everySiteHint: 'For news sites that are not on the list. The browser will ask you to confirm.',
    grantedSites: 'Sites you added',
    noGrantedSites: 'None. To add a site, open Mawqif there and choose “Always on this site”.',
    forget: 'Remove',
    forgetSite: { other: 'Remove \u2066{0}\u2069' },
    problem: {
      storage: 'Your last change could not be saved. Nothing else was lost; please try again.',
      permission: 'The browser did not grant access, so nothing was changed.'
    }
  }
}
