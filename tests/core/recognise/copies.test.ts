import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../src/core/verify/sighting'
import type { Part } from '../page-of'
import { findingOf, lines, see } from './see'

describe("a copy of a statement that nothing labels, beside the article's own", () => {
  const at = lines.findIndex((line) => line.includes('الوقت حان'))
  const own = lines[at] as string
  const around = (...middle: readonly (string | Part)[]): readonly (string | Part)[] => [
    ...lines.slice(0, at),
    ...middle,
    ...lines.slice(at + 1)
  ]
  const altered = own.replace('حان', 'لم يحن')
  const box = { content: [own] }
  const shortened = own.split(' ').slice(3).join(' ')
  it.each<[string, readonly (string | Part)[], Verdict]>([
    ['an intact copy in a box above the altered one', around(box, altered), 'altered'],
    ['an intact copy in a box below the altered one', around(altered, box), 'altered'],
    ['an intact copy in the same element as the altered one', around(own, altered), 'altered'],
    ['an altered copy in a box beside the intact one', around({ content: [altered] }, own), 'verbatim'],
    ['a shortened copy in the same element as the intact one', around(shortened, own), 'verbatim'],
    ['a copy in a box beside the intact one', around(box, own), 'verbatim']
  ])('judges the own one: %s', (_name, content, verdict) => {
    expect(findingOf(see(content), 'm2')?.verdict).toBe(verdict)
  })
})
