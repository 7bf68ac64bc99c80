/**
 * The frame of any sidebar: its tab, its bar, the list, the steps through it, and the marks along the page.
 *
 * Everything is in the tree whether the panel is open or collapsed to its tab, so opening it costs no work and other
 * tools can read it at any time. It scrolls itself only, and never takes the focus; what the user focused in the page
 * gets the focus back when the panel goes.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { directionOf } from '../../core/text/language'
import { useAnnouncement } from './announcement'
import { clickedStatement } from './clicked-statement'
import { Footer } from './footer'
import { frameClass, frameSize } from './frame'
import { Header } from './header'
import { Rail } from './rail'
import { ResizeHandle } from './resize-handle'
import type { Listing, ShellProps } from './shell-props'
import { scrollTo } from './scroll-list'
import { Tab } from './tab'

export function Shell({
  listing,
  children,
  ...props
}: ShellProps & { readonly listing: Listing; readonly children: ComponentChildren }) {
  const { strings, settings, frame, collapsed, active, onReveal } = props
  const { present, among, speakersOf } = listing
  const [comparing, setComparing] = useState(false)
  const places = new Map(present.map((id, i) => [id, i + 1]))
  const announcement = useAnnouncement(props, listing)
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  /** Over all of the page nothing of it could be seen. */
  const isWide = comparing && frame.kind !== 'whole'
  const show = (statement: string, follow: boolean): void => {
    if (isWide) setComparing(false)
    onReveal(statement, follow)
  }
  const reveal = (statement: string): void => show(statement, false)

  useEffect(() => {
    if (list.current !== null && active !== null && !collapsed) scrollTo(list.current, active)
  }, [active, collapsed, comparing])

  // Before the first paint, so that no press is lost.
  useLayoutEffect(() => {
    const element = list.current
    const listener = (event: MouseEvent): void => {
      const id = clickedStatement(event)
      // A button pressed with the keyboard counts no clicks.
      if (id !== null) show(id, event.detail === 0)
    }
    element?.addEventListener('click', listener)
    return () => element?.removeEventListener('click', listener)
  }, [onReveal, isWide])

  /** The selector of the element that gets the focus when what has it is hidden; null where the page gets it. */
  const focusNext = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (focusNext.current !== null) root.current?.querySelector<HTMLElement>(focusNext.current)?.focus()
    focusNext.current = null
  })
  /** In a side panel of its own it is the main content. */
  const Panel = frame.kind === 'whole' ? 'main' : 'aside'
  const collapse = (wanted: boolean): void => {
    focusNext.current = wanted ? '.tab' : '.panel'
    props.onCollapse(wanted)
    if (wanted) props.onLeave()
  }

  return (
    // Focus and keys are those of the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      class={['mawqif', 'sidebar', listing.kind, frameClass(frame), collapsed ? 'collapsed' : 'open']
        .filter(Boolean)
        .join(' ')}
      dir={directionOf(strings.language)}
      lang={strings.language}
      data-theme={settings.theme}
      {...listing.data}
      // On release, so that no part of the key reaches the page once the focus has gone back there.
      onKeyUp={({ key }) => {
        if (key !== 'Escape' || collapsed) return
        if (comparing) setComparing(false)
        else if (frame.kind !== 'whole') collapse(true)
      }}
    >
      {frame.kind !== 'whole' && (
        <Tab
          positions={listing.positions}
          top={settings.tabTop}
          hidden={!collapsed}
          strings={strings}
          onOpen={() => collapse(false)}
          onChange={props.onChange}
        />
      )}
      <Rail
        marks={props.rail}
        among={among}
        active={active}
        inset={collapsed || frame.kind !== 'side' || frame.side === 'left' ? 0 : settings.width}
        label={(statement) => strings.sidebar.reveal(speakersOf(statement), places.get(statement) ?? 0)}
        onReveal={reveal}
      />
      <Panel
        class={isWide ? 'panel wide' : 'panel'}
        hidden={collapsed}
        tabIndex={-1}
        aria-label={strings.sidebar.label}
        style={isWide ? {} : frameSize(frame, settings)}
      >
        <Header
          {...props}
          onCollapse={collapse}
          onClose={() => {
            props.onLeave()
            props.onClose()
          }}
          comparing={comparing}
          onCompare={listing.columns > 1 ? () => setComparing(!comparing) : null}
        />
        <div
          class={comparing ? 'list comparing' : 'list'}
          style={{ '--columns': Math.max(listing.columns, 1) }}
          ref={list}
        >
          {props.notice}
          {comparing && (
            <div class="comparing-head">
              <h1>{strings.sidebar.comparison}</h1>
              <button type="button" class="button" onClick={() => setComparing(false)}>
                {strings.sidebar.backToList}
              </button>
            </div>
          )}
          {children}
        </div>
        <Footer present={present} active={active} strings={strings} onReveal={reveal} />
        {frame.kind !== 'whole' && !isWide && (
          <ResizeHandle frame={frame} settings={settings} strings={strings.sidebar} onChange={props.onChange} />
        )}
      </Panel>
      <output class="spoken">{announcement}</output>
    </div>
  )
}
