/**
 * Give the focus back to where it was before it came to the sidebar.
 *
 * Returns what to call on focus events of the root element, and `giveBack`: true where the focus went back to the page,
 * false where it had been nowhere.
 */
import { useRef } from 'preact/hooks'

export function useFocusReturn() {
  const before = useRef<HTMLElement | null>(null)
  return {
    onFocusIn({ relatedTarget, currentTarget }: FocusEvent): void {
      if (currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
        return
      before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
    },
    giveBack(): boolean {
      const element = before.current
      before.current = null
      if (!element?.isConnected) return false
      element.focus({ preventScroll: true })
      return true
    }
  }
}
