/**
 * The panel beside the page: each leader's position, and the words on this page that it rests on.
 *
 * Everything is in the tree whether the panel is open or collapsed to its tab, so opening it costs no work and other
 * tools can read it at any time. It scrolls itself only, and never takes the focus.
 */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Dossier } from '../../core/dossier'
import type { Sighting } from '../../core/sighting'
import { Icon } from '../parts/icon'
import { Mark } from '../parts/mark'
import type { Strings } from '../strings/strings'
import { ContextNotes } from './context-notes'
import { Footer } from './footer'
import { Header } from './header'
import { outline } from './outline'
import { ResizeHandle } from './resize-handle'
import { TopicSection } from './topic-section'

export interface SidebarProps {
  readonly dossier: Dossier
  readonly sighting: Sighting
  readonly strings: Strings
  readonly collapsed: boolean
  /** The physical side of the window it sits on. */
  readonly side: 'left' | 'right'
  /** In CSS pixels. */
  readonly width: number
  /** The statement in focus. */
  readonly active: string | null
  readonly onReveal: (statement: string) => void
  readonly onCollapse: (collapsed: boolean) => void
  readonly onClose: () => void
  /** Called on every move of a drag with `done` false, and once at its end. */
  readonly onResize: (width: number, done: boolean) => void
  /** Open this article in the library. */
  readonly onLibrary: () => void
  /** Open the brief of this page. */
  readonly onBrief: () => void
  readonly onSide: (side: 'left' | 'right') => void
}

/** Room left above and below the statement in focus, in CSS pixels; above, the topic's heading stays in the way. */
const ROOM = { above: 56, below: 16 } as const

export function Sidebar(props: SidebarProps) {
  const { dossier, sighting, strings, collapsed, side, width, active, onReveal, onCollapse } = props
  const { topics, items } = useMemo(() => outline(dossier, sighting), [dossier, sighting])
  const present = items.flatMap(({ finding }) => (finding.verdict === 'absent' ? [] : [finding.statement]))
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (list.current !== null && active !== null && !collapsed) scrollTo(list.current, active)
  }, [active, collapsed])

  useEffect(() => {
    const element = list.current
    const listener = (event: MouseEvent): void => {
      const id = clickedStatement(event)
      if (id !== null) onReveal(id)
    }
    element?.addEventListener('click', listener)
    return () => element?.removeEventListener('click', listener)
  }, [onReveal])

  return (
    <div
      class={`mawqif sidebar on-${side} ${collapsed ? 'collapsed' : 'open'}`}
      dir={strings.direction}
      lang={strings.language}
      data-grade={sighting.grade}
      data-coverage={Math.round(sighting.coverage * 100)}
      data-dossier={dossier.id}
    >
      <button
        type="button"
        class="tab"
        hidden={!collapsed}
        aria-expanded="false"
        aria-label={strings.sidebar.open(dossier.positions.length)}
        title={strings.sidebar.open(dossier.positions.length)}
        onClick={() => onCollapse(false)}
      >
        <Mark size={16} />
        <span class="count">{strings.number(dossier.positions.length)}</span>
      </button>
      <aside class="panel" hidden={collapsed} aria-label={strings.sidebar.label} style={{ inlineSize: `${width}px` }}>
        <Header {...props} items={items} />
        <div class="list" ref={list}>
          {topics.map((topic) => (
            <TopicSection
              key={topic.topic.id}
              outline={topic}
              items={items}
              dossier={dossier}
              strings={strings}
              active={active}
            />
          ))}
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
        <Footer present={present} active={active} strings={strings} onReveal={onReveal} />
        <ResizeHandle width={width} side={side} label={strings.sidebar.resize} onResize={props.onResize} />
      </aside>
    </div>
  )
}

/** Find the statement a click asks for; null where it ends a selection of text or falls on nothing to show. */
function clickedStatement({ target }: MouseEvent): string | null {
  if (!(target instanceof Element)) return null
  const card = target.closest('[data-statement]:not([data-verdict="absent"])')
  const selecting = target.closest('button') === null && document.getSelection()?.type === 'Range'
  return selecting ? null : (card?.getAttribute('data-statement') ?? null)
}

/** Bring a statement into view inside `list`, moving no more than needed and nothing outside it. */
function scrollTo(list: HTMLElement, statement: string): void {
  const card = [...list.querySelectorAll('[data-statement]')].find(
    (candidate) => candidate.getAttribute('data-statement') === statement
  )
  if (card === undefined) return
  const view = list.getBoundingClientRect()
  const { top, bottom } = card.getBoundingClientRect()
  const below = bottom + ROOM.below - view.bottom
  const above = top - ROOM.above - view.top
  if (above < 0) list.scrollTop += above
  else if (below > 0) list.scrollTop += Math.min(below, above)
}
