/** Patterns that English rules share, by name. */
export const PATTERNS: Readonly<Record<string, string>> = {
  /** "on Tuesday", “also”, and the mark of a quotation that the verb opens. */
  'before-verb': '(, (number? filler)+ ,)*+ (number? filler | open)*+',
  'after-verb': "(number? filler !'s year?)*+",
  /** Somebody who is only greeted. */
  guest:
    '(takes.isGreeting (name | capital{1,3} | det (!prep word){0,2}? visitor) !(\'s | "for" !(det courtesy | "talks")))',
  /** A subject that is no leader. */
  theirs: '(det | !name capital | "his") (!det !prep !verb !and word){0,3}?',
  /** What somebody else has said, and no word of what: "rejected the claims". */
  pointed:
    '((det | "this" | "these" | "those" | "such" | "both") (!prep !that !and word){0,2}? (pointer | saying-noun) (mark | $ | and | circumstance) | (det | capital{1,3} \'s) (!prep !that !and word){0,2}? stance (, | . | $ | and))',
  /** "Said nothing", "said no." */
  'void-answer': '(empty | reply (mark | $ | prep) | "to" silence)',
  /** Of good manners and no position: “congratulated Macron on his birthday”, “expressed his condolences”. */
  courteous:
    '((!prep word){0,3}? sympathy | takes.isGreeting (!prep !and (word | .)){1,6}? ("for" | "on") (!prep (word | .)){0,4}? courtesy (mark | $ | prep | and))',
  /** No noun and no name: "the reported", "Kyiv's stated", "the United States". */
  verbal:
    "<!(det | 's | verb.object !name capital) !(<=word capital) !(<=(prep (!prep !det !verb word){1,2}) noun-like (mark | $ | prep | and))",
  brackets: '("(" _{0,8}? ")")?',
  named: 'who:leader (of capital{1,5})? brackets before-verb',
  attribute: '(!quoted !verb !that !which !while !if !prep (word | .))',
  /** The words for somebody who is no leader. */
  nominal: '(!quoted (word | .)){0,12}',
  /** What stands before the first word of a clause. */
  opening: '(^ | mark | while)',
  aside: '(quote | [^, quoted] | <!capital ,){1,25}?',
  between: '(quote | [^— quoted]){1,25}?',
  /** Somebody whom nobody knows, behind a verb: "said an official". */
  unknown: '(det? (!prep !name !that word){0,2} relayer | capital capital)',
  /** Nothing has been said yet: a participle at most leads in. */
  alone: '<=(^ (gerund [^, quoted]{1,10} ,)? !"as" [^, quoted while]{1,12})',
  run: '(word | open | close | .)',
  /** What goes on with the words of a quotation before it: “the war is over” in the eyes of Moscow. */
  belonging:
    '("of" | "for" | "between" | "among" | "against" | "in" "the" ("eyes" | "face" | "name" | "interest" | "hands") "of")',
  /** What somebody is blamed for besides: “for waging war while speaking of peace”. */
  'both-at-once': '(<=("for" gerund word{0,12}?) "while" gerund)',
  /** What the writer adds behind a comma: “, a blow to Kyiv”, “, just days before the vote”, “, ending the war”. */
  trail:
    '(!("even" ("when" | "if") | "as" "well") (filler | "just" | "only" | "barely" | number | time)* (ender | time) | "with" (!prep !name word){1,3}? gerund | filler* !"including" gerund | <=(, close) past)',
  /** What stands for something named before: “endorsed one in July”, “backed her up”, “demands that he has rejected dozens of times”. */
  pronominal:
    '((!capital word){1,3}? !capital "times" | ("this" | "that" | "these" | "those") word (mark | $ | prep | filler | and) | ("it" | "him" | "them" | "one" | "her" "up" | "him" "up" | "them" "all" | "each" | "both") (mark | $ | prep | filler | and))',
  /** A name in quotation marks. */
  title: '(<=word open capital (("the" | prep)? capital){0,6} close)',
  /** As far as whom it is said to, and where. */
  bracketed: '("(" _{1,40}? ")")',
  reach:
    '(bracketed | !; !attribution !(<=, participle) _) (bracketed | !; !attribution !(<=(, | while) participle) !(<=, and) !(<!(det | prep) verb) _){0,24}?',
  /** Whom it is told to, and no words: “told US broadcaster Fox News”. */
  outlet:
    '((capital{1,3} (!capital word){1,2} capital{1,3} | det (!prep !that !subject-pronoun word){1,3} capital{1,2} | !name word =filler after-verb) (mark | $ | prep | filler))',
  told: '=(!if !prep !and (word | open) run run)',
  'bare-start': '<=(capital | filler | number | year | "conference" | "briefing") !quoted =subject-pronoun',
  'goes-on': '=(!prep !filler !and !while !which word)',
  /** The quotation that goes on behind its speaker. */
  'and-more': '([^open verb participle]{0,16} <=(, | : | and) =quote more:rest)?',
  'and-on': '(, !ender !participle !attribution =(open? word open? word) more:rest)',
  been: '("was" | "were" | ("has" | "have") "been")',
  wanting: '"for"',
  'in-message': '(message ("from" | "by") speaker:(det? who:leader) ,? "in" "which" he before-verb)',
  /** “remarks on Monday, in which”. */
  'in-which': '(message [^, quoted]{0,8}? ,? ("in" | "during") "which")',
  /** One of several: "a truce, an exchange of prisoners and talks". */
  enumerated: '(det (of | !prep !that !which word){1,5}? ,? "and" !filler !past word)',
  /** What goes on in the same words: "but that", "but would", "but the truce would". */
  still: '("but" (that | modal | "not" | "only" | "rather" | "also" | (!verb !past word){1,4}? modal))',
  /** What a “but” only adds to: “not just about Kyiv, but about all of them”. */
  'not-only': '("not" ("just" | "only" | "merely" | "simply") [^, quoted]{0,14}?)',
  /** When and where it was said. */
  surroundings: '(circumstance | ("in" | "at") det (!prep word){0,3}? (message | occasion))',
  /** What a clause begins with in which “he said” stands between commas. */
  unended: '("where" | "because" | "that" | "since" | "unless")',
  /** Up to the first comma of a content that something leads in. */
  led: '^ =(prep | if | while) (quote | [^, quoted])*'
}
