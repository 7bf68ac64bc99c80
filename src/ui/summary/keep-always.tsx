/** In the popup of a page that leaders speak in: whether all pages of its site are kept. */
import type { SummaryProps } from './summary-props'

type KeepAlwaysProps = Pick<SummaryProps, 'strings' | 'keepsAlways' | 'onKeepAlways'> & { readonly host: string }

export function KeepAlways({ strings: { keep }, host, keepsAlways, onKeepAlways }: KeepAlwaysProps) {
  if (keepsAlways === null) return null
  return (
    <section class="keep-always" aria-label={keep.page}>
      <label>
        <input
          type="checkbox"
          checked={keepsAlways}
          aria-describedby="keep-always-hint"
          onChange={({ currentTarget }) => onKeepAlways(currentTarget.checked)}
        />
        <span>{keep.always(host)}</span>
      </label>
      <p id="keep-always-hint">{keep.alwaysBrief}</p>
    </section>
  )
}
