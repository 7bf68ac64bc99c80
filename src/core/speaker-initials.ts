/**
 * Give the letters of a speaker's badge: the first of the name, or two where another speaker beside has the same first.
 *
 * An article is no part of a name's beginning: السيسي ⇒ س, "al-Sisi" ⇒ S.
 */
import type { InterfaceLanguage, Localised } from './text/language'

/** Anything that has a short name. */
type Named = { readonly shortName: Localised }

const ARTICLE = /^(?:ال(?=\p{L}{2})|(?:al|el|аль|эль)[-‑ ](?=\p{L}))/iu

export function speakerInitials({ shortName }: Named, among: readonly Named[], language: InterfaceLanguage): string {
  const letters = lettersOf(shortName[language])
  const isShared = among.some(
    (other) =>
      other.shortName[language] !== shortName[language] && lettersOf(other.shortName[language])[0] === letters[0]
  )
  return letters.slice(0, isShared ? 2 : 1).join('')
}

/** The letters of a name without its article, the first a capital where the script has any. */
function lettersOf(name: string): readonly string[] {
  const [first = '', ...rest] = name.normalize('NFC').replace(ARTICLE, '').match(/\p{L}/gu) ?? []
  return [first.toUpperCase(), ...rest]
}
