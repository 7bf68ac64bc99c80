import { expect, it } from 'vitest'
import { tabPlace } from '../../src/ui/sidebar/tab-place'

it.each<[string, Parameters<typeof tabPlace>, number]>([
  ['where it is wanted, without a headline', [0.3, null, 1000], 300],
  ['where it is wanted, above a headline', [0.3, { top: 368, bottom: 500 }, 1000], 300],
  ['where it is wanted, below a headline', [0.3, { top: 100, bottom: 300 }, 1000], 300],
  ['below a headline that it would lie over', [0.3, { top: 367, bottom: 500 }, 1000], 508],
  ['above a headline that reaches to the window’s end', [0.3, { top: 250, bottom: 990 }, 1000], 174],
  ['where it is wanted, over a headline that fills the window', [0.3, { top: 20, bottom: 990 }, 1000], 300]
])('the tab stands %s', (_, given, expected) => {
  expect(Math.round(tabPlace(...given) * 1000)).toBe(expected)
})
