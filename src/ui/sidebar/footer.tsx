/** Step through the listed statements that are on this page, in reading order. */
import { Icon } from '../parts/icon'
import { ToolButton } from '../parts/tool-button'
import type { Strings } from '../strings/strings'
import { stepFrom } from './filter'

export function Footer({
  present,
  active,
  strings,
  onReveal
}: {
  /** Ids of the statements to step through, in reading order. */
  readonly present: readonly string[]
  readonly active: string | null
  readonly strings: Strings
  readonly onReveal: (statement: string) => void
}) {
  const words = strings.sidebar
  const place = active === null ? 0 : present.indexOf(active) + 1
  const total = present.length
  const step = (by: 1 | -1): void => {
    const id = stepFrom(present, active, by)
    if (id !== null) onReveal(id)
  }
  return (
    <footer class="foot">
      {total > 0 && (
        <div class="stepper">
          <ToolButton icon="up" label={words.previous} kind="previous" onPress={() => step(-1)} />
          <span class="place">
            {place === 0 ? (
              words.placeNone(total)
            ) : (
              <>
                <span class="spoken">{words.place(place, total)}</span>
                <bdi aria-hidden="true">{words.placeShort(place, total)}</bdi>
              </>
            )}
          </span>
          <ToolButton icon="down" label={words.next} kind="next" onPress={() => step(1)} />
        </div>
      )}
      <span class="privacy">
        <Icon name="device" size={15} />
        {words.privacy}
      </span>
    </footer>
  )
}
