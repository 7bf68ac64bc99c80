// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { readPage } from '../../src/dom/read-page'

const read = (html: string) => {
  document.body.innerHTML = html
  return readPage(document.body)
}
const blocks = (html: string): readonly string[] =>
  read(html)
    .text.text.split('\n')
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('readPage', () => {
  it.each<[string, string, readonly string[]]>([
    ['paragraphs', '<p>one</p><p>two</p>', ['one', 'two']],
    ['line breaks', '<div>one<br><br>two<br>three</div>', ['one', 'two', 'three']],
    ['inline elements within a word', '<p>o<b>n</b>e <a href="#">t<span>w</span>o</a></p>', ['one two']],
    ['text beside blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['an inline advertisement', '<p>one <span class="ad">buy this</span> two</p>', ['one', 'buy this', 'two']],
    [
      'scripts, styles and forms',
      '<p>one</p><script>x</script><style>y</style><textarea>z</textarea><p>two</p>',
      ['one', 'two']
    ],
    ['white space between blocks', '<p>one</p>\n   \n<p>two</p>', ['one', 'two']],
    ['nothing', '', []]
  ])('reads %s as a user would', (_name, html, expected) => {
    expect(blocks(html)).toEqual(expected)
  })

  it('gives each block the element whose text it is, and its ancestors', () => {
    const page = read('<main><article><p>one</p><p>two</p></article><aside>three</aside></main>')
    const names = page.text.blockContainers.map((container) => {
      const path = []
      for (let c = container; c >= 0; c = page.text.parents[c] as number) path.push(page.elementOf(c)?.localName)
      return path.join(' ')
    })
    expect(names).toEqual(['p article main body', 'p article main body', 'aside main body'])
  })

  it('reads open shadow roots and their slots in the order they are shown', () => {
    document.body.innerHTML = '<x-story><p>slotted</p></x-story>'
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<h2>title</h2><slot></slot><p>end</p>'
    expect(readPage(document.body).text.text.trim().split('\n')).toEqual(['title', 'slotted', 'end'])
  })

  it('does not read its own sidebar', () => {
    expect(blocks('<p>one</p><mawqif-sidebar>two</mawqif-sidebar>')).toEqual(['one'])
  })

  it('survives elements nested without end', () => {
    let deepest: Element = document.body
    for (let i = 0; i < 3000; i++) deepest = deepest.appendChild(document.createElement('div'))
    deepest.append('too deep')
    document.body.append('here')
    expect(readPage(document.body).text.text).toBe('here\n')
  })

  it('gives back the range of any span', () => {
    const page = read('<p>one <b>two</b> three</p><p>four</p>')
    const { text } = page.text
    for (const words of ['one', 'ne tw', 'two', 'two three', 'three', 'four']) {
      const start = text.indexOf(words)
      expect(page.toRanges({ start, end: start + words.length }).map(String)).toEqual([words])
    }
  })

  it('leaves out of a range what it did not read', () => {
    const page = read('<p>one <b>two</b><script>push("three")</script> four</p>')
    expect(page.toRanges({ start: 0, end: 12 }).map(String)).toEqual(['one two', ' four'])
  })

  it('gives no range for words that have changed since', () => {
    const page = read('<p>one two</p>')
    const node = document.querySelector('p')?.firstChild as Text
    node.data = 'elsewhere'
    expect(page.toRanges({ start: 0, end: 3 })).toEqual([])
  })
})
