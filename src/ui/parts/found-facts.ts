import { isShown, type ShownStatement } from '../../core/find/page-reading'
import type { Strings } from '../strings/strings'

/** Say how a statement that was found is reported, and what is not sure of it. */
export function foundFacts(statement: ShownStatement, strings: Strings): readonly string[] {
  const { kind, polarity, outerSource, isTopicNamed } = statement
  const { found } = strings
  return [
    strings.kind[kind],
    ...(polarity === 'denied' ? [found.denied] : []),
    ...(outerSource === null ? [] : [strings.via(outerSource)]),
    ...(isTopicNamed ? [] : [found.inherited]),
    ...(isShown(statement) ? [] : [found.unsure])
  ]
}
