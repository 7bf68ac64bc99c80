/** What each call to a page and to the side panel is made with, and forgeries of it. */
import type { ToPage } from '../../../src/extension/messages/to-page'
import type { ToPanel } from '../../../src/extension/messages/to-panel'
import { type Forgeries, keysFrom, LONG_SLUG, nothingFrom, TABS } from './forgery'

const LISTED = { dismissed: ['s1'], rejected: ['s2'], unsure: false } as const
export const PAGE_FORGERIES: Forgeries<ToPage> = {
  describe: {
    from: 'extension',
    proper: [{ listed: true }, { listed: false }],
    forged: { nothing: {}, 'a word': { listed: 'yes' }, 'a number': { listed: 1 } }
  },
  export: nothingFrom('extension'),
  show: {
    from: 'extension',
    proper: [{ statement: null }, { statement: 'p1' }],
    forged: {
      nothing: {},
      'a number': { statement: 1 },
      'a list': { statement: ['p1'] },
      'a long one': { statement: LONG_SLUG }
    }
  },
  choose: {
    from: 'extension',
    proper: [LISTED, { dismissed: [], rejected: [], unsure: true }],
    forged: {
      'nothing dismissed': { unsure: false },
      'one for a list': { ...LISTED, dismissed: 's1' },
      numbers: { ...LISTED, dismissed: [1] },
      'a long one': { ...LISTED, dismissed: [LONG_SLUG] },
      'more than a page is read for': { ...LISTED, dismissed: Array.from({ length: 4097 }, () => 's') },
      'nothing rejected': { dismissed: [], unsure: false },
      'a number for a rejected one': { ...LISTED, rejected: [1] },
      'no choice': { dismissed: [], rejected: [] },
      'a choice in words': { ...LISTED, unsure: 'true' }
    }
  },
  renew: nothingFrom('extension'),
  command: {
    from: 'extension',
    proper: [{ command: 'toggle-sidebar' }, { command: 'toggle-marks' }],
    forged: {
      nothing: {},
      'one that there is not': { command: 'close-tab' },
      'one that every object has': { command: 'toString' },
      'a list': { command: ['toggle-sidebar'] }
    }
  },
  admit: keysFrom('extension')
}

export const PANEL_FORGERIES: Forgeries<ToPanel> = {
  keys: {
    from: 'extension',
    proper: [{ tab: 1, command: 'next-passage' }],
    forged: {
      ...Object.fromEntries(
        Object.entries(TABS).map(([what, tab]) => [what, { command: 'next-passage', ...tab }] as const)
      ),
      'no command': { tab: 1 },
      'one that there is not': { tab: 1, command: 'close-tab' }
    }
  }
}
