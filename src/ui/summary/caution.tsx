/** Says that the page has laid hands on its sidebar, where no page can keep it from being said. */
import { Icon } from '../parts/icon'
import type { Strings } from '../strings/strings'

export function Tampered({ strings }: { readonly strings: Strings }) {
  return (
    <p class="tampered">
      <Icon name="warning" size={16} />
      {strings.summary.tampered}
    </p>
  )
}
