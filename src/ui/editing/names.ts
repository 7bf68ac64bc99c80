import type { Subject } from '../../core/find/page-reading'
import type { InterfaceLanguage } from '../../core/text/language'

/** The name of a leader or topic; of one that this version does not know the id. */
export const nameOf = (id: string, among: readonly Subject[], language: InterfaceLanguage): string =>
  among.find((each) => each.id === id)?.name[language] ?? id
