import type { EditedStatement } from '../../core/records/edited-statement'
import type { Strings } from '../strings/strings'
import { reportedBy } from './reported-by'

/**
 * Say what the speaker does, how and by whom it is reported, how the page had the words, and whose word that is: that the page
 * changed them, that a machine found them, that the user corrected it.
 */
export function keptFacts(
  { act, kind, sources, verdict, origin }: EditedStatement,
  strings: Strings
): readonly string[] {
  return [
    ...(act === null ? [] : [strings.unknown.acts[act]]),
    strings.kind[kind],
    ...(sources.length === 0 ? [] : [reportedBy(strings, sources)]),
    ...(verdict === 'found' ? [] : [strings.verdict[verdict]]),
    ...(origin === 'mine' ? [strings.unknown.mine] : verdict === 'found' ? [strings.unknown.automatic] : [])
  ]
}
