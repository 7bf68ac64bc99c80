/** Find nouns that stand alone for whoever spoke last: "the minister added", "the Iranian minister stressed". */
import type { Meant } from './lexicon'
import { beginsPhrase, phraseAt } from '../text/phrases'
import { endOf, isQuotationMark, type SentenceView } from '../text/sentence-view'
import type { Subject } from '../clauses/subjects'
import { isWordAt, textAt } from './ar-clause'
import { isSpeaking } from './ar-complement'
import { lazyIndex } from './ar-index'
import { ADVERBS, isGoverned, OUTLETS, PREPOSITIONS, THAT } from './ar-words'

/** Nouns by the offices that whoever they mean holds; in pairs for a man and a woman. */
const NOUNS: readonly (readonly [offices: string, nouns: string])[] = [
  ['president', 'الرئيس, الرئيسة, رئيس الدولة, رئيسة الدولة'],
  ['prime-minister', 'رئيس الوزراء, رئيسة الوزراء, رئيس الحكومة, رئيسة الحكومة'],
  ['chancellor', 'المستشار, المستشارة'],
  ['foreign-minister', 'وزير الخارجية, وزيرة الخارجية, كبير الدبلوماسيين, كبيرة الدبلوماسيين, رئيس الدبلوماسية, رئيسة الدبلوماسية'],
  ['defence-minister', 'وزير الدفاع, وزيرة الدفاع'],
  ['foreign-minister defence-minister', 'الوزير, الوزيرة'],
  ['president prime-minister chancellor supreme-leader', 'الزعيم, الزعيمة'],
  ['supreme-leader', 'المرشد, المرشدة, المرشد الأعلى, المرشدة العليا'],
  ['secretary-general', 'الأمين العام, الأمينة العامة'],
  ['director-general', 'المدير العام, المديرة العامة'],
  ['monarch', 'الملك, الملكة'],
  ['emir crown-prince', 'الأمير, الأميرة'],
  ['', 'المسؤول, المسؤولة, الدبلوماسي, الدبلوماسية, السياسي, السياسية']
] // prettier-ignore

const ANAPHORS = lazyIndex<Meant>(
  () =>
    NOUNS.flatMap(([offices, nouns]) =>
      nouns.split(', ').map((noun, i): [string, Meant] => {
        const anaphor = { offices: offices.split(' ').filter(Boolean), forms: [], isOnlyLast: true }
        return [noun, { anaphor, gender: i % 2 === 0 ? 'masculine' : 'feminine' }]
      })
    ),
  []
)

/** A name in quotation marks has at most so many tokens, the marks included. */
const LONGEST_NAME = 6

/** Whom words are said to, which may stand right after the noun. */
const ADDRESSEES = /^لل?(?:صحفيين|صحافيين|اعلاميين|تلفزيون)$/u

/** Read the noun at token `at`, with the adjective of its country; null where another name or noun may follow. */
export function anaphorAt(view: SentenceView, at: number): Extract<Subject, { kind: 'anaphor' }> | null {
  const noun = view.mentions[at] ? null : phraseAt(ANAPHORS, view.tokens, at)
  if (noun === null) return null
  const isCountry = isAttribute(view, noun.end)
  const end = isCountry ? noun.end + 1 : noun.end
  if (view.mentions[end] || isAttribute(view, end) || isOwner(view, end) || isQuotedName(view, end)) return null
  const of = isCountry ? { of: textAt(view, noun.end).replace(/ين$/u, '') } : {}
  return { kind: 'anaphor', meant: noun.value, start: at, end, ...of }
}

/** A word with the article. */
const isAttribute = (view: SentenceView, at: number): boolean =>
  /^ال\p{L}{3}/u.test(textAt(view, at)) && !beginsPhrase(view, at, ADVERBS)

/** A few words in quotation marks before others: «الرئيس "رجب طيب أردوغان" عن». */
function isQuotedName(view: SentenceView, at: number): boolean {
  if (!isQuotationMark(view, at)) return false
  const end = endOf(view.quotations, at)
  return end - at <= LONGEST_NAME && (isWordAt(view, end) || Boolean(view.mentions[at + 1]))
}

/** Tell whether what follows the noun that ends before token `at` is no name of its own: a pause, a circumstance, "that". */
export const isAlone = (view: SentenceView, at: number): boolean =>
  !isWordAt(view, at) ||
  isSpeaking(textAt(view, at)) ||
  ADDRESSEES.test(textAt(view, at)) ||
  beginsPhrase(view, at, ADVERBS, PREPOSITIONS, THAT, OUTLETS)

/** A noun after "of": "the secretary-general of". */
const isOwner = (view: SentenceView, at: number): boolean =>
  isGoverned(textAt(view, at), 'ل') && !ADDRESSEES.test(textAt(view, at)) && !beginsPhrase(view, at, ADVERBS, OUTLETS)
