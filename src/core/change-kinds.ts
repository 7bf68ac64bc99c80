/**
 * Name the ways in which changed words change the meaning.
 *
 * A change is named only where a word that carries the meaning came or went: a negation, a number, a name, a verb of the
 * other polarity, a qualifier. Every other change is still shown, unnamed. The lists hold folded forms; they are short
 * on purpose, since a wrong name misleads and a missing one does not.
 */
import { foldText } from './fold'
import type { ChangeKind } from './sighting'

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText))

const NEGATIONS = folded(
  'لا لم لن ليس ليست ما غير دون بدون عدم ولا ولم ولن وليس بلا not no never neither nor without n t cannot ne pas non jamais sans aucun aucune ni не нет ни без никогда нельзя'
)
const POLARITY = folded(
  'أيد يؤيد تؤيد أيدت رفض يرفض ترفض رفضت رافضا مؤيدا قبل يقبل يعارض عارض معارضا دعم يدعم أدان يدين ندد رحب يرحب نفى ينفي أكد وافق يوافق accept accepts accepted reject rejects rejected support supports supported oppose opposes opposed deny denies denied confirm confirmed condemn condemned welcome welcomed accepte accepté refuse refusé rejette rejeté soutient soutenu oppose approuve approuvé dément démenti confirmé condamne condamné salue salué принять принимает принял отверг отвергает поддержал поддерживает осудил осуждает опроверг подтвердил приветствовал одобрил отказался'
)
const QUALIFIERS = folded(
  'ربما قد محتمل محتملة ممكن المزعوم مزعومة بعض فوري فورا فورية مؤقتة مؤقت دائم دائمة ثابت الثابت كامل الكامل perhaps possible possibly alleged allegedly some immediate immediately temporary permanent full fully conditional peut-être possible éventuel éventuelle certains immédiat immédiatement temporaire permanent complet entièrement возможно возможный возможный некоторые немедленно немедленный временный постоянный полный полностью'
)

/** Kinds of change between the words that went and the words that came. `names`: folded words that name somebody. */
export function changeKinds(
  removed: readonly string[],
  added: readonly string[],
  names: ReadonlySet<string>
): readonly ChangeKind[] {
  const before = removed.flatMap((word) => foldText(word).split(' '))
  const after = added.flatMap((word) => foldText(word).split(' '))
  const differs = (test: (word: string) => boolean): boolean => {
    const carried = (words: readonly string[]): string =>
      words.flatMap((word) => bareForms(word).find(test) ?? []).sort().join(' ')
    return carried(before) !== carried(after)
  }
  const kinds: readonly (readonly [ChangeKind, (word: string) => boolean])[] = [
    ['negation', (word) => NEGATIONS.has(word)],
    ['number', (word) => /\p{Nd}/u.test(word)],
    ['name', (word) => names.has(word)],
    ['polarity', (word) => POLARITY.has(word)],
    ['qualifier', (word) => QUALIFIERS.has(word)]
  ]
  return kinds.filter(([, test]) => differs(test)).map(([kind]) => kind)
}

/** A word, and without the Arabic particle that may be written together with it (و، ف، ب، ل، ك). */
function bareForms(word: string): readonly string[] {
  return /^[وفبلك].{2}/.test(word) ? [word, word.slice(1)] : [word]
}
