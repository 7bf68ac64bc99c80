/** Says what a page has done to its sidebar, where no page can keep it from being said. */
import { Icon } from '../parts/icon'

export function Trouble({ text }: { readonly text: string }) {
  return (
    <p class="trouble">
      <Icon name="warning" size={16} />
      {text}
    </p>
  )
}
