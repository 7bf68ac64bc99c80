import type { EditedStatement } from '../../core/records/edited-statement'
import type { Strings } from '../strings/strings'
import { reportedBy } from './reported-by'

/**
 * Say what the speaker does, how and by whom it is reported, how the page had the words, and whose word that is: that the page
 * changed them, that a machine found them, that the user corrected or added it.
 */
export function keptFacts(
  { act, kind, sources, verdict, origin }: EditedStatement,
  strings: Strings
): readonly string[] {
  return [
    ...(act === null ? [] : [strings.unknown.acts[act]]),
    strings.kind[kind],
    ...(sources.length === 0 ? [] : [reportedBy(strings, sources)]),
    ...(verdict === 'found' || verdict === 'added' ? [] : [strings.verdict[verdict]]),
    ...whoseWord(verdict, origin, strings)
  ]
}

function whoseWord(
  verdict: EditedStatement['verdict'],
  origin: EditedStatement['origin'],
  { unknown }: Strings
): readonly string[] {
  if (verdict === 'added') return [unknown.added]
  if (origin === 'mine') return [unknown.mine]
  return verdict === 'found' ? [unknown.automatic] : []
}
