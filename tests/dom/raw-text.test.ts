// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readRawText } from '../../src/dom/raw-text'

function pageOf(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body
}

function attach(selector: string, html: string): ShadowRoot {
  const root = (document.querySelector(selector) as Element).attachShadow({ mode: 'open' })
  root.innerHTML = html
  return root
}

describe('readRawText', () => {
  it('gives the text of the page as it is', () => {
    expect(readRawText(pageOf('<p>one</p><p hidden>two</p><script>"three"</script>'))).toBe('onetwo"three"')
  })

  it('adds the text of open shadow roots, nested ones and those beside slotted text too', () => {
    const body = pageOf('<header>top</header><main><news-app><b>slotted</b></news-app></main>')
    attach('news-app', '<slot></slot><div><news-text></news-text></div>')
      .querySelector('news-text')
      ?.attachShadow({ mode: 'open' })
      .append('the article')
    expect(readRawText(body)).toBe('topslotted\n\nthe article')
  })

  it('stops asking on a long page', () => {
    const body = pageOf(`${'<i></i>'.repeat(1000)}<news-text></news-text>`)
    attach('news-text', 'far down')
    expect(readRawText(body)).toBe('')
  })
})
