import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/extension/page-store'

describe('the state of a page', () => {
  it('is what it began with until it changes, and tells nobody', () => {
    const told: object[] = []
    const store = createStore({ tab: 1, query: '' }, (state) => told.push(state))
    expect(store.state).toEqual({ tab: 1, query: '' })
    expect(told).toEqual([])
  })

  it('changes in part, and tells the whole', () => {
    const told: object[] = []
    const store = createStore({ tab: 1, query: '' }, (state) => told.push(state))
    store.change({ query: 'Kyiv' })
    store.change({ tab: 2 })
    expect(told).toEqual([
      { tab: 1, query: 'Kyiv' },
      { tab: 2, query: 'Kyiv' }
    ])
  })

  it('leaves what was read before as it was', () => {
    const store = createStore({ tab: 1 }, () => undefined)
    const before = store.state
    store.change({ tab: 2 })
    expect(before).toEqual({ tab: 1 })
  })

  it('has changed by the time that it tells', () => {
    const seen: number[] = []
    const store = createStore({ tab: 1 }, () => seen.push(store.state.tab))
    store.change({ tab: 2 })
    expect(seen).toEqual([2])
  })
})
