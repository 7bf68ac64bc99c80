/** Make a subject of what the rules keep. */
import type { Mention } from '../people/people'
import type { TokenSpan } from '../text/tokens'
import type { Picked } from './search'
import type { ClauseRule, SubjectKind } from './rules'
import type { ClassedSentence } from './sentence'
import { hasFeature } from './structure'
import type { ClauseSubject } from './subjects'

/** The subject of a clause; null where it has the subject of the clause around it. */
export function subjectOf(
  sentence: ClassedSentence,
  picked: readonly Picked[],
  kept: ReadonlyMap<string, TokenSpan>,
  { is }: ClauseRule,
  cue: TokenSpan
): ClauseSubject | null {
  const kind = is ?? picked.find(({ rule }) => rule.is !== undefined)?.rule.is
  if (kind === undefined) return null
  const { start, end } = kept.get('who') ?? kept.get('speaker') ?? cue
  const subject = makeSubject(sentence, kind, start, end)
  const of = kept.get('of')
  return subject.kind === 'anaphor' && of !== undefined
    ? { ...subject, of: sentence.view.tokens[of.start]?.text ?? '' }
    : subject
}

function makeSubject({ view, classes }: ClassedSentence, kind: SubjectKind, start: number, end: number): ClauseSubject {
  const value = classes.begins[start]?.find(({ value }) => value !== true && value !== null)?.value
  switch (kind) {
    case 'leader':
    case 'relative': {
      const mention = wholeMention(view, start)
      return mention
        ? { kind: 'leader', mention, start, end, isRelative: kind === 'relative' }
        : { kind: 'other', start, end }
    }
    case 'pronoun':
    case 'nested':
      return { kind: 'pronoun', gender: genderOf(value), at: start, opens: kind === 'pronoun', start, end }
    case 'office':
      return { kind: 'anaphor', meant: value as Extract<ClauseSubject, { kind: 'anaphor' }>['meant'], start, end }
    case 'dropped':
      return { kind: 'dropped', gender: anyGenderOf(value), start, end }
    case 'joined':
    case 'continued':
      return { kind: 'shared', start, end }
    case 'nobody':
      return { kind: 'void', start, end }
    case 'other':
      return { kind: 'other', start, end }
  }
}

/** That of a verb without subject: a form that does not tell means either. */
const anyGenderOf = (value: unknown): 'masculine' | 'feminine' | 'any' =>
  value === undefined ? 'any' : genderOf(value)

/** The mention at token `at`, with the preposition that is written together with it: للرئيس is not torn. */
function wholeMention({ mentions, tokens }: ClassedSentence['view'], at: number): Mention | null {
  const mention = mentions[at] ?? null
  return mention?.grammaticalCase === 'oblique'
    ? { ...mention, start: Math.min(mention.start, tokens[at]?.start ?? mention.start) }
    : mention
}

const genderOf = (value: unknown): 'masculine' | 'feminine' =>
  hasFeature(value, 'feminine') ? 'feminine' : 'masculine'
