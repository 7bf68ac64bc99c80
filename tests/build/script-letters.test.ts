import { describe, expect, it } from 'vitest'
import { inAsciiLetters } from '../../build/script-letters'
import { LETTERS, swapLetters } from '../../src/core/find/people/script-letters'

const RU = LETTERS.ru ?? ''

/** What `code` exports as `x`, its words in ASCII letters. */
function read(code: string): unknown {
  const [, , ...rest] = inAsciiLetters(`const x = ${code}`, 'x.js', RU).split('\n')
  const scope = `const readWord = (text) => swap(text), readWords = (text) => swap(text).split('/')\n`
  return new Function('swap', `${scope}${rest.slice(1).join('\n')}\nreturn x`)((text: string) => swapLetters(text, RU))
}

describe('words in ASCII letters', () => {
  it.each([
    ["['заявил', 'сказал', 'РФ']"],
    ["['заявил/сказал', 'подчеркнул']"],
    ["['заявил', ...['отметил', 'указал']]"],
    ["{ forms: 'по словам', more: ['а', 'b'] }"],
    ['`по ${1 + 1} словам`']
  ])('reads %s as it was', (code) => {
    expect(read(code)).toEqual(new Function(`return ${code}`)())
  })

  it('leaves what would not be shorter', () => {
    expect(inAsciiLetters("export const x = ['a', 'из']", 'x.js', RU)).toBe("export const x = ['a', 'из']")
  })
})
