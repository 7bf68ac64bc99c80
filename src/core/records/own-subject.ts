/** A leader or topic of the user's own, known by its name. */
import type { Subject } from '../find/page-reading'
import { foldText, hashText } from '../text/fold'
import { everywhere } from '../text/language'

const OWN = 'own-'

/** Whether a leader or topic is the user's own, by its id. */
export const isOwnSubject = (id: string): boolean => id.startsWith(OWN)

/** The same name, in whatever typography, has the same id on every page: `Ann  Lee` and `ann lee` ⇒ `own-1x0k…`. */
export function ownSubject(name: string): { readonly id: string; readonly name: string } {
  const written = name.trim().replace(/\s+/g, ' ')
  return { id: `${OWN}${hashText(foldText(written)).toString(36)}`, name: written }
}

/** It has the same name in every language. */
export function subjectNamed(id: string, name: string): Subject {
  return { id, name: everywhere(name), shortName: everywhere(name) }
}
