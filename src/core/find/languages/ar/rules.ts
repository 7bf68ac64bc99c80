/** The rules by which Arabic clauses are read. */
import type { ClauseGrammar } from '../../clauses/rules'
import { CLAUSES } from './clauses'
import { CONTENTS, FARTHER, NEAR, OPENED, OTHERS, OWN, OWN_PLACES, PASSED, PASSED_NEAR, QUOTED } from './contents'
import { BESIDES, ENDS } from './ends'
import { PATTERNS } from './patterns'
import { BEFORE, BEHIND, SOURCES } from './subjects'

export const RULES: Omit<ClauseGrammar, 'classes' | 'proclitics'> = {
  patterns: PATTERNS,
  tables: {
    before: BEFORE,
    behind: BEHIND,
    source: SOURCES,
    content: CONTENTS,
    near: NEAR,
    farther: FARTHER,
    own: OWN,
    'own-place': OWN_PLACES,
    others: OTHERS,
    opened: OPENED,
    passed: PASSED,
    'passed-near': PASSED_NEAR,
    quoted: QUOTED
  },
  clauses: CLAUSES,
  besides: BESIDES,
  ends: ENDS,
  subordinate: 'subordinator',
  spoken: null
}
