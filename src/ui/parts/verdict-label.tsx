import type { Verdict } from '../../core/verify/sighting'
import { Icon, type IconName } from './icon'

const ICONS: Readonly<Record<Verdict, IconName>> = {
  verbatim: 'check',
  typographic: 'nearly',
  altered: 'warning',
  absent: 'absent'
}

/** Show a verdict as an icon and words; the words differ from place to place, so they are given. */
export function VerdictLabel({ verdict, text }: { readonly verdict: Verdict; readonly text: string }) {
  return (
    <span class={`verdict ${verdict}`}>
      <Icon name={ICONS[verdict]} size={15} />
      <span>{text}</span>
    </span>
  )
}
