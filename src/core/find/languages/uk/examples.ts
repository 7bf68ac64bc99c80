/** Examples of rules, by the names of these. */
import type { Rule } from '../../clauses/rules'

export type Examples = Readonly<Record<string, Pick<Rule, 'finds' | 'misses'>>>
