import { describe, expect, it } from 'vitest'
import { foldedText } from '../../../../src/core/find/text/folded-text'
import { tokenize } from '../../../../src/core/find/text/tokens'
import { branchOf, phrasesAlong } from '../../../../src/core/find/text/word-branches'

const PHRASES = ['said', 'SAID so', 'said', 'said so often', "qu'il dit", 'told', 'a-t-il', '«so»'].map((words, i) => ({
  words,
  value: `${i} ${words}`
}))

const tokensOf = (text: string) => tokenize(foldedText(text, 'en'), { start: 0, end: text.length })

/** What begins with the first token, and the token after it. */
function alongIn(text: string, root = branchOf(PHRASES)): readonly string[] {
  const tokens = tokensOf(text)
  const along = phrasesAlong(root, tokens[0]?.text ?? '', tokens, 0)
  return along.map(({ values, end }) => `${values.join(', ')} | ${end}`)
}

describe('phrases along a text', () => {
  it.each<readonly [text: string, along: readonly string[]]>([
    ['said', ['0 said, 2 said | 1']],
    ['Said so', ['1 SAID so | 2', '0 said, 2 said | 1']],
    ['said so often', ['3 said so often | 3', '1 SAID so | 2', '0 said, 2 said | 1']],
    ['said so much', ['1 SAID so | 2', '0 said, 2 said | 1']],
    ['said, so', ['0 said, 2 said | 1']],
    ['so said', ['7 «so» | 1']],
    ['qu’il dit', ["4 qu'il dit | 3"]],
    ['qu’il', []],
    ['a-t-il', ['6 a-t-il | 3']],
    ['asked', []]
  ])('are those that begin with its first word, the longest first: %s', (text, along) => {
    expect(alongIn(text)).toEqual(along)
  })

  it('are found again on branches that grew before', () => {
    const root = branchOf(PHRASES)
    expect(alongIn('said so', root)).toEqual(alongIn('said so', root))
    expect(root.next?.get('told')?.next).toBeNull()
  })
})
