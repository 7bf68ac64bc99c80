// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { noteMove } from '../../src/dom/stillness'
import { Visibility } from '../../src/dom/visibility'
import { layOut } from './laid-out'

layOut()

it('text beside the page is in reach for as long as the page is as wide as that', () => {
  document.body.innerHTML = '<p>The ferries sail at dawn.</p>'
  const paragraph = document.querySelector('p') as HTMLElement
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(1400, 0, 300, 40))
  const width = vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(2000)
  const visibility = new Visibility()
  expect(visibility.isShown(paragraph)).toBe(true)
  width.mockReturnValue(1280)
  noteMove()
  expect(visibility.isShown(paragraph)).toBe(false)
  vi.restoreAllMocks()
})
