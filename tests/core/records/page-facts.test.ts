import { expect, it } from 'vitest'
import { dayOfPage, outletOf } from '../../../src/core/records/page-facts'

it.each([
  ['https://news.example/talks', 'news.example'],
  ['http://www.news.example:8080/?a=b', 'news.example'],
  ['https://www.news.example', 'news.example'],
  ['https://NEWS.example#top', 'news.example'],
  ['https://known.example@other.example/', 'other.example'],
  ['http://[::1]:80/', '[::1]'],
  ['https://wwwnews.example/', 'wwwnews.example']
])('the outlet of %s is %s', (address, expected) => {
  expect(outletOf({ address })).toBe(expected)
})

it('the day of a page is that of its moment', () => {
  expect(dayOfPage({ seen: '2026-11-01T09:30:00.000Z' })).toBe('2026-11-01')
})
