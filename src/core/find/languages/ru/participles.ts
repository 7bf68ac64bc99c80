/** The forms of Russian cues that go on with their clause's subject: «заявив, что», «заявивший, что». */
import type { CueFrame } from '../grammar'
import { activesOf, participlesOf } from '../slavic/verbs'
import { VERBS } from './cues'

/** What follows these is what somebody else has said. */
const REACTIONS = [
  'комментируя',
  'прокомментировав',
  'отвечая',
  'ответив',
  'говоря',
  'отреагировав',
  'выступая',
  'выступив'
]

export const PARTICIPLES: readonly CueFrame[] = [
  ...participlesOf(VERBS, REACTIONS),
  // «Выступая на форуме «Рассвет»» says nothing.
  { forms: ['выступая', 'выступив'], takes: [{ directly: ['за', 'против'] }] },
  // «Макрон, заявивший, что»
  ...activesOf(VERBS),
  {
    forms: ['забыв', 'преминув'].flatMap((not) =>
      ['отметить', 'добавить', 'напомнить'].map((verb) => `не ${not} ${verb}`)
    ),
    takes: ['clause', 'quotation']
  }
]
