import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SecondLook } from '../../src/extension/in-page/second-look'

describe('a second look', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is taken in a moment, and nothing is waited for after it', () => {
    const look = new SecondLook()
    const again = vi.fn<() => void>()
    expect(look.wait(again)).toBe(true)
    // Looks that come before it tell nothing yet.
    expect(look.wait(again)).toBe(true)
    expect(again).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(again).toHaveBeenCalledOnce()
    expect(look.wait(again)).toBe(false)
  })

  it('is taken anew once the article was there again', () => {
    const look = new SecondLook()
    const [first, later] = [vi.fn<() => void>(), vi.fn<() => void>()]
    look.wait(first)
    look.end()
    expect(look.wait(later)).toBe(true)
    vi.runAllTimers()
    expect(first).not.toHaveBeenCalled()
    expect(later).toHaveBeenCalledOnce()
  })
})
