/** What each call to the background is made with, and forgeries of it. */
import type { ToBackground } from '../../../src/extension/messages/to-background'
import { type Forgeries, keysFrom, LONG_SLUG, nothingFrom, SLUG, TABS } from './forgery'

const MANY_SLUGS = Array.from({ length: 65 }, () => 'a')

const SKETCHES = {
  nothing: {},
  'an object for a list': { sketch: { length: 1, 0: 1 } },
  'words for numbers': { sketch: ['1'] },
  'a fraction': { sketch: [1.5] },
  'a number below': { sketch: [-1] },
  'a number above': { sketch: [2 ** 32] },
  'more than any page has': { sketch: Array.from({ length: (1 << 19) + 1 }, () => 1) }
} as const

const slugLists = (field: string, other: Readonly<Record<string, unknown>> = {}) => ({
  [`${field}: none`]: other,
  [`${field}: one for a list`]: { ...other, [field]: SLUG },
  [`${field}: a way out of a rule`]: { ...other, [field]: ['a){}*{display:none}'] },
  [`${field}: a way out of a folder`]: { ...other, [field]: ['../settings'] },
  [`${field}: an empty one`]: { ...other, [field]: [''] },
  [`${field}: two lines`]: { ...other, [field]: ['a\n'] },
  [`${field}: a long one`]: { ...other, [field]: [LONG_SLUG] },
  [`${field}: a number`]: { ...other, [field]: [1] },
  [`${field}: more than any article names`]: { ...other, [field]: MANY_SLUGS }
})

const QUOTATION = { id: 's1', speakers: [SLUG], text: 'The bridge at Osinovo stays open' } as const
const QUOTATIONS = { language: 'en', article: null, sketch: [7], quotations: [QUOTATION] } as const
/** `other`: what is asked besides. */
const quotationForgeries = (other: Readonly<Record<string, unknown>>) => ({
  'no language': { ...other, ...QUOTATIONS, language: undefined },
  'a language that is not read': { ...other, ...QUOTATIONS, language: 'tlh' },
  'no quotations': { ...other, ...QUOTATIONS, quotations: undefined },
  'one for a list': { ...other, ...QUOTATIONS, quotations: QUOTATION },
  'no words': { ...other, ...QUOTATIONS, quotations: [{ id: 's1', speakers: [SLUG] }] },
  'words of any length': { ...other, ...QUOTATIONS, quotations: [{ ...QUOTATION, text: 'a'.repeat(20_001) }] },
  'an address for a statement': { ...other, ...QUOTATIONS, quotations: [{ ...QUOTATION, id: '../s1' }] },
  'one speaker for a list': { ...other, ...QUOTATIONS, quotations: [{ ...QUOTATION, speakers: SLUG }] },
  'more than any page has': { ...other, ...QUOTATIONS, quotations: Array.from({ length: 4097 }, () => QUOTATION) },
  'no article': { ...other, ...QUOTATIONS, article: undefined },
  'an address for an article': { ...other, ...QUOTATIONS, article: '../talks' },
  'no fingerprints': { ...other, ...QUOTATIONS, sketch: undefined },
  'words for fingerprints': { ...other, ...QUOTATIONS, sketch: ['talks'] },
  'more fingerprints than are kept': { ...other, ...QUOTATIONS, sketch: Array.from({ length: 257 }, (_, i) => i) }
})

/** Tabs that there are not, and all else as it is to be. */
const tabsFor = (other: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(TABS).map(([what, tab]) => [what, { ...other, ...tab }] as const))

const REJECT = { action: 'reject', statement: SLUG, address: null } as const
const ADDRESS = 'https://news.example/talks'
const alsoForgeries = (other: Readonly<Record<string, unknown>>) => ({
  'a word for what is done': { ...other, also: 'reject' },
  'something else that is done': { ...other, also: { ...REJECT, action: 'forget' } },
  'no statement': { ...other, also: { action: 'reject', address: null } },
  'no address': { ...other, also: { action: 'reject', statement: SLUG } },
  'a number for an address': { ...other, also: { ...REJECT, address: 7 } },
  'a long address': { ...other, also: { ...REJECT, address: ADDRESS.padEnd(8193, 'a') } },
  'an address for a statement': { ...other, also: { ...REJECT, statement: '../s1' } },
  'a long statement': { ...other, also: { ...REJECT, statement: LONG_SLUG } }
})
const SAID = { speaker: SLUG, topic: 'ukraine', words: 'The bridge stays open' } as const
const saidForgeries = (other: Readonly<Record<string, unknown>>) => ({
  nothing: other,
  'markup for a speaker': { ...other, ...SAID, speaker: '<b>' },
  'a long speaker': { ...other, ...SAID, speaker: LONG_SLUG },
  'markup for a topic': { ...other, ...SAID, topic: '<b>' },
  'a long topic': { ...other, ...SAID, topic: LONG_SLUG },
  'a number for words': { ...other, ...SAID, words: 1 },
  'words of any length': { ...other, ...SAID, words: 'a'.repeat(20_001) }
})

const ROOM = { side: 'left', width: 300 } as const
const rooms = (field: string, other: Readonly<Record<string, unknown>>) => ({
  [`${field}: none`]: other,
  [`${field}: undefined`]: { ...other, [field]: undefined },
  [`${field}: another side`]: { ...other, [field]: { ...ROOM, side: 'top' } },
  [`${field}: a declaration for a side`]: { ...other, [field]: { ...ROOM, side: 'left:0;' } },
  [`${field}: no width`]: { ...other, [field]: { side: 'left' } },
  [`${field}: narrower than any`]: { ...other, [field]: { ...ROOM, width: 279 } },
  [`${field}: wider than any`]: { ...other, [field]: { ...ROOM, width: 641 } },
  [`${field}: a length in words`]: { ...other, [field]: { ...ROOM, width: '300px' } },
  [`${field}: infinite`]: { ...other, [field]: { ...ROOM, width: Infinity } }
})

const ADDRESSES = {
  nothing: {},
  'an address in words': { address: 'https://news.example/' },
  'a fraction': { address: 0.5 },
  'a number below': { address: -1 },
  'a number above': { address: 2 ** 32 }
} as const

export const BACKGROUND_FORGERIES: Forgeries<ToBackground> = {
  candidate: { from: 'page', proper: [{ sketch: [] }, { sketch: [0, 2 ** 32 - 1] }], forged: SKETCHES },
  read: nothingFrom('page'),
  open: { from: 'page', proper: [{ sketch: [1] }], forged: SKETCHES },
  find: {
    from: 'page',
    proper: [{ asked: true }, { asked: false }],
    forged: { nothing: {}, 'a word': { asked: 'yes' }, 'a number': { asked: 1 } }
  },
  article: {
    from: 'page',
    proper: [
      { text: '', date: null },
      { text: 'Putin said that …', date: '2026-11-28' }
    ],
    forged: {
      nothing: {},
      'no text': { date: null },
      'a list': { text: ['Putin'], date: null },
      'a longer text than any article': { text: 'a'.repeat(500_001), date: null },
      'no date': { text: 'Putin' },
      'an hour': { text: 'Putin', date: '2026-11-28T10:00' },
      'a number': { text: 'Putin', date: 20261128 }
    }
  },
  report: {
    from: 'page',
    proper: [{ positions: 0 }, { positions: 999 }],
    forged: {
      nothing: {},
      'more than the badge has room for': { positions: 1000 },
      'fewer than none': { positions: -1 },
      'a fraction': { positions: 0.5 },
      'a number in words': { positions: '1' },
      null: { positions: null }
    }
  },
  active: {
    from: 'page',
    proper: [{ statement: 'p1' }],
    forged: {
      nothing: {},
      null: { statement: null },
      'a list': { statement: ['p1'] },
      'a selector': { statement: 'p1"] *' },
      'a long one': { statement: LONG_SLUG }
    }
  },
  paint: { from: 'page', proper: [{ speakers: [] }, { speakers: [SLUG] }], forged: slugLists('speakers') },
  room: {
    from: 'page',
    proper: [
      { was: null, now: ROOM },
      { was: { side: 'right', width: 640 }, now: null }
    ],
    forged: { ...rooms('was', { now: null }), ...rooms('now', { was: null }) }
  },
  record: {
    from: 'page',
    proper: [{ leaders: [SLUG], topics: ['ukraine'], statements: [0, 2 ** 32 - 1] }],
    forged: {
      ...slugLists('leaders', { topics: [], statements: [] }),
      ...slugLists('topics', { leaders: [], statements: [] }),
      'no statements': { leaders: [], topics: [] },
      'words for keys': { leaders: [], topics: [], statements: ['s1'] },
      'more than a page is read for': { leaders: [], topics: [], statements: Array.from({ length: 4097 }, () => 1) }
    }
  },
  dismissed: {
    from: 'page',
    proper: [{ address: 0 }, { address: 2 ** 32 - 1 }],
    forged: ADDRESSES
  },
  dismiss: {
    from: 'page',
    proper: [
      { address: 1, statements: [] },
      { address: 1, statements: [7] }
    ],
    forged: {
      nothing: {},
      'words for numbers': { address: 1, statements: ['words'] },
      'one for a list': { address: 1, statements: 7 },
      'a number above': { address: 1, statements: [2 ** 32] },
      'more than any page has': { address: 1, statements: Array.from({ length: 4097 }, () => 1) },
      'an address in words': { address: 'https://news.example/', statements: [] },
      'a fraction of an address': { address: 0.5, statements: [] }
    }
  },
  settings: nothingFrom('page'),
  marks: {
    from: 'page',
    proper: [{ shown: true }, { shown: false }],
    forged: { nothing: {}, 'a word': { shown: 'yes' }, 'a number': { shown: 1 } }
  },
  admit: keysFrom('frame'),
  change: {
    from: 'frame',
    proper: [{ change: {} }, { change: { side: 'left', width: 300 } }],
    forged: {
      nothing: {},
      null: { change: null },
      words: { change: 'side' },
      'a list': { change: ['left'] },
      'a setting that there is not': { change: { onPage: true } },
      'a value that there is not': { change: { side: 'top' } },
      'a good one beside a bad one': { change: { side: 'left', width: 1e9 } },
      'the sites that are paused': { change: { pausedSites: [] } },
      'the sites that are kept': { change: { keptSites: ['news.example'] } }
    }
  },
  library: {
    from: 'frame',
    proper: [
      { article: null, statement: null },
      { article: SLUG, statement: null },
      { article: SLUG, statement: 'p1' }
    ],
    forged: {
      nothing: {},
      'no statement': { article: SLUG },
      'an address for an article': { article: 'https://a.example/', statement: null },
      'a part of an address for an article': { article: 'a&brief=b', statement: null },
      'a list for an article': { article: [SLUG], statement: null },
      'an address for a statement': { article: SLUG, statement: '../p1' },
      'a long statement': { article: SLUG, statement: LONG_SLUG }
    }
  },
  keep: {
    from: 'frame',
    proper: [{ also: null }, { also: REJECT }, { also: { action: 'correct', statement: SLUG, address: ADDRESS } }],
    forged: { nothing: {}, ...alsoForgeries({}) }
  },
  add: nothingFrom('frame'),
  unreject: { from: 'frame', proper: [SAID], forged: saidForgeries({}) },
  brief: nothingFrom('frame'),
  elsewhere: {
    from: 'frame',
    proper: [QUOTATIONS, { language: 'uk', article: 'talks', sketch: [], quotations: [] }],
    forged: { nothing: {}, ...quotationForgeries({}) }
  },
  options: nothingFrom('frame'),
  sharing: nothingFrom('page'),
  keepTab: {
    from: 'extension',
    proper: [
      { tab: 0, also: null },
      { tab: 7, also: REJECT }
    ],
    forged: { ...tabsFor({ also: null }), 'nothing but a tab': { tab: 7 }, ...alsoForgeries({ tab: 7 }) }
  },
  addInTab: { from: 'extension', proper: [{ tab: 0 }, { tab: 7 }], forged: TABS },
  unrejectInTab: {
    from: 'extension',
    proper: [{ tab: 7, ...SAID }],
    forged: { ...tabsFor(SAID), ...saidForgeries({ tab: 7 }) }
  },
  elsewhereOfTab: {
    from: 'extension',
    proper: [{ tab: 7, ...QUOTATIONS }],
    forged: { 'no tab': QUOTATIONS, 'a tab in words': { ...QUOTATIONS, tab: '1' }, ...quotationForgeries({ tab: 7 }) }
  },
  run: { from: 'extension', proper: [{ tab: 0 }, { tab: 7 }], forged: TABS }
}
