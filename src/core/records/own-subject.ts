/** A leader or topic of the user's own, known by its name. */
import { foldText, hashText } from '../text/fold'

const OWN = 'own-'

/** The same name, in whatever typography, has the same id on every page: `Ann  Lee` and `ann lee` ⇒ `own-1x0k…`. */
export function ownSubject(name: string): { readonly id: string; readonly name: string } {
  const written = name.trim().replace(/\s+/g, ' ')
  return { id: `${OWN}${hashText(foldText(written)).toString(36)}`, name: written }
}
