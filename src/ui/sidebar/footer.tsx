/** Step through the statements that are on this page, in reading order. */
import { Icon } from '../parts/icon'
import type { Strings } from '../strings/strings'

export function Footer({
  present,
  active,
  strings,
  onReveal
}: {
  /** Ids of the statements on this page, in reading order. */
  readonly present: readonly string[]
  readonly active: string | null
  readonly strings: Strings
  readonly onReveal: (statement: string) => void
}) {
  const words = strings.sidebar
  const place = active === null ? 0 : present.indexOf(active) + 1
  const total = present.length
  /** From nowhere, forwards starts at the first and backwards at the last; both go round. */
  const step = (by: 1 | -1): void => {
    const next = place === 0 ? (by === 1 ? 0 : total - 1) : (place - 1 + by + total) % total
    const id = present[next]
    if (id !== undefined) onReveal(id)
  }
  return (
    <footer class="foot">
      {total > 0 && (
        <div class="stepper">
          <button
            type="button"
            class="tool"
            aria-label={words.previous}
            title={words.previous}
            onClick={() => step(-1)}
          >
            <Icon name="up" />
          </button>
          <span class="place">
            <span class="spoken">{place === 0 ? words.placeNone(total) : words.place(place, total)}</span>
            <bdi dir="ltr" aria-hidden="true">
              {place === 0 ? '–' : strings.number(place)} / {strings.number(total)}
            </bdi>
          </span>
          <button type="button" class="tool" aria-label={words.next} title={words.next} onClick={() => step(1)}>
            <Icon name="down" />
          </button>
        </div>
      )}
      <span class="privacy">
        <Icon name="device" size={15} />
        {words.privacy}
      </span>
    </footer>
  )
}
