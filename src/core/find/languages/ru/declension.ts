/**
 * Decline Russian names and titles, singular.
 *
 * A name's ending and place nearly always tell its declension: a surname in -ов or -ин declines as no noun does (Путиным),
 * one in -ский as an adjective, one that ends in -о, -и, -у, -ю or -э not at all, nor does a woman's that ends in a
 * consonant. What the ending does not tell (Остин is no Russian surname: Остином) the gazetteer says.
 */

import type { Declension, Role } from '../../people/declension'

type RussianEndings = readonly [cut: number, endings: readonly [string, string, string, string, string, string]]

const SIBILANT = /[жшчщц]$/u
const NO_Y = /[гкхжшчщ]$/u

/** The forms of `word`: nominative, genitive, dative, accusative, instrumental, prepositional. */
export function declineRussian(word: string, declension: Declension | null, role: Role): readonly string[] {
  const hyphen = word.lastIndexOf('-') + 1
  const [head, last] = [word.slice(0, hyphen), word.slice(hyphen)]
  const [cut, endings] = endingsOf(last, declension ?? guess(last, role), role)
  const stem = head + last.slice(0, last.length - cut)
  return endings.map((ending) => stem + ending)
}

function guess(word: string, { gender, isSurname }: Role): Declension {
  if (/^[IVX]+$/u.test(word)) return 'fixed'
  if (/[оеёиуюэы]$/u.test(word) || /[иу]а$/u.test(word)) return 'fixed'
  if (gender === 'f' && /[^ая]$/u.test(word)) return 'fixed'
  if (!isSurname) return 'noun'
  if (/(?:[кнхгжшчщ]ий|[ыо]й|[ая]я)$/u.test(word)) return 'adjective'
  return (gender === 'f' ? /(?:[оеё]в|[иы]н)а$/u : /(?:[оеё]в|[иы]н)$/u).test(word) ? 'surname' : 'noun'
}

function endingsOf(word: string, declension: Declension, { gender }: Role): RussianEndings {
  const stem = word.slice(0, -1)
  switch (declension) {
    case 'fixed':
      return [0, ['', '', '', '', '', '']]
    case 'adjective':
      return adjective(word, gender)
    case 'surname':
      return gender === 'f' && word.endsWith('а')
        ? [1, ['а', 'ой', 'ой', 'у', 'ой', 'ой']]
        : [0, ['', 'а', 'у', 'а', 'ым', 'е']]
    case 'noun':
      if (word.endsWith('ия')) return [1, ['я', 'и', 'и', 'ю', 'ей', 'и']]
      if (word.endsWith('я')) return [1, ['я', 'и', 'е', 'ю', 'ей', 'е']]
      if (word.endsWith('а')) {
        return [1, ['а', NO_Y.test(stem) ? 'и' : 'ы', 'е', 'у', SIBILANT.test(stem) ? 'ей' : 'ой', 'е']]
      }
      if (word.endsWith('ий')) return [1, ['й', 'я', 'ю', 'я', 'ем', 'и']]
      if (/[йь]$/u.test(word)) return [1, [word.slice(-1), 'я', 'ю', 'я', 'ем', 'е']]
      return [0, ['', 'а', 'у', 'а', SIBILANT.test(word) ? 'ем' : 'ом', 'е']]
  }
}

function adjective(word: string, gender: 'f' | 'm'): RussianEndings {
  const soft = word.endsWith('няя') || word.endsWith('ний')
  if (gender === 'f') {
    return soft ? [2, ['яя', 'ей', 'ей', 'юю', 'ей', 'ей']] : [2, ['ая', 'ой', 'ой', 'ую', 'ой', 'ой']]
  }
  const end = word.slice(-2)
  if (soft) return [2, [end, 'его', 'ему', 'его', 'им', 'ем']]
  const instrumental = end === 'ий' || NO_Y.test(word.slice(0, -2)) ? 'им' : 'ым'
  return [2, [end, 'ого', 'ому', 'ого', instrumental, 'ом']]
}
