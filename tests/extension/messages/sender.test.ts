import { expect, it } from 'vitest'
import { type Origin, type Sender, senderOf } from '../../../src/extension/messages/sender'

const OWN = { id: 'ours', root: 'chrome-extension://ours/' }
const PAGE = { id: 'ours', url: 'https://news.example/a', tab: { id: 4 }, frameId: 0 }
const page: Sender = { kind: 'page', tab: 4, document: null, url: PAGE.url }
const extension: Sender = { kind: 'extension' }

const CASES: readonly (readonly [what: string, from: Origin, sender: Sender | null])[] = [
  ['a script of ours in a page', PAGE, page],
  ['the same in a browser that names documents', { ...PAGE, documentId: 'D1' }, { ...page, document: 'D1' }],
  ['the same in a frame of a page', { ...PAGE, frameId: 3 }, null],
  ['the same in a place without a name', { ...PAGE, frameId: undefined }, null],
  ['the same in no tab', { id: 'ours', url: PAGE.url, frameId: 0 }, null],
  ['the same of another extension', { ...PAGE, id: 'theirs' }, null],
  ['the same of nobody', { ...PAGE, id: undefined }, null],
  [
    'a page of ours in a tab',
    { id: 'ours', url: `${OWN.root}library/library.html`, tab: { id: 5 }, frameId: 0 },
    extension
  ],
  [
    'a page of ours in a frame',
    { id: 'ours', url: `${OWN.root}a.html`, tab: { id: 5 }, frameId: 7 },
    { kind: 'frame', tab: 5 }
  ],
  ['a page of ours outside of tabs', { id: 'ours', url: `${OWN.root}popup/popup.html` }, extension],
  ['the background without an address', { id: 'ours' }, extension],
  ['a page of another extension', { id: 'theirs', url: 'chrome-extension://theirs/a.html' }, null],
  [
    'a page whose address holds ours',
    { ...PAGE, url: `https://news.example/?${OWN.root}` },
    { ...page, url: `https://news.example/?${OWN.root}` }
  ],
  [
    'an extension whose id begins as ours',
    { ...PAGE, url: 'chrome-extension://oursandmore/' },
    { ...page, url: 'chrome-extension://oursandmore/' }
  ]
]

it.each(CASES)('takes %s for who it is', (_, from, sender) => {
  expect(senderOf(from, OWN)).toEqual(sender)
})

it('takes nobody for anybody where the extension does not know itself', () => {
  expect(senderOf({ ...PAGE, id: undefined }, { ...OWN, id: undefined })).toBeNull()
})

it('knows a page that has no address', () => {
  expect(senderOf({ ...PAGE, url: undefined }, OWN)).toEqual({ ...page, url: '' })
})
