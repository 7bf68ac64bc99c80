import { isShown, type ShownStatement } from '../../core/find/page-reading'
import type { Strings } from '../strings/strings'

/** Say how a found statement is reported, and what is unsure about it: quoted, via whom, denied, topic inferred. */
export function reportFacts(statement: ShownStatement, strings: Strings): readonly string[] {
  const { kind, polarity, outerSource, isTopicNamed } = statement
  const { unknown } = strings
  return [
    strings.kind[kind],
    ...(polarity === 'denied' ? [unknown.denied] : []),
    ...(outerSource === null ? [] : [strings.via(outerSource)]),
    ...(isTopicNamed ? [] : [unknown.inherited]),
    ...(isShown(statement) ? [] : [unknown.unsure])
  ]
}
