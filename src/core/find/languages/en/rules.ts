/** The rules by which English clauses are read. */
import type { ClauseGrammar } from '../../clauses/rules'
import { BESIDES } from './besides'
import { CLAUSES } from './clauses'
import { BEGUN, CITED, QUOTED, STATED } from './before'
import { CONTENTS } from './contents'
import { ENDS } from './ends'
import { LATER, LATER_CLAUSES } from './later'
import { PATTERNS } from './patterns'
import { FOLLOWERS, SOURCES } from './followers'
import { SUBJECTS } from './subjects'

/** Those of whom a quotation may be that stands before: none whose verb is joined to another. */
const REPORTERS = SUBJECTS.flatMap((rule) =>
  rule.is === 'joined' ? [] : rule.name === 'somebody' ? [{ ...rule, pattern: `nominal <!and before-verb` }] : [rule]
)

export const RULES: Omit<ClauseGrammar, 'classes' | 'proclitics'> = {
  patterns: PATTERNS,
  tables: {
    subject: SUBJECTS,
    reporter: REPORTERS,
    follower: FOLLOWERS,
    'leader-behind': FOLLOWERS.filter(({ is }) => is === 'leader'),
    source: SOURCES,
    content: CONTENTS,
    later: LATER,
    'later-clause': LATER_CLAUSES,
    quoted: QUOTED,
    stated: STATED,
    begun: BEGUN,
    cited: CITED
  },
  clauses: CLAUSES,
  besides: BESIDES,
  ends: ENDS,
  subordinate:
    '^ "with" | ^ (filler* ,)? and?+ (!(and | "yet") while | if) [^,]* | ^ [^,]{0,5} temporal | ^ det ordinal? instant',
  spoken: null
}
