import { isShown, type ShownStatement } from '../../core/find/page-reading'
import type { Strings } from '../strings/strings'

/** Say what the speaker does, how that is reported, and what is unsure about it: calls for, quoted, via whom, topic inferred. */
export function reportFacts(statement: ShownStatement, strings: Strings): readonly string[] {
  const { act, kind, outerSource, isTopicNamed } = statement
  const { unknown } = strings
  return [
    unknown.acts[act],
    strings.kind[kind],
    ...(outerSource === null ? [] : [strings.via(outerSource)]),
    ...(isTopicNamed ? [] : [unknown.inherited]),
    ...(isShown(statement) ? [] : [unknown.unsure])
  ]
}
