import { expect, it } from 'vitest'
import { pageAddress } from '../../../src/extension/records/page-address'

it.each([
  ['what tells the article', 'https://news.example/a?id=7', 'https://news.example/a?id=7'],
  ['no campaign', 'https://news.example/a?utm_source=x&id=7&fbclid=y', 'https://news.example/a?id=7'],
  ['no question mark without parameters', 'https://news.example/a?utm_source=x', 'https://news.example/a'],
  ['no place within the page', 'https://news.example/a#top', 'https://news.example/a'],
  ['no passage', 'https://news.example/a#:~:text=truce', 'https://news.example/a'],
  ['a route behind a hash', 'https://news.example/#/a', 'https://news.example/#/a'],
  ['no name and no password', 'https://me:secret@news.example/a', 'https://news.example/a'],
  ['a page without encryption', 'http://news.example/', 'http://news.example/']
])('keeps %s', (_, address, kept) => {
  expect(pageAddress(address)).toBe(kept)
})

it.each([
  'file:///home/me/a.html',
  'about:blank',
  'javascript:alert(1)',
  'data:text/html,a',
  'moz-extension://a/b',
  '',
  'a'
])('keeps nothing of what no link leads back to: %s', (address) => {
  expect(pageAddress(address)).toBeNull()
})
