// @vitest-environment happy-dom
/** The article of pages as publishers lay them out: all of it, and next to nothing else. */
import { afterAll, describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'
import { readMainText } from '../../src/dom/page-article'
import { LAYOUTS } from '../pages/layouts'
import { layOutPage } from '../pages/layouts/layout'
import { scoreReading, sharesOf } from '../pages/layouts/score'
import { writeLayouts } from '../pages/ways/layouts-report'
import { layOut, parse } from './laid-out'

layOut()

/** Shares of a page's article, and of its other text. */
const LEAST_OWN = 0.995
const MOST_OTHER = 0.005

const held = new Map<string, boolean>()
afterAll(() => {
  if (process.env['RENEW_TRUST'] !== undefined) writeLayouts(held)
})

describe.each(LAYOUTS)('$name', (layout) => {
  it.each(INTERFACE_LANGUAGES)('gives its article, the whole of it, and nothing else in %s', (language) => {
    const page = layOutPage(layout, language)
    parse(page.html)
    const { own, other, wrong } = sharesOf(scoreReading(readMainText(document).main?.text ?? '', page))
    held.set(layout.name, held.get(layout.name) !== false && own >= LEAST_OWN && Math.max(other, wrong) <= MOST_OTHER)
    expect(own).toBeGreaterThanOrEqual(LEAST_OWN)
    expect(Math.max(other, wrong)).toBeLessThanOrEqual(MOST_OTHER)
  })
})
