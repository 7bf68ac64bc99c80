/**
 * Decline Ukrainian names and titles, singular.
 *
 * As in Russian, ending and place nearly always tell the declension; unlike there, a man's name in -о declines (Порошенка,
 * Дмитра). The dative has two endings, which a full name often mixes (Дональдові Трампу), so it stands four times: as -у,
 * as -ові, and with the other one beside it.
 */
import type { Declension, Role } from '../../people/declension'

/** What stands for the last `cut` letters in each case; `<` stands for one letter more, softened. */
interface UkrainianEndings {
  readonly cut: number
  readonly genitive: string
  readonly dative: string
  /** The dative of men: -ові, -еві, -єві. */
  readonly longDative?: string
  readonly accusative: string
  readonly instrumental: string
  readonly locative: string
  readonly vocative?: string
}

const VELAR = /[гкх]$/u
const SIBILANT = /[жшчщ]$/u
const SOFTENED: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' }
/** Agents in -ар that are soft without showing it. */
const SOFT_AGENT = /(?:секрет|господ)ар$/u

/** The forms of `word`: the nominative first, and the vocative last where it has one of its own. */
export function declineUkrainian(word: string, declension: Declension | null, role: Role): readonly string[] {
  const hyphen = word.lastIndexOf('-') + 1
  const [head, last] = [word.slice(0, hyphen), word.slice(hyphen)]
  const endings = endingsOf(last, declension ?? guess(last, role), role)
  if (endings === null) return [word]
  const { cut, genitive, dative, longDative = dative, accusative, instrumental, locative, vocative } = endings
  const datives = role.isSurname ? [dative, longDative, dative, longDative] : [dative, longDative, longDative, dative]
  const stem = head + last.slice(0, last.length - cut)
  return [
    word,
    ...[genitive, ...datives, accusative, instrumental, locative].map((ending) => joined(stem, ending)),
    ...(vocative === undefined ? [] : [stem + vocative])
  ]
}

/** Дуд, і ⇒ Дуді; Сибіг, <і ⇒ Сибізі. */
const joined = (stem: string, ending: string): string =>
  ending.startsWith('<') ? stem.slice(0, -1) + SOFTENED[stem.slice(-1)] + ending.slice(1) : stem + ending

function guess(word: string, { gender, isSurname }: Role): Declension {
  if (/^[IVX]+$/u.test(word) || /[еєиіїую]$/u.test(word)) return 'fixed'
  if (word.endsWith('о')) return gender === 'm' && (isSurname ? /ко$/u : /[крл]о$/u).test(word) ? 'noun' : 'fixed'
  if (gender === 'f' && /[^ая]$/u.test(word)) return 'fixed'
  if (!isSurname) return 'noun'
  if (/(?:[сцз]ь?кий|[сц]ька)$/u.test(word)) return 'adjective'
  return (gender === 'f' ? /(?:[оеє]в|[иії]н)а$/u : /(?:[оеє]в|[иії]н)$/u).test(word) ? 'surname' : 'noun'
}

function endingsOf(word: string, declension: Declension, { gender }: Role): UkrainianEndings | null {
  switch (declension) {
    case 'fixed':
      return null
    case 'adjective':
      return gender === 'f' ? forms(1, 'ої', 'ій', 'у', 'ою', 'ій') : forms(2, 'ого', 'ому', 'ого', 'им', 'ому')
    case 'surname':
      return gender === 'f'
        ? { ...forms(1, 'ої', 'ій', 'у', 'ою', 'ій'), vocative: 'о' }
        : { ...forms(0, 'а', 'у', 'а', 'им', 'і'), longDative: 'ові', vocative: 'е' }
    case 'noun':
      return noun(word)
  }
}

function noun(word: string): UkrainianEndings {
  const stem = word.slice(0, -1)
  if (/[аеиіоу]я$/u.test(word)) return { ...forms(1, 'ї', 'ї', 'ю', 'єю', 'ї'), vocative: 'є' }
  if (word.endsWith('я')) return { ...forms(1, 'і', 'і', 'ю', 'ею', 'і'), vocative: 'е' }
  if (word.endsWith('а')) {
    const isSoft = SIBILANT.test(stem)
    const dative = VELAR.test(stem) ? '<і' : 'і'
    return { ...forms(1, isSoft ? 'і' : 'и', dative, 'у', isSoft ? 'ею' : 'ою', dative), vocative: isSoft ? 'е' : 'о' }
  }
  if (word.endsWith('о')) return { ...forms(1, 'а', 'у', 'а', 'ом', 'у'), longDative: 'ові', vocative: voice(stem) }
  if (word.endsWith('й')) return { ...forms(1, 'я', 'ю', 'я', 'єм', 'ї'), longDative: 'єві', vocative: 'ю' }
  if (word.endsWith('ь')) return { ...forms(1, 'я', 'ю', 'я', 'ем', 'і'), longDative: 'еві', vocative: 'ю' }
  if (SOFT_AGENT.test(word)) return { ...forms(0, 'я', 'ю', 'я', 'ем', 'і'), longDative: 'еві', vocative: 'ю' }
  if (SIBILANT.test(word)) return { ...forms(0, 'а', 'у', 'а', 'ем', 'і'), longDative: 'еві', vocative: 'у' }
  const locative = VELAR.test(word) ? 'у' : 'і'
  return { ...forms(0, 'а', 'у', 'а', 'ом', locative), longDative: 'ові', vocative: voice(word) }
}

/** Туск ⇒ Туску, Трамп ⇒ Трампе. */
const voice = (stem: string): string => (VELAR.test(stem) ? 'у' : 'е')

const forms = (
  cut: number,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  locative: string
): UkrainianEndings => ({ cut, genitive, dative, accusative, instrumental, locative })
