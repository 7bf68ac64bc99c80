import { formatters, isolate, type Strings } from './strings'

const { number, percent, date, list, count } = formatters('en-GB')

export const en: Strings = {
  language: 'en',
  direction: 'ltr',
  name: 'English',
  product: 'Mawqif',
  number,
  percent,
  date,
  list,
  grade: {
    full: () => 'The whole article',
    edited: () => 'The article, edited',
    excerpt: (coverage) => `An excerpt, ${percent(coverage)}`,
    related: () => 'A related story',
    none: () => 'Not the article'
  },
  verdict: {
    verbatim: 'Word for word',
    typographic: 'Word for word; spelling or marks differ',
    altered: 'Changed on this page',
    absent: 'Not on this page'
  },
  hidden: 'In this page, but hidden from the reader',
  tally: {
    verbatim: (n) => `${number(n)} word for word`,
    typographic: (n) => `${number(n)} differing in marks`,
    altered: (n) => `${number(n)} changed`,
    absent: (n) => `${number(n)} not on this page`
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
  reportedBy: ([nearest = '', ...outer]) =>
    outer.length === 0 ? `via ${nearest}` : `via ${nearest}, after ${list(outer)}`,
  sidebar: {
    label: 'Mawqif: the leaders’ positions in this article',
    open: count({ one: 'Open Mawqif: # position in the article', other: 'Open Mawqif: # positions in the article' }),
    collapse: 'Collapse the sidebar',
    close: 'Close the sidebar',
    moveLeft: 'Move the sidebar to the left',
    moveRight: 'Move the sidebar to the right',
    resize: 'Width of the sidebar',
    summary: 'Summary',
    summaryOfArticle: 'Summary of the original article',
    jointly: 'Together',
    comparisons: 'Side by side',
    silent: 'The article reports nothing from this leader on the point.',
    context: 'Context from the article',
    contextNote: 'Nothing below is a leader’s position.',
    background: 'Background',
    analysis: (by) => (by === null ? 'Analysis' : `Analysis: ${by}`),
    reveal: (speaker, place) => `Show statement ${number(place)} in the page, ${speaker}`,
    previous: 'Previous statement',
    next: 'Next statement',
    place: (place, total) =>
      place === 0 ? `None of ${number(total)} statements` : `Statement ${number(place)} of ${number(total)}`,
    onThisPage: 'This page’s words',
    againstArticle: 'Difference from the article',
    removed: 'removed:',
    added: 'added:',
    endOfChange: '.',
    onlyInArticle: 'The article’s words, not on this page',
    dateFromOutside: 'date not given in the article',
    privacy: 'Everything stays on your device'
  },
  summary: {
    coverage: (coverage) => `${percent(coverage)} of the article’s words are on this page`,
    matrix: 'The leaders’ positions by topic. Choose one to go to its words in the page.',
    silent: 'Nothing reported',
    together: (names) => `Together: ${list(names)}`,
    openSidebar: 'Open the sidebar',
    pause: 'Pause on this site',
    resume: 'Resume on this site',
    lookAgain: 'Look again',
    lookOnce: 'Look at this page once',
    allowSite: 'Always on this site',
    tryAgain: 'Try again',
    options: 'Options',
    looking: { title: 'Looking at the page', text: 'Comparing its text with the articles Mawqif knows.' },
    unknown: {
      title: 'No article Mawqif knows here',
      text: 'If the article is still loading, look again once it is there.'
    },
    notAllowed: {
      title: 'Mawqif does not read this site',
      text: 'It reads a page only with your leave. The page’s text never leaves your device.'
    },
    paused: { title: 'Paused on this site', text: 'Mawqif does nothing here until you resume.' },
    restricted: {
      title: 'Mawqif cannot run here',
      text: 'Browsers keep extensions out of their own pages, add-on stores and some viewers.'
    },
    failed: { title: 'No answer', text: 'Mawqif could not look at this page. If trying again fails, reload the page.' }
  },
  options: {
    title: 'Mawqif options',
    language: 'Language',
    browserLanguage: 'As in the browser',
    sidebar: 'Sidebar',
    side: 'Side of the window',
    sideByPage: 'By the page',
    left: 'Left',
    right: 'Right',
    openByItself: 'Open by itself on a recognised article',
    openByItselfHint: 'Otherwise a small tab waits at the edge of the window.',
    pausedSites: 'Paused sites',
    noPausedSites: 'None. To pause a site, open Mawqif there and choose “Pause on this site”.',
    resume: 'Resume',
    resumeSite: (host) => `Resume on ${isolate(host)}`,
    access: 'Sites Mawqif may read',
    builtIn: count({
      one: 'Mawqif looks at # news site from the start.',
      other: 'Mawqif looks at # news sites from the start.'
    }),
    everySite: 'Every site',
    everySiteHint: 'For news sites that are not on the list. The browser will ask you to confirm.',
    grantedSites: 'Sites you added',
    noGrantedSites: 'None. To add a site, open Mawqif there and choose “Always on this site”.',
    forget: 'Remove',
    forgetSite: (host) => `Remove ${isolate(host)}`,
    problem: {
      storage: 'Your last change could not be saved. Nothing else was lost; please try again.',
      permission: 'The browser did not grant access, so nothing was changed.'
    }
  }
}
