/** The rules by which Ukrainian clauses are read: those of Russian, which orders its words alike, and what it has besides. */
import type { ClauseGrammar, ClauseRule, Rule, TableRule } from '../../clauses/rules'
import { RULES as RUSSIAN_RULES } from '../ru/rules'
import { CLAUSE_EXAMPLES } from './clause-examples'
import { CONTENT_EXAMPLES } from './content-examples'
import { END_EXAMPLES } from './end-examples'
import type { Examples } from './examples'
import { SUBJECT_EXAMPLES } from './subject-examples'

const EXAMPLES: Examples = { ...SUBJECT_EXAMPLES, ...CONTENT_EXAMPLES, ...CLAUSE_EXAMPLES, ...END_EXAMPLES }

/** The rules of `rules` that have Ukrainian examples, with these. */
const inUkrainian = <T extends Rule>(rules: readonly T[]): readonly T[] =>
  rules.flatMap((rule) => {
    const examples = EXAMPLES[rule.name]
    return examples === undefined ? [] : [{ ...rule, ...examples }]
  })

/** Ukrainian leaves a subject out where the sentence before has named it. */
const ALONE: ClauseRule = {
  name: 'a verb alone',
  shape: 'speaker-cue-content',
  is: 'dropped',
  pattern: '^ before-verb cue:verb.!several =(after-verb ,? (that | :)) after-verb <content>',
  finds: [
    'Макрон заявив, що бій ущух. Також додав, що переговори тривають. ⇒ macron: бій ущух ⇒ macron: переговори тривають'
  ],
  misses: ['Макрон заявив, що бій ущух. Також додав сусід, що втомився. ⇒ macron: бій ущух']
}

/** Whether something was said is a question, with a word between or without: «Чи справді Трамп сказав». */
const ASKED: TableRule = {
  name: 'whether it was said',
  is: 'nobody',
  pattern: '<=("чи" word{1,2}) (who:office | who:he | who:leader parted) brackets before-verb',
  finds: ['Чи справді Макрон заявив, що бій ущух, невідомо.'],
  misses: ['Справді Макрон заявив, що бій ущух. ⇒ macron: бій ущух']
}

const { tables } = RUSSIAN_RULES

export const RULES: Omit<ClauseGrammar, 'classes' | 'proclitics'> = {
  ...RUSSIAN_RULES,
  tables: {
    ...Object.fromEntries(Object.entries(tables).map(([name, rules]) => [name, inUkrainian(rules)])),
    subject: [ASKED, ...inUkrainian(tables['subject'] ?? [])]
  },
  clauses: [ALONE, ...inUkrainian(RUSSIAN_RULES.clauses)],
  besides: inUkrainian(RUSSIAN_RULES.besides),
  ends: inUkrainian(RUSSIAN_RULES.ends)
}
