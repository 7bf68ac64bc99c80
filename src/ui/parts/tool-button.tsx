/** A button that is an icon: its words are its name, and shown when the pointer rests on it. */
import { Icon, type IconName } from './icon'

export function ToolButton({
  icon,
  label,
  kind = '',
  expanded,
  onPress
}: {
  readonly icon: IconName
  readonly label: string
  /** A class of its own, beside that of all tools. */
  readonly kind?: string
  /** True where the button closes what is open. */
  readonly expanded?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      class={`tool ${kind}`.trim()}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={() => onPress()}
    >
      <Icon name={icon} />
    </button>
  )
}
