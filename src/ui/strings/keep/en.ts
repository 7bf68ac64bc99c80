import type { Dictionary } from '../strings'

export const keep: Dictionary['keep'] = {
  page: 'Keep this page',
  outcomes: {
    kept: 'Kept in the library, on this device.',
    gone: 'There is nothing on this page to keep.',
    private: 'Nothing is kept from a private window.',
    full: 'The disk is full; nothing was kept.',
    failed: 'It could not be kept.'
  },
  before: 'Said before',
  beforeNote: 'From pages that you kept, as they had it then.',
  always: { other: 'Always keep pages of \u2066{0}\u2069' },
  alwaysBrief: 'What is said, title and address: on this device alone.',
  alwaysHint:
    'What leaders say on each page of it that you open, with its title and address, is kept in the library: on this device alone, and nothing from private windows.',
  pages: 'Kept pages',
  text: 'Keep the article’s text as well',
  textHint:
    'Its paragraphs as you saw them, to be read in the library once the page has changed or gone. They are kept with each page from now on, on this device alone.',
  sites: 'Sites whose pages are always kept',
  noSites: 'None. To choose a site, open Mawqif on a page of it that leaders speak in.',
  stop: 'Stop keeping',
  stopSite: { other: 'Stop keeping pages of \u2066{0}\u2069' }
}
