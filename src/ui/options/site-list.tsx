/** A list of host names, each with a button. */
interface SiteListProps {
  readonly hosts: readonly string[]
  /** What stands in place of an empty list. */
  readonly none: string
  /** The button's words. */
  readonly action: string
  /** The button's full name, for screen readers, which list buttons without their rows. */
  readonly actionOn: (host: string) => string
  readonly onAct: (host: string) => void
}

export function SiteList({ hosts, none, action, actionOn, onAct }: SiteListProps) {
  if (hosts.length === 0) return <p class="hint">{none}</p>
  return (
    <ul class="sites">
      {hosts.toSorted().map((host) => (
        <li key={host}>
          <bdi dir="ltr">{host}</bdi>
          <button type="button" class="button" aria-label={actionOn(host)} onClick={() => onAct(host)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  )
}
