/** Draw a long list bit by bit: more is added as its end comes near, and a button does the same without scrolling. */
import { useEffect, useRef, useState } from 'preact/hooks'

/** Two windows' worth on a large screen. */
const BATCH = 24

/** How many entries of a list are drawn, and how more are. `key` names the list: a new key starts from the first batch. */
export function useBatch(total: number, key: string) {
  const [state, setState] = useState({ key, shown: BATCH })
  const shown = state.key === key ? state.shown : BATCH
  return { shown: Math.min(shown, total), onMore: () => setState({ key, shown: shown + BATCH }), isMore: shown < total }
}

export function More({ label, onMore }: { readonly label: string; readonly onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (button.current === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onMore()
      },
      { rootMargin: '600px' }
    )
    observer.observe(button.current)
    return () => observer.disconnect()
  })
  return (
    <button type="button" class="button more" ref={button} onClick={() => onMore()}>
      {label}
    </button>
  )
}
