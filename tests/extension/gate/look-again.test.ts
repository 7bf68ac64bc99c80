// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readRawText } from '../../../src/dom/raw-text'
import { lookAgain } from '../../../src/extension/gate/look-again'
import { runningSessions } from '../../../src/extension/running-sessions'
import { layOut } from '../../dom/laid-out'

layOut()

/** More text than a page that has not been written yet. */
const MENUS = 'Sport Culture Weather Roads Schools Markets. '.repeat(40)
const ARTICLE = 'The delegates met for two days in the old customs house by the harbour. '.repeat(20)
/** Longer than a page is looked at, in ms. */
const OVER = 20_000

const main = (): HTMLElement => document.querySelector('main') as HTMLElement

/** Begin on a page with these texts; gives how often it was looked at. */
function begin({ isNamed = true } = {}): () => number {
  let looks = 0
  const look = async () => {
    looks++
    return { length: readRawText(document.body).length, texts: isNamed ? Array<Element>(8).fill(main()) : [] }
  }
  void lookAgain(look)
  return () => looks
}

/** Let time pass, and observers hear of what happened meanwhile. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `<nav>${MENUS}</nav><main></main>`
})
afterEach(() => vi.useRealTimers())
// What happy-dom lacks.
Object.defineProperty(document, 'all', { get: () => document.getElementsByTagName('*') })

describe('lookAgain', () => {
  it('looks once at a page that stays as it is, and leaves no timer', async () => {
    const looks = begin()
    await pass(OVER)
    expect(looks()).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([200, 1500, 4000, 9000])(
    'looks again within seconds at a full page that is written after %i ms',
    async (delay) => {
      const looks = begin()
      await pass(delay)
      main().innerHTML = `<p>${ARTICLE}</p>`
      await pass(4000)
      expect(looks()).toBe(2)
    }
  )

  it('does not look again for what counts or ticks', async () => {
    const looks = begin()
    for (let i = 0; i < 60; i++) {
      main().textContent = `${i} readers`
      await pass(250)
    }
    expect(looks()).toBe(1)
  })

  it('looks again when a style shows what was hidden, and nothing is added', async () => {
    main().innerHTML = ARTICLE
    main().style.display = 'none'
    const looks = begin()
    await pass(3000)
    main().style.display = 'block'
    await pass(9000)
    expect(looks()).toBe(4)
  })

  it('looks again, and once more, where an element around a text is set otherwise, whatever that changes', async () => {
    main().innerHTML = ARTICLE
    const looks = begin()
    await pass(1000)
    document.documentElement.className = 'clear'
    await pass(OVER)
    document.documentElement.className = ''
    expect(looks()).toBe(3)
  })

  it('does not look again where what is set otherwise holds none of the texts', async () => {
    main().innerHTML = ARTICLE
    const looks = begin()
    await pass(1000)
    document.querySelector('nav')?.setAttribute('class', 'folded')
    await pass(OVER)
    expect(looks()).toBe(1)
  })

  it('does not look again where there was nothing to find, whatever is set otherwise', async () => {
    main().innerHTML = ARTICLE
    const looks = begin({ isNamed: false })
    await pass(1000)
    main().className = 'clear'
    await pass(OVER)
    expect(looks()).toBe(1)
  })

  it('waits for presses, and looks where one shows or changes something', async () => {
    main().innerHTML = ARTICLE
    main().style.display = 'none'
    const looks = begin()
    await pass(OVER)
    expect(vi.getTimerCount()).toBe(0)
    const press = async (change: () => void): Promise<number> => {
      document.body.click()
      await pass(0)
      change()
      await pass(2000)
      return looks()
    }
    expect(await press(() => undefined)).toBe(1)
    expect(await press(() => void (main().style.display = 'block'))).toBe(2)
    // What fades in may be seen only after the next one.
    expect(await press(() => undefined)).toBe(3)
    expect(await press(() => undefined)).toBe(4)
    expect(await press(() => undefined)).toBe(4)
    expect(await press(() => document.querySelector('nav')?.remove())).toBe(5)
    expect(await press(() => undefined)).toBe(5)
    main().append(ARTICLE)
    expect(await press(() => undefined)).toBe(5)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits for no press where there was nothing to find', async () => {
    const looks = begin({ isNamed: false })
    await pass(OVER)
    document.body.click()
    main().innerHTML = ARTICLE
    await pass(OVER)
    expect(looks()).toBe(1)
  })

  it('looks at a component whose text comes without a word to anybody', async () => {
    document.body.innerHTML = `<nav>${MENUS}</nav><my-story></my-story>`
    const looks = begin({ isNamed: false })
    await pass(1000)
    const root = document.querySelector('my-story')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = ARTICLE
    await pass(4000)
    expect(looks()).toBe(2)
  })

  it('leaves a page to the gate of another address, once it is there', async () => {
    const looks = begin()
    await pass(1000)
    history.pushState(null, '', '#elsewhere')
    main().innerHTML = ARTICLE
    await pass(OVER)
    expect(looks()).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves a page alone that others look after', async () => {
    const looks = begin()
    runningSessions<object>().unknown = {}
    main().innerHTML = ARTICLE
    await pass(OVER)
    delete runningSessions().unknown
    expect(looks()).toBe(1)
  })

  it('reads an unchanged page not even to count it', async () => {
    begin({ isNamed: false })
    const read = vi.spyOn(Node.prototype, 'textContent', 'get')
    await pass(OVER)
    expect(read).not.toHaveBeenCalled()
    read.mockRestore()
  })
})
