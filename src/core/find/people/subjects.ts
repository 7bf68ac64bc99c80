/** The names by which the interface shows leaders and topics. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Localised } from '../../text/language'
import type { Subjects } from '../page-reading'
import { type Gazetteer, leaderName, leaderShortName } from './gazetteer'

export function subjectsOf({ leaders, topics }: Gazetteer): Subjects {
  return {
    leaders: leaders.map((leader) => ({
      id: leader.id,
      name: inAll((language) => leaderName(leader, language)),
      shortName: inAll((language) => leaderShortName(leader, language))
    })),
    topics: topics.map(({ id, name }) => ({ id, name, shortName: name }))
  }
}

const inAll = (nameIn: (language: InterfaceLanguage) => string): Localised =>
  Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, nameIn(language)])) as Record<
    InterfaceLanguage,
    string
  >
