/** The popup's summary as the tests draw it. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import type { Sighting } from '../../src/core/verify/sighting'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import type { TabState } from '../../src/core/tab-state'
import { Summary } from '../../src/ui/summary/summary'
import type { SummaryProps } from '../../src/ui/summary/summary-props'
import { DOSSIER } from './dossier-fixture'
import { en } from './translations'

export const HOST = 'news.example'

export function show(state: TabState, change: Partial<SummaryProps> = {}) {
  const on = {
    onOpenSidebar: vi.fn<SummaryProps['onOpenSidebar']>(),
    onJump: vi.fn<SummaryProps['onJump']>(),
    onUnknown: vi.fn<SummaryProps['onUnknown']>(),
    onPause: vi.fn<SummaryProps['onPause']>(),
    onRunHere: vi.fn<SummaryProps['onRunHere']>(),
    onAllowSite: vi.fn<SummaryProps['onAllowSite']>(),
    onKeepAlways: vi.fn<SummaryProps['onKeepAlways']>(),
    onReload: vi.fn<SummaryProps['onReload']>(),
    onOptions: vi.fn<SummaryProps['onOptions']>(),
    onLibrary: vi.fn<SummaryProps['onLibrary']>(),
    onIntroduction: vi.fn<SummaryProps['onIntroduction']>(),
    onWatchList: vi.fn<SummaryProps['onWatchList']>(),
    onBrief: vi.fn<SummaryProps['onBrief']>()
  }
  act(() =>
    render(
      <Summary
        state={state}
        strings={en}
        settings={DEFAULT_SETTINGS}
        everySite={false}
        keepsAlways={false}
        {...on}
        {...change}
      />,
      document.body
    )
  )
  return on
}

export function recognised(sighting: Sighting, dossier = DOSSIER): TabState {
  return { kind: 'recognised', tampered: false, refused: false, host: HOST, dossier, sighting }
}

/** Read the text of `element`, its parts set apart by single spaces. */
export function words(element: Element | null | undefined): string {
  if (element === null || element === undefined) throw new Error('no such element')
  const parts: string[] = []
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '')
    for (const child of node.childNodes) walk(child)
  }
  walk(element)
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}
