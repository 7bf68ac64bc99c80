// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readText, takeFirst } from '../../../src/extension/finder/read-text'
import { layOut } from '../../dom/laid-out'

const background = vi.hoisted(() => ({ isGone: false }))
vi.mock('../../../src/extension/messages/ask-background', () => ({
  askBackground: async () => {
    if (background.isGone) throw new Error('the extension has gone')
    return { language: 'en', leaders: [], topics: [], statements: [] }
  }
}))
layOut()

const ONE = 'The delegates met for two days in the old customs house by the harbour, and the talks went on all night.'
const TWO = 'Nobody expected a result, and yet a short paper was signed before the last ferry left for the islands.'
const THREE = 'The next meeting is planned for the autumn, when the house will have been restored and dredged again.'

const textIn = (id: string): Text => (document.getElementById(id) as HTMLElement).firstChild as Text

describe('takeFirst', () => {
  beforeEach(async () => {
    document.body.innerHTML = `<p id="clock">12:00</p><main><h1>Talks by the harbour</h1><p id="line">${ONE}</p><p>${TWO}</p><p>${THREE}</p></main>`
    await readText()
  })

  it('gives the article as it was read, once', () => {
    expect(takeFirst()?.main.text).toContain(ONE)
    expect(takeFirst()).toBeNull()
  })

  it.each<[string, boolean, () => unknown]>([
    ['a clock ticks', true, () => (textIn('clock').data = '12:01')],
    ['a paragraph has other words', false, () => (textIn('line').data = TWO)],
    ['what is around it is hidden', false, () => ((document.querySelector('main') as HTMLElement).hidden = true)],
    ['another article comes', false, () => document.body.append(ONE)]
  ])('where %s gives it: %s', (_what, gives, change) => {
    change()
    expect(takeFirst() !== null).toBe(gives)
  })

  it('gives a page that asks anew what is seen: where nothing was touched, all may have been scrolled', () => {
    const seen = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false)
    const article = takeFirst()
    const at = article?.main.toPage({ start: 0, end: 1 }).start ?? -1
    expect(article?.page.isShownAt(at)).toBe(false)
    seen.mockRestore()
  })

  it('leaves no watch behind where the extension has gone', async () => {
    takeFirst()
    textIn('line').data = TWO
    const begun = vi.spyOn(MutationObserver.prototype, 'observe')
    const ended = vi.spyOn(MutationObserver.prototype, 'disconnect')
    background.isGone = true
    await expect(readText()).rejects.toThrow('gone')
    background.isGone = false
    expect(new Set(ended.mock.contexts)).toEqual(new Set(begun.mock.contexts))
    vi.restoreAllMocks()
  })

  it('leaves one watch at most behind, however many looks run at once', async () => {
    takeFirst()
    const begun = vi.spyOn(MutationObserver.prototype, 'observe')
    const ended = vi.spyOn(MutationObserver.prototype, 'disconnect')
    await Promise.all([readText(), readText(), readText()])
    takeFirst()
    expect(begun).toHaveBeenCalled()
    expect(new Set(ended.mock.contexts)).toEqual(new Set(begun.mock.contexts))
    vi.restoreAllMocks()
  })

  it('gives nothing of a shadow tree, in which no change is noticed', async () => {
    document.body.innerHTML = '<h1>Talks by the harbour</h1><div id="host"></div>'
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' })
    root.innerHTML = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`
    await readText()
    expect(takeFirst()).toBeNull()
    await readText()
    expect(takeFirst()).toBeNull()
  })
})
