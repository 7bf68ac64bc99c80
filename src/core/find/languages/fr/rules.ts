/** The rules by which French clauses are read. */
import type { ClauseGrammar } from '../../clauses/rules'
import { CLAUSES } from './clauses'
import { BEGUN, CITED, CONTENTS, LATER, QUOTED, STATED } from './contents'
import { BESIDES, ENDS } from './ends'
import { ANYBODY, FOLLOWERS, LEADERS_BEHIND, SOURCES } from './followers'
import { PATTERNS } from './patterns'
import { SUBJECTS } from './subjects'

export const RULES: Omit<ClauseGrammar, 'classes' | 'proclitics'> = {
  patterns: PATTERNS,
  tables: {
    subject: SUBJECTS,
    follower: [...FOLLOWERS, ANYBODY],
    'known-follower': FOLLOWERS,
    'leader-behind': LEADERS_BEHIND,
    source: SOURCES,
    content: CONTENTS,
    later: LATER,
    quoted: QUOTED,
    stated: STATED,
    begun: BEGUN,
    cited: CITED
  },
  clauses: CLAUSES,
  besides: BESIDES,
  ends: ENDS,
  subordinate: '^ and?+ (!and while | if) [^,]*',
  spoken: null
}
