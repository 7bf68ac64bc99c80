import { describe, expect, it } from 'vitest'
import { layOut, locate, passageAt } from '../../../src/core/compile/article-text'
import { fc } from '../../properties'

/** Text full of what cuts badly: surrogate pairs, combining marks, Arabic, line ends. */
const hardText = fc.string({ unit: fc.constantFrom('a', ' ', 'م', '\u0651', '“', '🕊', '𝒲', '\n') })

describe('layOut', () => {
  it.each([
    ['blank lines', 'one\n\n \ntwo\n', 'one\ntwo'],
    ['space around lines, no-break space too', '  one \u00a0\n\ttwo', 'one\ntwo'],
    ['the line ends of every system', 'one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['a byte order mark', '\ufeffone', 'one'],
    ['nothing', '', '']
  ])('drops %s', (_name, article, text) => {
    expect(layOut(article).text).toBe(text)
  })

  it('gives the place of each line', () => {
    fc.assert(
      fc.property(hardText, (article) => {
        const { text, lines } = layOut(article)
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
        expect(layOut(text)).toEqual({ text, lines })
      })
    )
  })
})

describe('locate', () => {
  const article = layOut('He said he would.\n\nThat he said.')

  it.each([
    ['a whole line', { line: 2 }, 'That he said.'],
    ['words of a line', { line: 1, exact: 'would' }, 'would'],
    ['words that stand twice in the article but once on the line', { line: 2, exact: 'he' }, 'he'],
    ['words told apart by what stands before them', { line: 1, after: 'said ', exact: 'he' }, 'he']
  ])('finds %s', (_name, quote, words) => {
    const found = locate(article, quote)
    expect(found.ok && article.text.slice(found.span.start, found.span.end)).toBe(words)
  })

  it('leaves what stands before out of the passage', () => {
    expect(locate(article, { line: 1, after: 'said ', exact: 'he' })).toEqual({ ok: true, span: { start: 8, end: 10 } })
  })

  it('counts places that overlap', () => {
    expect(locate(layOut('nanana'), { line: 1, exact: 'nana' }).ok).toBe(false)
  })
})

describe('passageAt', () => {
  it('selects the same stretch by words and by place, with context that splits no character', () => {
    fc.assert(
      fc.property(hardText, fc.nat(), fc.nat(), (text, one, other) => {
        const edges = [0, ...[...text].map((_char, index, chars) => chars.slice(0, index + 1).join('').length)]
        const [start, end] = [edges[one % edges.length] ?? 0, edges[other % edges.length] ?? 0].sort((a, b) => a - b)
        if (start === undefined || end === undefined) return
        const { quote, position } = passageAt(text, { start, end })
        expect(position).toEqual({ type: 'TextPositionSelector', start, end })
        expect(text.slice(start, end)).toBe(quote.exact)
        expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true)
        expect(text.slice(end).startsWith(quote.suffix)).toBe(true)
        expect([...quote.prefix, ...quote.suffix].every((char) => !/^[\ud800-\udfff]$/.test(char))).toBe(true)
        expect(quote.prefix.length).toBeGreaterThanOrEqual(Math.min(start, 31))
        expect(quote.prefix.length).toBeLessThanOrEqual(32)
        expect(quote.suffix.length).toBeGreaterThanOrEqual(Math.min(text.length - end, 31))
        expect(quote.suffix.length).toBeLessThanOrEqual(32)
      })
    )
  })
})
