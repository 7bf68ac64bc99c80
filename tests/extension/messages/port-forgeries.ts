/** What each call between the sidebar's document and its session is made with, and forgeries of it. */
import type { ToSession } from '../../../src/extension/messages/to-session'
import type { ToSidebar } from '../../../src/extension/messages/to-sidebar'
import { type Forgeries, nothingFrom } from './forgery'

const LONG = 'a'.repeat(65)

const BOX = { x: 0, y: 0, width: 10, height: 10.5 } as const
const DRAWN = { boxes: [BOX], open: true, room: null } as const
const CHOICE = { dismissed: ['s1'], rejected: ['s2'], unsure: false } as const

export const SESSION_FORGERIES: Forgeries<ToSession> = {
  ready: nothingFrom('extension'),
  drawn: {
    from: 'extension',
    proper: [
      DRAWN,
      { boxes: [], open: false, room: { side: 'left', width: 300 } },
      { ...DRAWN, room: { side: 'right', width: 300 } }
    ],
    forged: {
      nothing: {},
      'one box for a list': { ...DRAWN, boxes: BOX },
      'a path for a number': { ...DRAWN, boxes: [{ ...BOX, x: '0 0z") url(' }] },
      'no number': { ...DRAWN, boxes: [{ ...BOX, width: Number.NaN }] },
      'an endless box': { ...DRAWN, boxes: [{ ...BOX, width: Infinity }] },
      'more boxes than are drawn': { ...DRAWN, boxes: Array.from({ length: 513 }, () => BOX) },
      'a word for open': { ...DRAWN, open: 'yes' },
      'a number for open': { ...DRAWN, open: 1 },
      'a side that there is not': { ...DRAWN, room: { side: 'top', width: 300 } },
      'a room that is too wide': { ...DRAWN, room: { side: 'left', width: 641 } }
    }
  },
  reveal: {
    from: 'extension',
    proper: [{ statement: 'p1', follow: false }],
    forged: {
      nothing: {},
      null: { statement: null, follow: false },
      'a long one': { statement: LONG, follow: false },
      'a word for a choice': { statement: 'p1', follow: 'no' },
      'no choice': { statement: 'p1' }
    }
  },
  choose: {
    from: 'extension',
    proper: [CHOICE, { dismissed: [], rejected: [], unsure: true }],
    forged: {
      nothing: {},
      numbers: { ...CHOICE, dismissed: [1] },
      'one for a list': { ...CHOICE, dismissed: 's1' },
      'a number for a choice': { ...CHOICE, unsure: 1 },
      'nothing rejected': { dismissed: [], unsure: false },
      'a number for a rejected one': { ...CHOICE, rejected: [1] },
      'no choice': { dismissed: [], rejected: [] }
    }
  },
  sharing: nothingFrom('extension'),
  export: nothingFrom('extension'),
  close: nothingFrom('extension'),
  leave: nothingFrom('extension')
}

const SPOT = { statement: 'p1', x: 1, top: 2, bottom: 3 } as const
const MARK = { statement: 'p1', height: 0.5, speakers: ['putin'] } as const

export const SIDEBAR_FORGERIES: Forgeries<ToSidebar> = {
  hello: nothingFrom('page'),
  content: {
    from: 'page',
    proper: [
      { content: { kind: 'unknown' } as never, side: 'left' },
      { content: { kind: 'known' } as never, side: 'right' }
    ],
    forged: {
      nothing: {},
      null: { content: null, side: 'left' },
      'a kind that there is not': { content: { kind: 'page' }, side: 'left' },
      'a side that there is not': { content: { kind: 'known' }, side: 'top' },
      'no side': { content: { kind: 'known' } }
    }
  },
  rail: {
    from: 'page',
    proper: [{ rail: [] }, { rail: [MARK, { ...MARK, speakers: null }] }],
    forged: {
      nothing: {},
      'outside of the page': { rail: [{ ...MARK, height: 1.5 }] },
      'a declaration for a height': { rail: [{ ...MARK, height: '0%; }' }] },
      'one speaker for a list': { rail: [{ ...MARK, speakers: 'putin' }] }
    }
  },
  active: {
    from: 'page',
    proper: [{ statement: null }, { statement: 'p1' }],
    forged: { nothing: {}, 'a long one': { statement: LONG } }
  },
  beside: {
    from: 'page',
    proper: [SPOT],
    forged: {
      nothing: {},
      'no place': { statement: 'p1' },
      'no number': { ...SPOT, x: Number.NaN },
      'a number in words': { ...SPOT, x: '1' },
      'no top': { ...SPOT, top: Number.NaN },
      'a top in words': { ...SPOT, top: '1' },
      'no bottom': { ...SPOT, bottom: Number.NaN },
      'a bottom in words': { ...SPOT, bottom: '1' },
      'a number for a statement': { ...SPOT, statement: 1 },
      'a list for a statement': { ...SPOT, statement: ['p1'] }
    }
  },
  selected: {
    from: 'page',
    proper: [{ spot: null }, { spot: { x: 1.5, top: -3, bottom: 20 } }],
    forged: {
      nothing: {},
      'no place': { spot: {} },
      'no number': { spot: { x: Number.NaN, top: 1, bottom: 2 } },
      'a top in words': { spot: { x: 1, top: '1', bottom: 2 } },
      'no bottom': { spot: { x: 1, top: 1 } }
    }
  },
  alone: {
    from: 'page',
    proper: [{ moved: null }, { moved: 1.5 }],
    forged: { nothing: {}, 'a word': { moved: 'now' }, 'a number below': { moved: -1 } }
  },
  clear: {
    from: 'page',
    proper: [{ headline: null }, { headline: { top: -3.5, bottom: 80 } }],
    forged: {
      nothing: {},
      'one end': { headline: { top: 1 } },
      'no number': { headline: { top: 1, bottom: '2' } },
      'an endless one': { headline: { top: 1, bottom: Infinity } }
    }
  },
  open: nothingFrom('page'),
  command: {
    from: 'page',
    proper: [{ command: 'toggle-sidebar', here: null }],
    forged: {
      nothing: {},
      'one that there is not': { command: 'close-tab', here: null },
      'one that is not for a sidebar': { command: 'toggle-marks', here: null },
      'no command': { here: null },
      'a number': { command: 'next-passage', here: 1 },
      nowhere: { command: 'next-passage' }
    }
  }
}
