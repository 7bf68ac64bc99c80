import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askBackground } from '../../../src/extension/messages/ask-background'
import { askPage } from '../../../src/extension/messages/ask-page'
import { askPanel } from '../../../src/extension/messages/ask-panel'
import { answerHere } from '../../../src/extension/messages/here'

type Send = (...message: readonly unknown[]) => Promise<unknown>

const { toRuntime, toTab } = vi.hoisted(() => {
  const sent = { toRuntime: vi.fn<Send>(), toTab: vi.fn<Send>() }
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: sent.toRuntime } })
  return sent
})
vi.mock(import('../../../src/extension/browser'), () => ({
  browser: { runtime: { sendMessage: toRuntime }, tabs: { sendMessage: toTab } } as never,
  sidePanel: () => undefined
}))

beforeEach(() => {
  toRuntime.mockResolvedValue({ reply: 'answered' })
  toTab.mockResolvedValue({ reply: 'answered' })
})
afterEach(() => {
  answerHere({})
  vi.resetAllMocks()
})

describe('what is asked', () => {
  it.each<[string, () => Promise<unknown>, typeof toRuntime, readonly unknown[]]>([
    ['the background, with nothing', () => askBackground('settings'), toRuntime, [{ type: 'settings' }]],
    ['the background', () => askBackground('marks', { shown: true }), toRuntime, [{ type: 'marks', shown: true }]],
    [
      'the side panel',
      () => askPanel('keys', { tab: 4, command: 'next-passage' }),
      toRuntime,
      [{ type: 'keys', tab: 4, command: 'next-passage' }]
    ],
    [
      'the top document of a tab, and no frame in it',
      () => askPage(7, 'show', { statement: 'p1' }),
      toTab,
      [7, { type: 'show', statement: 'p1' }, { frameId: 0 }]
    ]
  ])('goes to %s, and its answer comes back', async (_, ask, send, message) => {
    expect(await ask()).toBe('answered')
    expect(send.mock.calls).toEqual([message])
  })

  it.each<[string, () => Promise<unknown>, typeof toRuntime]>([
    ['background', () => askBackground('settings'), toRuntime],
    ['side panel', () => askPanel('keys', { tab: 4, command: 'next-passage' }), toRuntime],
    ['page', () => askPage(7, 'export'), toTab]
  ])('fails where the %s failed', async (_, ask, send) => {
    send.mockResolvedValue({ failed: 'no room' })
    await expect(ask()).rejects.toThrow('no room')
  })

  it.each<[string, () => Promise<unknown>, typeof toRuntime]>([
    ['side panel', () => askPanel('keys', { tab: 4, command: 'next-passage' }), toRuntime],
    ['session in the page', () => askPage(7, 'export'), toTab]
  ])('fails where there is no %s', async (_, ask, send) => {
    send.mockResolvedValue(undefined)
    await expect(ask()).rejects.toThrow('nobody answered')
  })
})

describe('a page of the extension’s own', () => {
  it('answers its scripts what it can, with what they ask', async () => {
    const marks = vi.fn<(asked: { readonly shown: boolean }) => Promise<void>>()
    answerHere({ marks })
    await askBackground('marks', { shown: false })
    expect(marks.mock.calls).toEqual([[{ shown: false }]])
    expect(toRuntime).not.toHaveBeenCalled()
  })

  it('leaves the rest to the background', async () => {
    answerHere({ marks: async () => undefined })
    expect(await askBackground('settings')).toBe('answered')
  })

  it('answers scripts that are loaded apart from it', async () => {
    answerHere({ report: async () => undefined })
    vi.resetModules()
    const other = await import('../../../src/extension/messages/ask-background')
    await other.askBackground('report', { positions: 1 })
    expect(toRuntime).not.toHaveBeenCalled()
  })
})
