import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../build/load-dossiers'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'
import { leaderName, leaderShortName } from '../../src/core/find/people/gazetteer'
import { gazetteer } from '../core/find/bundled-gazetteer'

const dossiers = loadDossiers(fileURLToPath(new URL('../../src/dossiers', import.meta.url)))

describe('the bundled dossiers', () => {
  it.each(dossiers.flatMap(({ id, speakers }) => speakers.map((speaker) => [speaker.id, id, speaker] as const)))(
    'name %s of %s as the gazetteer does',
    (speakerId, _dossier, { name, shortName }) => {
      const leader = gazetteer.leaders.find(({ id }) => id === speakerId)
      expect(leader).toBeDefined()
      if (leader === undefined) return
      for (const language of INTERFACE_LANGUAGES) {
        expect(leaderName(leader, language)).toBe(name[language])
        expect(leaderShortName(leader, language)).toBe(shortName[language])
      }
    }
  )

  it('have the topics of the gazetteer, as they name them', () => {
    const topics = new Map(dossiers.flatMap((dossier) => dossier.topics.map(({ id, name }) => [id, name] as const)))
    for (const { id, name } of gazetteer.topics) expect(topics.get(id)).toEqual(name)
  })
})
