/** The statement that was dismissed last, which can be shown again where it stood for as long as its place is kept. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { UnknownSidebarProps } from './unknown-sidebar-props'

export interface Dismissal {
  /** Its id; null where none was, or its place is no longer kept. */
  readonly recent: string | null
  /** What was dismissed before it. */
  readonly before: ReadonlySet<string>
  /** The element with the statements. */
  readonly list: RefObject<HTMLDivElement | null>
  readonly dismiss: (statement: string) => void
  readonly undo: () => void
  /** Its place is kept no longer; `hadFocus` where the focus was there. */
  readonly settle: (hadFocus: boolean) => void
}

export function useDismissal({
  dismissed,
  onDismiss
}: Pick<UnknownSidebarProps, 'dismissed' | 'onDismiss'>): Dismissal {
  const [recent, setRecent] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  /** The statement that gets the focus as soon as it is drawn. */
  const next = useRef<string | null>(null)
  useLayoutEffect(() => {
    const button = list.current?.querySelector<HTMLElement>(`[data-statement="${next.current}"] .reveal`)
    if (next.current === null || !button) return
    next.current = null
    button.focus({ preventScroll: true })
  })
  const before = new Set([...dismissed].filter((id) => id !== recent))
  return {
    recent,
    before,
    list,
    dismiss(statement) {
      setRecent(statement)
      onDismiss([...dismissed, statement])
    },
    undo() {
      next.current = recent
      setRecent(null)
      onDismiss([...before])
    },
    settle(hadFocus) {
      if (hadFocus) next.current = neighbourIn(list.current)
      setRecent(null)
    }
  }
}

/** The listed statement that stands after the place of the dismissed one, else the one before it; null of none. */
function neighbourIn(list: Element | null): string | null {
  const items = [...(list?.querySelectorAll<HTMLElement>('.statement, .dismissed') ?? [])].filter(
    (item) => item.closest('[hidden]') === null
  )
  const at = items.findIndex((item) => item.matches('.dismissed'))
  return (items[at + 1] ?? items[at - 1])?.dataset.statement ?? null
}
