/** Patterns that Russian rules share, by name. */
export const PATTERNS: Readonly<Record<string, string>> = {
  /** «во вторник», «в свою очередь», and the mark of a quotation that the verb opens. */
  'before-verb':
    '(, (number? filler year?)+ ,)*+ (number? filler year? | open)*+ ("ограничился" "тем" , "что" | "ограничилась" "тем" , "что")?',
  'after-verb': '(number? filler year?)*+',
  brackets: '("(" _{0,24}? ")")?',
  /** «Макрон на встрече с Путиным»: what parts a name from its verb. */
  parted:
    '(=(prep | filler) (!relayer !and !leader.nominative (word | open | close)){1,22}? (, which [^, quoted]{1,9} ,)?)?',
  named: 'who:leader brackets parted before-verb',
  /** The words for somebody who is no leader. */
  nominal: '(!quoted !"а" !that !if (word | .)){0,12}',
  opening: '(^ | mark | while | filler)',
  aside: '(quote | [^, quoted] | <!capital ,){1,25}?',
  between: '(quote | [^— quoted]){1,25}?',
  run: '(word | open | close | .)',
  /** A name in quotation marks. */
  title: '(<=word open capital{1,7} close | <=named-thing open [^: open close]{1,8} close)',
  /** «, министр обороны» behind the name. */
  'its-office': ', (leader.role | =(!capital word) (!verb !that !which !name word){1,9})',
  /** Whom it is said to, and where, behind a verb: «Путину», «на встрече в Минске». */
  passed:
    '(, (!name word){1,7} ,)? after-verb (oblique | latin | listener | open capital{1,3} close | (prep name? | <=circumstance) (!that !relayer !leader (word | quote)){0,15}?)*',
  /** Somebody whom nobody knows, behind a verb. */
  unknown: '((!prep !name word){0,2} relayer | capital capital | capital =(, | . | $ | prep | filler))',
  bracketed: '("(" _{1,40}? ")")',
  reach: '(bracketed | !; !(<=, participle) _) (bracketed | !; !(<=, participle) !verb _){0,15}?',
  /** What somebody else has said follows: «отреагировал на слова о том, что». */
  reacting: '(reaction word [^: that quoted participle]{0,16}? that)',
  'goes-on': '=(!prep !filler !and !while !which word)',
  /** The quotation that goes on behind its speaker. */
  'and-more': '([^open verb participle]{0,16} <=(, | : | and) =quote more:rest)?',
  'and-on': '(, !ender !verb =(run run) more:rest)?',
  elsewhere: '("как" _{2,7}? ,)?',
  /** Where an attribution has its content behind it. */
  leading:
    '<=(from (part-is :)? (filler | while | and | if | that | mark){0,3} | (while | and | if | that | "поэтому") ,?)',
  /** Up to the first comma of a content that something leads in. */
  led: '^ =(prep | if) (quote | [^, quoted])*'
}
