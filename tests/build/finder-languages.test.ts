import { describe, expect, it } from 'vitest'
import sizes from '../../.size-limit.json' with { type: 'json' }
import * as GRAMMARS from '../../src/core/find/languages/grammars'
import { LANGUAGES } from '../../src/core/text/language'

describe('the finder’s languages', () => {
  it('each have a grammar, under their tag', () => {
    expect(Object.entries(GRAMMARS).map(([tag, { language }]) => [tag, language])).toEqual(
      LANGUAGES.toSorted().map((language) => [language, language])
    )
  })

  it.each(LANGUAGES)('have a budget each: %s', (language) => {
    const paths = sizes.map(({ path }) => path)
    expect(paths).toContain(`dist/firefox/finder-${language}.js`)
  })
})
