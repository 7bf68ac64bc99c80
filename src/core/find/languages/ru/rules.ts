/** The rules by which Russian clauses are read. */
import type { ClauseGrammar } from '../../clauses/rules'
import { CLAUSES } from './clauses'
import { CITED, CONTENTS, LATER, QUOTED, STATED } from './contents'
import { BESIDES, ENDS } from './ends'
import { PATTERNS } from './patterns'
import { QUOTED_ONES } from './relays'
import { SOURCES } from './sources'
import { FOLLOWERS, LEADERS_BEHIND, NAMED, REPORTERS, SUBJECTS } from './subjects'

export const RULES: Omit<ClauseGrammar, 'classes' | 'proclitics'> = {
  patterns: PATTERNS,
  tables: {
    subject: SUBJECTS,
    named: NAMED,
    follower: FOLLOWERS,
    'leader-behind': LEADERS_BEHIND,
    reporter: REPORTERS,
    source: SOURCES,
    'quoted-one': QUOTED_ONES,
    content: CONTENTS,
    later: LATER,
    quoted: QUOTED,
    stated: STATED,
    cited: CITED
  },
  clauses: CLAUSES,
  besides: BESIDES,
  ends: ENDS,
  subordinate: '^ and?+ (!(and | "однако") while | if) [^,]*',
  spoken: '^ — _ _{0,60}? <=("," | "?" | "!" | "…") =—'
}
