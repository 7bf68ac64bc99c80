/** How Arabic reports speech: its clauses are read by `ar-clauses.ts`, so only what all languages share is given here. */
import type { Grammar } from './grammar'
import { ACTS } from './ar/acts'
import { readArabicClauses } from './ar-clauses'
import { pastForms } from './ar-cues'
import { CONJUNCTIONS } from './ar-words'

const words = (list: string): readonly string[] => list.split(' ')

export const ARABIC: Grammar = {
  language: 'ar',
  abbreviations: words('د أ م'),
  proclitics: CONJUNCTIONS,
  acts: ACTS,
  frames: [],
  participles: [],
  attributions: [],
  complementisers: [],
  dropsSubject: true,
  fillers: [],
  fillerEndings: [],
  voids: [],
  conditionals: [],
  prepositions: [],
  conjunctions: [],
  coordinators: [],
  relativePronouns: [],
  pronouns: { masculine: [], feminine: [] },
  relayers: [],
  boilerplate: ['اقرأ أيضا', 'اقرأ المزيد', 'شاهد أيضا', 'مواضيع ذات صلة', 'موضوعات متعلقة', 'المصدر', 'طالع أيضا', 'قد يهمك', 'تابعوا'],
  get proseOpenings() {
    return ['عاجل', ...pastForms()]
  },
  readClauses: readArabicClauses
} // prettier-ignore
