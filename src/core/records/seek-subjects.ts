/** Seek leaders and topics by their names in any language of the interface, as a user types. */
import type { Subject } from '../find/page-reading'
import { foldText } from '../text/fold'
import { INTERFACE_LANGUAGES } from '../text/language'

/** Each word that is typed begins a word of the name: `em mac`, `ماكر` ⇒ macron. Those whose short name begins so come first; none of nothing. */
export function seekSubjects(subjects: readonly Subject[], typed: string, most: number): readonly Subject[] {
  const sought = foldText(typed)
  if (sought === '') return []
  const words = sought.split(' ')
  const fitting = subjects.filter(({ name }) =>
    INTERFACE_LANGUAGES.some((language) => {
      const folded = ` ${foldText(name[language])}`
      return words.every((word) => folded.includes(` ${word}`))
    })
  )
  const isFirst = ({ shortName }: Subject): boolean =>
    INTERFACE_LANGUAGES.some((language) => foldText(shortName[language]).startsWith(sought))
  return [...fitting.filter(isFirst), ...fitting.filter((subject) => !isFirst(subject))].slice(0, most)
}
