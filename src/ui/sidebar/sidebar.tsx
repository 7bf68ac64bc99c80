/**
 * The panel beside the page: each leader's position, and the words on this page that it rests on.
 *
 * Everything is in the tree whether the panel is open or collapsed to its tab, so opening it costs no work and other
 * tools can read it at any time. It scrolls itself only, and never takes the focus; what the reader focused in the page
 * gets the focus back when the panel goes.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Dossier } from '../../core/dossier'
import type { Settings } from '../../core/settings'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import type { Sighting } from '../../core/sighting'
import { Icon } from '../parts/icon'
import type { Strings } from '../strings/strings'
import { ContextNotes } from './context-notes'
import { EventHead } from './event-head'
import { type Filter, fits, steps } from './filter'
import { FilterBar } from './filter-bar'
import { useFocusReturn } from './focus'
import { Footer } from './footer'
import { type Frame, frameClass, frameSize } from './frame'
import { Header } from './header'
import { outline } from './outline'
import { Rail, type RailMark } from './rail'
import { ResizeHandle } from './resize-handle'
import { scrollTo } from './scroll-list'
import { Tab } from './tab'
import { TopicSection } from './topic-section'

export interface SidebarProps {
  readonly dossier: Dossier
  readonly sighting: Sighting
  readonly strings: Strings
  readonly settings: Settings
  readonly frame: Frame
  /** The browser's side panel can be opened from where this is shown. */
  readonly dockable: boolean
  readonly collapsed: boolean
  readonly filter: Filter
  /** The statement in focus. */
  readonly active: string | null
  /** Where the passages stand in the page; empty where no scroll bar leads to them. */
  readonly rail: readonly RailMark[]
  /** Show the passage; `follow` where the reader means to go on there, with the keyboard. */
  readonly onReveal: (statement: string, follow: boolean) => void
  readonly onCollapse: (collapsed: boolean) => void
  readonly onClose: () => void
  readonly onFilter: (filter: Filter) => void
  readonly onOptions: () => void
  /** The reader is about to share. */
  readonly onSharing: () => void
  /** Copy, or copy a link to, what is shared; called within the click. */
  readonly onShare: (subject: ShareSubject, form: ShareForm) => Promise<ShareOutcome>
  /** Open this article in the library. */
  readonly onLibrary: () => void
  /** Open the brief of this page. */
  readonly onBrief: () => void
  /** Called on every move of a drag with `done` false, and once at its end. */
  readonly onChange: (change: Partial<Settings>, done: boolean) => void
}

export function Sidebar(props: SidebarProps) {
  const { dossier, sighting, strings, settings, frame, collapsed, filter, active, onReveal } = props
  const { topics, items } = useMemo(() => outline(dossier, sighting), [dossier, sighting])
  const present = steps(items, filter)
  const [comparing, setComparing] = useState(false)
  const said = useSaid(props, present, items.filter(({ statement }) => fits(filter, statement)).length, items.length)
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { onFocusIn, giveBack } = useFocusReturn()
  const reveal = (statement: string): void => onReveal(statement, false)

  useEffect(() => {
    if (list.current !== null && active !== null && !collapsed) scrollTo(list.current, active)
  }, [active, collapsed, comparing])

  useEffect(() => {
    const element = list.current
    const listener = (event: MouseEvent): void => {
      const id = clickedStatement(event)
      // A button pressed with the keyboard counts no clicks.
      if (id !== null) onReveal(id, event.detail === 0)
    }
    element?.addEventListener('click', listener)
    return () => element?.removeEventListener('click', listener)
  }, [onReveal])

  /** After a change that hides what has the focus, who gets it: the selector of an element, or the page. */
  const focusNext = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (focusNext.current !== null) root.current?.querySelector<HTMLElement>(focusNext.current)?.focus()
    focusNext.current = null
  })
  const collapse = (wanted: boolean): void => {
    focusNext.current = wanted ? (giveBack() ? null : '.tab') : '.panel'
    props.onCollapse(wanted)
  }

  return (
    // Focus and keys are those of the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      class={`mawqif sidebar ${frameClass(frame)} ${collapsed ? 'collapsed' : 'open'}`}
      dir={strings.direction}
      lang={strings.language}
      data-theme={settings.theme}
      data-grade={sighting.grade}
      data-coverage={Math.round(sighting.coverage * 100)}
      data-dossier={dossier.id}
      onFocusIn={onFocusIn}
      // On release, so that no part of the key reaches the page once the focus has gone back there.
      onKeyUp={({ key }) => {
        if (key !== 'Escape' || collapsed) return
        if (comparing) setComparing(false)
        else if (frame.kind !== 'whole') collapse(true)
      }}
    >
      {frame.kind !== 'whole' && (
        <Tab
          positions={dossier.positions.length}
          top={settings.tabTop}
          hidden={!collapsed}
          strings={strings}
          onOpen={() => collapse(false)}
          onChange={props.onChange}
        />
      )}
      <Rail
        marks={props.rail}
        among={dossier.speakers}
        active={active}
        inset={collapsed || frame.kind !== 'side' || frame.side === 'left' ? 0 : settings.width}
        label={(statement) => strings.sidebar.reveal(speakersOf(props, statement), present.indexOf(statement) + 1)}
        onReveal={reveal}
      />
      <aside
        class="panel"
        hidden={collapsed}
        tabIndex={-1}
        aria-label={strings.sidebar.label}
        style={frameSize(frame, settings)}
      >
        <Header
          {...props}
          onCollapse={collapse}
          onClose={() => {
            giveBack()
            props.onClose()
          }}
          comparing={comparing}
          onCompare={dossier.speakers.length < 2 ? null : () => setComparing(!comparing)}
        />
        <div class={comparing ? 'list comparing' : 'list'} ref={list}>
          <EventHead {...props} items={items} />
          <FilterBar {...props} items={items} />
          {topics.map((topic) => (
            <TopicSection key={topic.topic.id} {...props} outline={topic} items={items} />
          ))}
          {items.every(({ statement }) => !fits(filter, statement)) && <Nothing {...props} />}
          <ContextNotes notes={dossier.context} strings={strings} />
          <p class="onwards">
            <button type="button" class="onward" onClick={() => props.onLibrary()}>
              <Icon name="library" size={16} />
              {strings.library}
            </button>
            <button type="button" class="onward" onClick={() => props.onBrief()}>
              <Icon name="page" size={16} />
              {strings.brief}
            </button>
          </p>
        </div>
        <Footer present={present} active={active} strings={strings} onReveal={reveal} />
        {frame.kind !== 'whole' && (
          <ResizeHandle frame={frame} settings={settings} strings={strings.sidebar} onChange={props.onChange} />
        )}
      </aside>
      <output class="spoken">{said}</output>
    </div>
  )
}

/** No statement fits what is pressed. */
function Nothing({ strings: { sidebar: words }, onFilter }: SidebarProps) {
  return (
    <div class="nothing">
      <p>{words.noneFits}</p>
      <button type="button" class="button" onClick={() => onFilter({ topics: [], speakers: [] })}>
        {words.showAll}
      </button>
    </div>
  )
}

/** What a screen reader is told: the place that was stepped to, or how many statements a choice leaves. */
function useSaid(props: SidebarProps, present: readonly string[], shown: number, total: number): string {
  const { strings, active, filter } = props
  const [said, setSaid] = useState('')
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) setSaid(strings.sidebar.showing(shown, total))
  }, [filter])
  useEffect(() => {
    const place = active === null ? 0 : present.indexOf(active) + 1
    if (first.current || active === null || place === 0) return
    setSaid(strings.sidebar.joined(strings.sidebar.place(place, present.length), speakersOf(props, active)))
  }, [active])
  useEffect(() => {
    first.current = false
  }, [])
  return said
}

/** Name who makes a statement. */
function speakersOf({ dossier, strings }: SidebarProps, statement: string): string {
  const speakers = dossier.statements.find(({ id }) => id === statement)?.speakers ?? []
  const named = dossier.speakers.filter(({ id }) => speakers.includes(id))
  return strings.list(named.map(({ shortName }) => shortName[strings.language]))
}

/** Find the statement a click asks for; null where it ends a selection of text or falls on nothing to show. */
function clickedStatement({ target }: MouseEvent): string | null {
  if (!(target instanceof Element) || target.closest('.menu') !== null) return null
  const card = target.closest('[data-statement]:not([data-verdict="absent"])')
  const selecting = target.closest('button') === null && document.getSelection()?.type === 'Range'
  return selecting ? null : (card?.getAttribute('data-statement') ?? null)
}
