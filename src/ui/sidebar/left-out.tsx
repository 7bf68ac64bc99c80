/** What is left out of the list, at its end, with the way back: what was dismissed for now in one move, what was rejected for good one by one. */
import type { UnknownSidebarProps } from './unknown-sidebar-props'

/** `recent`: the statement whose place is still kept in the list. */
export function LeftOut(props: UnknownSidebarProps & { readonly recent: string | null }) {
  const { reading, dismissed, rejected, strings, recent, judging, onDismiss } = props
  const hidden = dismissed.size - rejected.size
  const refused = reading.statements.filter(({ id }) => rejected.has(id) && id !== recent)
  return (
    <>
      {hidden > 0 && (
        <p class="onwards">
          <span>{strings.unknown.dismissed(hidden)}</span>
          <button type="button" class="onward" data-onward="restore" onClick={() => onDismiss([...rejected])}>
            {strings.unknown.restore}
          </button>
        </p>
      )}
      {judging !== null && refused.length > 0 && (
        <judging.Rejected {...props} words={judging.words} statements={refused} />
      )}
    </>
  )
}
