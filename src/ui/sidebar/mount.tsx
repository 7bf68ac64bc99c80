import { type ComponentChild, type ComponentType, render } from 'preact'
import { takeAllTurns } from '../parts/in-turns'
import { AddControl } from './add-control'
import type { Beside, BesideProps, BesidePlace } from './beside-card'
import type { ShellProps } from './shell-props'

/** A sidebar, and its card beside a passage. */
export interface View<Content> {
  readonly Sidebar: ComponentType<Content & ShellProps>
  readonly Card: ComponentType<Content & BesideProps>
}

/** A sidebar that is drawn. */
export interface Mounted<Content> {
  readonly update: (props: Content & ShellProps) => void
  /** Show a statement beside its passage; null shows none. */
  readonly setBeside: (beside: Beside | null) => void
  /** Offer to add words that are selected on the page; null offers nothing. */
  readonly setSelected: (place: BesidePlace | null) => void
  /** Move the focus to a statement, or to the panel as a whole; only ever because the user asked. */
  readonly focus: (statement: string | null) => void
  readonly unmount: () => void
}

/** Draw the sidebar into `root` at once; its styles are put there by the caller. */
export function mountView<Content>(
  root: HTMLElement | ShadowRoot,
  { Sidebar, Card }: View<Content>,
  props: Content & ShellProps
): Mounted<Content> {
  let shown = props
  let sidebar: ComponentChild = <Sidebar {...props} />
  let beside: Beside | null = null
  let selected: BesidePlace | null = null
  /** preact skips a `sidebar` that is the same object as before, so a card costs no more than itself. */
  const draw = (): void =>
    render(
      <>
        {sidebar}
        {beside !== null && (
          <Card {...shown} theme={shown.settings.theme} beside={beside} onDone={() => setBeside(null)} />
        )}
        {selected !== null && !shown.collapsed && (
          <AddControl key={`${selected.x} ${selected.top}`} {...shown} place={selected} />
        )}
      </>,
      root
    )
  function setBeside(next: Beside | null): void {
    if (beside === next) return
    beside = next
    draw()
  }
  function focus(statement: string | null): void {
    const card = [...root.querySelectorAll<HTMLElement>('[data-statement]')].find(
      ({ dataset }) => dataset.statement === statement
    )
    // It may stand in the part of a long list that is still to be drawn.
    if (card === undefined && statement !== null && takeAllTurns()) return void setTimeout(() => focus(statement))
    const target = card?.querySelector<HTMLElement>('.reveal') ?? root.querySelector<HTMLElement>('.panel')
    target?.focus({ preventScroll: card === undefined })
  }
  draw()
  return {
    update(next) {
      shown = next
      sidebar = <Sidebar {...next} />
      draw()
    },
    setBeside,
    setSelected(next) {
      if (selected === next) return
      selected = next
      draw()
    },
    focus,
    unmount: () => render(null, root)
  }
}
