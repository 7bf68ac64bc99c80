/** Give clauses without a subject of their own that of the clause they go on from: “met Macron and said …, adding that …”. */
import { holds, type Reading } from './reading'
import type { ClauseRule } from './rules'
import type { ClassedSentence } from './sentence'
import { hasFeature } from './structure'
import type { ClauseSubject } from './subjects'

/** A reading with the rule it was read by, and what its cue stands for. */
export interface Read {
  readonly reading: Reading
  readonly rule: ClauseRule
  readonly cue: unknown
}

/** Find whose each clause is that goes on from another, and leave out what only tells; what adds to a statement becomes part of it. */
export function continueClauses(sentence: ClassedSentence, reads: readonly Read[]): readonly Reading[] {
  const done: Read[] = []
  const whole: { reading: Reading; readonly isMain: boolean }[] = []
  for (const read of reads) {
    const reading = read.rule.is === 'continued' ? continued(sentence, read, done) : read.reading
    done.push({ ...read, reading })
    if (read.rule.tells === true) continue
    const last = whole.findLast(({ reading }) => reading.rule !== 'according-to')
    if (read.rule.adds === true && last?.isMain === true && isOneStatement(last.reading, reading))
      last.reading = { ...last.reading, content: [...last.reading.content, ...reading.content] }
    else whole.push({ reading, isMain: reading.rule !== 'participle' })
  }
  return whole.map(({ reading }) => reading)
}

/** Tell whether a verb that goes on has its subject within what is said: «قال بوتين إن هذه الدول التزمت», whose forms do not agree. */
export function isWithin(read: Read, before: readonly Read[]): boolean {
  if (read.rule.is !== 'continued' || !isMain(read)) return false
  const last = before.findLast(isMain)
  return (
    last !== undefined && holds(last.reading, read.reading) && !before.some((each) => isMain(each) && agree(each, read))
  )
}

function continued(sentence: ClassedSentence, read: Read, before: readonly Read[]): Reading {
  return { ...read.reading, subject: subjectBefore(sentence, read, before) ?? otherAt(read.reading.cue.start) }
}

/** The subject of the last clause that reports, or else of the first that only tells; null where it does not agree. */
function subjectBefore(sentence: ClassedSentence, read: Read, before: readonly Read[]): ClauseSubject | null {
  const last = before.findLast((each) => isMain(each) && each.rule.tells !== true)
  if (last === undefined) {
    const told = before.find(({ reading, rule }) => rule.tells === true && reading.subject?.kind !== 'void')
    return told !== undefined && agree(told, read) ? told.reading.subject : null
  }
  const { subject } = last.reading
  const relay = before.find((outer) => outer !== last && isMain(outer) && holds(outer.reading, last.reading))
  if (read.reading.rule !== 'participle')
    return agree(last, read) && !isUnclear(sentence, last.reading, relay?.reading) ? subject : null
  const isRelays = relay !== undefined && agree(relay, read)
  if (!agree(last, read)) return isRelays ? relay.reading.subject : null
  // Who passes it on, if a person, may as well go on in words of his own.
  return isRelays && !isInstitution(sentence, relay.reading) ? null : subject
}

/** Tell whether another leader may be meant as well: "Trump said Putin had told him …, but added that". */
const isUnclear = (sentence: ClassedSentence, last: Reading, relay: Reading | undefined): boolean =>
  relay?.subject?.kind === 'leader' || opensWithAnother(sentence, last)

/** Tell whether its content is a clause about another leader, who may be the next verb's subject. */
function opensWithAnother({ view }: ClassedSentence, { content, form, subject }: Reading): boolean {
  const start = content[0]?.start ?? 0
  const mention = view.mentions[start]
  if (!mention || form === 'phrase' || subject?.kind !== 'leader' || view.quotations[start] !== null) return false
  return mention.grammaticalCase !== 'oblique' && mention.leader !== subject.mention.leader
}

const isMain = ({ reading: { rule } }: Read): boolean => rule !== 'participle' && rule !== 'according-to'

/** A form that tells no gender agrees with any: «توجهت ميلوني بالقول إن». */
const agree = (one: Read, other: Read): boolean =>
  hasFeature(other.cue, 'any') || hasFeature(one.cue, 'feminine') === hasFeature(other.cue, 'feminine')

const isInstitution = ({ classes }: ClassedSentence, { cue, group }: Reading): boolean =>
  classes.begins.slice(cue.end, group.end).some((hits) => hits.some(({ name }) => name === 'institution'))

const isOneStatement = (last: Reading, { subject, frame }: Reading): boolean =>
  subject !== null && subject.kind !== 'other' && subject === last.subject && frame?.polarity === last.frame?.polarity

const otherAt = (at: number): ClauseSubject => ({ kind: 'other', start: at, end: at })
