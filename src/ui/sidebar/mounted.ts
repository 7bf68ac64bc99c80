/** A sidebar that is drawn, and the way to its statements. */
export interface Mounted<Props> {
  readonly update: (props: Props) => void
  /** Move the focus to a statement, or to the panel as a whole; only ever because the reader asked. */
  readonly focus: (statement: string | null) => void
  readonly unmount: () => void
}

/** Move the focus in `root` to a statement's way to its passage; to the panel where there is none. */
export function focusOn(root: HTMLElement | ShadowRoot, statement: string | null): void {
  const card = [...root.querySelectorAll<HTMLElement>('[data-statement]')].find(
    ({ dataset }) => dataset.statement === statement
  )
  const target = card?.querySelector<HTMLElement>('.reveal') ?? root.querySelector<HTMLElement>('.panel')
  target?.focus({ preventScroll: card === undefined })
}
