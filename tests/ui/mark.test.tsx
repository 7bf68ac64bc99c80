// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { render } from 'preact'
import { expect, it } from 'vitest'
import { Mark } from '../../src/ui/parts/mark'

/** The shapes of a drawing: each element with its attributes, in order. */
const shapesOf = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('svg > *')].map(
    ({ tagName, attributes }) =>
      `${tagName.toLowerCase()} ${[...attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .toSorted()
        .join(' ')}`
  )

it('is the one of the toolbar', () => {
  const icon = document.createElement('div')
  icon.innerHTML = readFileSync('public/icons/mawqif.svg', 'utf8')
  render(<Mark />, document.body)
  expect(shapesOf(document.body)).toEqual(shapesOf(icon))
  expect(shapesOf(document.body)).toHaveLength(4)
})
