/** Patterns that English rules share, by name. */
export const PATTERNS: Readonly<Record<string, string>> = {
  /** "on Tuesday", “also”, and the mark of a quotation that the verb opens. */
  'before-verb': '(, (number? filler)+ ,)*+ (number? filler | open)*+',
  'after-verb': '(number? filler year?)*+',
  /** No noun and no name: "the reported", "Kyiv's stated", "the United States". */
  verbal: "<!(det | 's) !(<=word capital)",
  brackets: '("(" _{0,8}? ")")?',
  named: 'who:leader (of capital{1,5})? brackets before-verb',
  attribute: '(!quoted !verb !that !while !if !prep (word | .))',
  /** The words for somebody who is no leader. */
  nominal: '(!quoted (word | .)){0,12}',
  /** What stands before the first word of a clause. */
  opening: '(^ | mark | while)',
  aside: '(quote | [^, quoted] | <!capital ,){1,25}?',
  between: '(quote | [^— quoted]){1,25}?',
  /** Somebody whom nobody knows, behind a verb: "said an official". */
  unknown: '(det? (!prep !name word){0,2} relayer | capital capital)',
  run: '(word | open | close | .)',
  /** A name in quotation marks. */
  title: '(<=word open capital{1,7} close)',
  /** As far as whom it is said to, and where. */
  bracketed: '("(" _{1,40}? ")")',
  reach: '(bracketed | !; !(<=, participle) _) (bracketed | !; !(<=, participle) !(<!(det | prep) verb) _){0,15}?',
  told: '=(!if !prep !and (word | open) run run)',
  'bare-start': '<=word !quoted =subject-pronoun <!(message | if | and | while | which | prep)',
  'goes-on': '=(!prep !filler !and !while !which word)',
  /** The quotation that goes on behind its speaker. */
  'and-more': '([^open verb participle]{0,16} <=(, | : | and) =quote more:rest)?',
  'and-on': '(, !ender =(run run) more:rest)',
  /** Up to the first comma of a content that something leads in. */
  led: '^ =(prep | if) (quote | [^, quoted])*'
}
