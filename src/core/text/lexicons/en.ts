import { lines, numbers } from './lines'
import type { VerdictLexicon } from './verdict-lexicon'

/** The English lexicon. Folding makes "n't" a word of its own, "t". */
export const ENGLISH: VerdictLexicon = {
  idioms: lines(`
not only
no doubt
no later than
no less than
no more than
in full
`),
  negations: lines(`
not
no
never
neither
nor
without
t
cannot
none
`),
  refusals: lines(`
reject
rejects
rejected
rejecting
refuse
refuses
refused
refusing
deny
denies
denied
denying
oppose
opposes
opposed
opposing
condemn
condemns
condemned
condemning
denounce
denounces
denounced
dismiss
dismisses
dismissed
`),
  qualifiers: lines(`
as soon as possible
at least
at most
up to
in principle
for now
perhaps
maybe
possible
possibly
probably
likely
alleged
allegedly
reportedly
some
most
nearly
almost
immediate
immediately
temporary
temporarily
permanent
permanently
lasting
provisional
full
fully
partial
partially
conditional
unconditional
unconditionally
only
`),
  numbers: numbers(`
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
100: hundred, hundreds
1000: thousand, thousands
1000000: million, millions
1000000000: billion, billions
%: percent, per cent, %
½: half
`),
  boxes: lines(`
advertisement
sponsored
read more
read also
read next
see also
also read
related
more on this
watch
recommended
`),
  conjunctions: lines(`
and
`)
}
