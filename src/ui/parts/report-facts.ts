import { isShown, type Mine, type ShownStatement } from '../../core/find/page-reading'
import type { Strings } from '../strings/strings'

/** Say first where it may be no statement, or whose it is and how the page has its words, then what the speaker does, how that is reported, and whether the topic is inferred: calls for, quoted, via whom. */
export function reportFacts(statement: ShownStatement, strings: Strings): readonly string[] {
  const { act, kind, outerSource, isTopicNamed, mine } = statement
  const { unknown } = strings
  return [
    ...(isShown(statement) ? [] : [unknown.unsure]),
    ...(mine === undefined ? [] : [whoseWord(mine.how, strings), strings.verdict[mine.verdict]]),
    ...(mine?.how === 'added' ? [] : [unknown.acts[act]]),
    strings.kind[kind],
    ...(outerSource === null ? [] : [strings.via(outerSource)]),
    ...(isTopicNamed ? [] : [unknown.inherited])
  ]
}

/** That the user added or corrected it. */
export const whoseWord = (how: Mine['how'], { unknown }: Strings): string =>
  how === 'added' ? unknown.added : unknown.mine
