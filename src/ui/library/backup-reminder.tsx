/** Says that what was kept is in no backup, until one is saved or the user puts that off. */
import { dayOf } from '../share/day'
import type { LibraryProps } from './library-props'

export function BackupReminder({
  saved,
  strings,
  words: { kept: words },
  onPutOff
}: LibraryProps & { readonly saved: string | null }) {
  return (
    <p class="kept-reminder" data-kept="reminder">
      {saved === null
        ? words.reminder.never
        : words.reminder.since(strings.date({ value: dayOf(saved), basis: 'text' }))}
      <button type="button" class="button" data-kept="put-off" onClick={onPutOff}>
        {words.reminder.putOff}
      </button>
    </p>
  )
}
