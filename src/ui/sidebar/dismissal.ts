/** The statement that was dismissed or rejected last, which can be shown again where it stood for as long as its place is kept. */
import type { ShownStatement } from '../../core/find/page-reading'
import type { Keeping } from '../../core/records/keeping'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { UnknownSidebarProps } from './unknown-sidebar-props'

export interface Dismissal {
  /** Its id; null where none was, or its place is no longer kept. */
  readonly recent: string | null
  /** What was done with it, in words. */
  readonly said: string
  /** What was dismissed before it. */
  readonly before: ReadonlySet<string>
  /** The element with the statements. */
  readonly list: RefObject<HTMLDivElement | null>
  readonly dismiss: (statement: string) => void
  /** Resolves with why it is not rejected, where it is not. */
  readonly reject: (statement: ShownStatement) => Promise<Keeping>
  readonly undo: () => void
  /** Its place is kept no longer; `hadFocus` where the focus was there. */
  readonly settle: (hadFocus: boolean) => void
}

export function useDismissal({
  dismissed,
  judging,
  strings,
  onDismiss,
  onReject
}: Pick<UnknownSidebarProps, 'dismissed' | 'judging' | 'strings' | 'onDismiss' | 'onReject'>): Dismissal {
  const [recent, setRecent] = useState<string | null>(null)
  const [rejected, setRejected] = useState<ShownStatement | null>(null)
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
  const isRejected = rejected !== null && rejected.id === recent
  return {
    recent,
    said: isRejected && judging !== null ? judging.words.rejected : strings.unknown.hidden,
    before,
    list,
    dismiss(statement) {
      setRecent(statement)
      onDismiss([...dismissed, statement])
    },
    async reject(statement) {
      const outcome = await onReject(statement, true)
      if (outcome !== 'kept') return outcome
      setRejected(statement)
      setRecent(statement.id)
      return outcome
    },
    undo() {
      next.current = recent
      setRecent(null)
      if (isRejected) void onReject(rejected, false)
      else onDismiss([...before])
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
