import { isShown, type ShownStatement } from '../../core/find/page-reading'
import type { Strings } from '../strings/strings'

/** Say first where it may be no statement, then what the speaker does, how that is reported, and whether the topic is inferred: calls for, quoted, via whom. */
export function reportFacts(statement: ShownStatement, strings: Strings): readonly string[] {
  const { act, kind, outerSource, isTopicNamed } = statement
  const { unknown } = strings
  return [
    ...(isShown(statement) ? [] : [unknown.unsure]),
    unknown.acts[act],
    strings.kind[kind],
    ...(outerSource === null ? [] : [strings.via(outerSource)]),
    ...(isTopicNamed ? [] : [unknown.inherited])
  ]
}
