/** In the popup of a page without a known article: how much of such articles is shown by itself. */
import { UNKNOWN_SHOWN, type UnknownShown } from '../../core/settings'
import type { SummaryProps } from './summary-props'

export function UnknownChoice({
  strings: { options: words },
  settings,
  onUnknown
}: Pick<SummaryProps, 'strings' | 'settings' | 'onUnknown'>) {
  return (
    <section class="unknown-choice" aria-label={words.title}>
      <label>
        <span>{words.unknown}</span>
        <select
          value={settings.unknown}
          onChange={({ currentTarget }) => onUnknown(currentTarget.value as UnknownShown)}
        >
          {UNKNOWN_SHOWN.map((value) => (
            <option key={value} value={value}>
              {words.unknownShown[value]}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
