import type { KeptStatement } from '../../core/records/kept-page'
import type { Strings } from '../strings/strings'
import { reportedBy } from './reported-by'

/**
 * Say what the speaker does, how and by whom it is reported, and how the page had the words: that it changed them, or that a
 * machine found them.
 */
export function keptFacts({ act, kind, sources, verdict }: KeptStatement, strings: Strings): readonly string[] {
  return [
    ...(act === null ? [] : [strings.unknown.acts[act]]),
    strings.kind[kind],
    ...(sources.length === 0 ? [] : [reportedBy(strings, sources)]),
    verdict === 'found' ? strings.unknown.automatic : strings.verdict[verdict]
  ]
}
