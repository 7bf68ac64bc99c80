/**
 * Find the subject of an Arabic verb.
 *
 * The verb comes first and the next noun is its subject, so a leader's name is the subject only where nothing but adverbs
 * and honorifics stand between. A name before the verb is its subject where a clause begins with it: after أن or أما, at
 * the sentence's beginning. Vowel marks being absent, a verb is told from a noun of the same letters by its place.
 */
import { beginsPhrase, endsPhrase, phraseAt } from '../text/phrases'
import { endOf, firstOf, isQuotationMark, type SentenceView } from '../text/sentence-view'
import type { Mention } from '../people/people'
import type { Subject } from '../clauses/subjects'
import { isCommaAt, isPauseAt, isWordAt, textAt } from './ar-clause'
import { insertionEnd } from './ar-complement'
import { VERBS } from './ar-cues'
import {
  ADVERBS,
  BEFORE_SUBJECT,
  CLAUSE_OPENERS,
  CONDITIONALS,
  HONORIFICS,
  OFFICES,
  PREPOSITIONS,
  RELATIVES,
  THAT,
  TURN_CHANGES,
  VOIDS,
  VOIDS_OF_PRESENT
} from './ar-words'

/** How far before a verb its condition may be. */
const CONDITION_REACH = 10
/** How far an apposition between subject and verb may reach. */
const APPOSITION = 24
/** How many words may open a sentence before its verb: "في مؤتمر صحافي مشترك عقب المحادثات قال". */
const LONGEST_OPENING = 25
/** How many words an office may have: "الممثلة العليا للسياسة الخارجية في الاتحاد الأوروبي". */
const LONGEST_OFFICE = 10
/** What a second subject begins with: "and his counterpart", "and the minister". */
const SECOND_SUBJECT =
  /^و(?:نظير|ال(?!يوم|ثلاثاء|اربعاء|ي$)|وزير|رييس|ملك|ولي|امير|امين|مستشار|نايب|قاده|زعماء|كل|حلفا)/u

/** Tell whether the verb at token `verb` states nothing: negated, asked, left to the future or to a condition. */
export function isVoid(view: SentenceView, verb: number, isPresent: boolean): boolean {
  if (endsPhrase(view, verb - 1, VOIDS)) return true
  if (isPresent && endsPhrase(view, verb - 1, VOIDS_OF_PRESENT)) return true
  // ف opens a clause of its own: "asked whether …, he said".
  if (textAt(view, verb).startsWith('ف') && hasConjunction(view, verb)) return false
  for (let i = verb - 1; i >= 0 && i > verb - CONDITION_REACH; i--) {
    if (isCommaAt(view, i) || isQuotationMark(view, i)) return false
    if (beginsPhrase(view, i, CONDITIONALS)) return true
  }
  return false
}

/** Tell whether a verb can stand at token `at`: where a clause begins, or an opening phrase ends. */
export function canStandAt(view: SentenceView, at: number): boolean {
  if (at === 0 || !isWordAt(view, at - 1)) return true
  if (hasConjunction(view, at)) return true
  if (endsPhrase(view, at - 1, CLAUSE_OPENERS, ADVERBS, THAT)) return true
  let opening = at - 1
  while (opening > 0 && at - opening <= LONGEST_OPENING && isWordAt(view, opening - 1)) opening--
  return [0, opening].some((start) => at - start <= LONGEST_OPENING && beginsPhrase(view, start, PREPOSITIONS))
}

/** Tell whether و or ف stands before the verb at token `at`, as a rule written together with it. */
export const hasConjunction = (view: SentenceView, at: number): boolean =>
  textAt(view, at - 1) === 'و' || (/^[وف]/u.test(textAt(view, at)) && !VERBS.entries.has(textAt(view, at)))

/** The subject that follows the verb whose last token is before `after`; null where no leader does. */
export function subjectAfterVerb(view: SentenceView, after: number): Subject | null {
  const { tokens, mentions } = view
  let at = after
  while (at < tokens.length && !mentions[at]) {
    const skipped = phraseAt(ADVERBS, tokens, at) ?? phraseAt(HONORIFICS, tokens, at)
    const next =
      skipped?.end ?? counterpartEnd(view, at) ?? (isWordAt(view, at) ? holderAfter(view, at) : markEnd(view, at))
    if (next === null) return null
    at = next
  }
  const mention = mentions[at]
  if (!mention || firstOf(mentions, at) !== at) return null
  if (mention.start > (tokens[at]?.start ?? 0) || mention.grammaticalCase === 'oblique') return null
  const isQuoted = isQuotationMark(view, at - 1) && isQuotationMark(view, endOf(mentions, at))
  const end = renamedEnd(view, mention, endOf(mentions, at) + (isQuoted ? 1 : 0))
  return hasCompany(view, end)
    ? { kind: 'other', start: after, end }
    : { kind: 'leader', mention, start: after, end, isRelative: false }
}

/** The token after what names a subject once more right behind its name or office: "Lavrov, Russia's foreign minister". */
function renamedEnd(view: SentenceView, mention: Mention, at: number): number {
  const isQuoted = isQuotationMark(view, at)
  // "المستشار الألماني المنتخب فريدريش ميرتس"
  const isParted = textAt(view, at).startsWith('ال') && Boolean(view.mentions[at + 1]) && !view.mentions[at]
  const start = isQuoted || isParted ? at + 1 : at
  // "بن عبدالعزيز آل سعود"
  if (/^(?:بن|ال)$/u.test(textAt(view, at))) return renamedEnd(view, mention, at + 2)
  const again = view.mentions[start]
  if (again?.leader !== mention.leader || again.grammaticalCase === 'oblique') return at
  const end = endOf(view.mentions, start)
  return !isQuoted ? end : isQuotationMark(view, end) ? end + 1 : at
}

/** The token after a mark that sets something apart, or that puts the subject's name in quotation marks. */
function markEnd(view: SentenceView, at: number): number | null {
  const isName = isQuotationMark(view, at) && Boolean(view.mentions[at + 1])
  return isName && isQuotationMark(view, endOf(view.mentions, at + 1)) ? at + 1 : insertionEnd(view, at)
}

/** The token after "his Iranian counterpart", which a name may follow; null where none begins at token `at`. */
function counterpartEnd(view: SentenceView, at: number): number | null {
  if (!/^نظير(?:ه|ها|ته|تها)$/u.test(textAt(view, at))) return null
  return textAt(view, at + 1).startsWith('ال') ? at + 2 : at + 1
}

/** The full name of the holder of the office that begins at token `at`; null where none follows it directly. */
function holderAfter(view: SentenceView, at: number): number | null {
  if (!beginsPhrase(view, at, OFFICES)) return null
  for (let i = at + 1; i < at + LONGEST_OFFICE; i++) {
    if (i === at + 1 && markEnd(view, i) === i + 1) return i
    if (!isWordAt(view, i)) {
      const isName = isCommaAt(view, i) && view.mentions[i + 1]?.by === 'name'
      return isName && isCommaAt(view, endOf(view.mentions, i + 1)) ? i + 1 : null
    }
    const mention = view.mentions[i]
    // "رئيس مكتب …" is another's office: a noun that owns the name has no article.
    if (mention) return mention.by === 'name' && textAt(view, i - 1).startsWith('ال') ? i : null
    if (beginsPhrase(view, i, VERBS)) return null
  }
  return null
}

/** The leader whose name, or relative pronoun, stands before the verb at token `verb`; null where none does. */
export function subjectBeforeVerb(view: SentenceView, verb: number): Subject | null {
  const { mentions } = view
  let at = isQuotationMark(view, verb - 1) ? verb - 2 : verb - 1
  while (at >= 0 && !mentions[at] && isBetween(view, at)) at--
  const isRelative = endsPhrase(view, at, RELATIVES)
  if (isRelative) at--
  if (isPauseAt(view, at)) at = isRelative || isTopic(view, at - 1) ? at - 1 : beforeApposition(view, at)
  const mention = mentions[at]
  if (!mention || mention.grammaticalCase === 'oblique' || hasCompany(view, at + 1)) return null
  const start = firstOf(mentions, at)
  return isRelative || opensClause(view, start)
    ? { kind: 'leader', mention, start, end: verb, isRelative: false }
    : null
}

/** قد and adverbs, which part a subject from its verb. */
const isBetween = (view: SentenceView, at: number): boolean =>
  /^(?:ف?قد|لقد|فانه|كان|كانت|يكون)$/u.test(textAt(view, at)) || endsPhrase(view, at, ADVERBS)

/** Tell whether the mention that ends with token `at` is the topic of أما. */
const isTopic = (view: SentenceView, at: number): boolean =>
  Boolean(view.mentions[at]) && /^و?اما$/u.test(textAt(view, firstOf(view.mentions, at) - 1))

/** The token before the apposition that the pause at `closing` ends; -1 where it ends none, or none beside a name. */
function beforeApposition(view: SentenceView, closing: number): number {
  for (let i = closing - 1; i > 0 && i > closing - APPOSITION; i--)
    if (textAt(view, i) === textAt(view, closing)) return view.mentions[i - 1] ? i - 1 : -1
  return -1
}

function opensClause(view: SentenceView, start: number): boolean {
  if (start > 0 && endsPhrase(view, start - 1, HONORIFICS)) return opensClause(view, start - 1)
  if (start === 0 || isQuotationMark(view, start - 1) || textAt(view, start - 1) === ':') return true
  if (isCommaAt(view, start - 1) && phraseAt(TURN_CHANGES, view.tokens, 0)?.end === start - 1) return true
  return endsPhrase(view, start - 1, BEFORE_SUBJECT)
}

/** Tell whether a second subject follows the mention that ends before token `at`. */
function hasCompany(view: SentenceView, at: number): boolean {
  const text = textAt(view, at)
  if (isCommaAt(view, at)) return textAt(view, at + 1).startsWith('ونظير')
  return SECOND_SUBJECT.test(text) || (text.startsWith('و') && Boolean(view.mentions[at]))
}
