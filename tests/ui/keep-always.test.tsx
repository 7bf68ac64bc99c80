// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { sightingWith } from './dossier-fixture'
import { HOST, recognised, show, words } from './summary-stage'
import { en } from './translations'

afterEach(() => act(() => render(null, document.body)))

describe('the box that has all pages of a site kept', () => {
  const box = (): HTMLInputElement | null => document.querySelector('.keep-always input')

  it('is off until the user says yes, and says what is kept and where', () => {
    const { onKeepAlways } = show(recognised(sightingWith()))
    expect(box()?.checked).toBe(false)
    expect(words(document.querySelector('.keep-always'))).toMatch(/news\.example.*on this device alone/u)
    expect(document.getElementById(box()?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      en.keep.alwaysBrief
    )
    act(() => box()?.click())
    expect(onKeepAlways.mock.calls).toEqual([[true]])
  })

  it('is taken back where it was chosen', () => {
    const { onKeepAlways } = show(recognised(sightingWith()), { keepsAlways: true })
    act(() => box()?.click())
    expect(onKeepAlways.mock.calls).toEqual([[false]])
  })

  it('is not in private windows, nor where no leader is read', () => {
    show(recognised(sightingWith()), { keepsAlways: null })
    expect(box()).toBeNull()
    show({ kind: 'paused', host: HOST })
    expect(box()).toBeNull()
  })
})
