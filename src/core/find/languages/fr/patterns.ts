/** Patterns that French rules share, by name. */
export const PATTERNS: Readonly<Record<string, string>> = {
  /** "mardi", "de son côté", and the mark of a quotation that the verb opens. */
  'before-verb': '(, (number? filler)+ ,)*+ (number? filler | open)*+',
  'after-verb': '(!(negation (void | "plus")) number? filler year?)*+',
  /** "a de son côté" before "déclaré". */
  compound: '(det | "lui")? helper:auxiliary.one before-verb',
  /** Of any verb behind a quotation: "a grommelé", "s’est désolé". */
  'any-helper': '((det | "lui")? auxiliary.one | "s" ("est" | "était"))',
  /** "n’a pas", "aurait", "ont". */
  unsaid: '<=((void | auxiliary.several) before-verb)',
  /** "a averti et" before "appelé". */
  'helped-before': 'takes.compound <=(auxiliary.one _{0,60}? and before-verb)',
  /** No noun: "de presse", "la menace", “une « demande”; but "Macron la juge". */
  alone: 'takes.!compound <!(prep | auxiliary before-verb) (<!open | <=((name | he) open)) (<=(name | he) det | <!det)',
  verbal: '(compound | unsaid | helped-before | alone)',
  /** What a verb before its subject is told by. */
  inverted: '(compound | alone)',
  brackets: '("(" _{0,24}? ")")?',
  named: 'who:leader (of capital{1,5})? brackets before-verb',
  attribute: '(!quoted !verb !that !while !if !prep (word | .))',
  /** The words for somebody who is no leader. */
  nominal: '(!quoted !that !if (word | .)){0,12}',
  /** What stands before the first word of a clause. */
  opening: '(^ | mark | while)',
  aside: '(quote | [^, quoted] | <!capital ,){1,25}?',
  between: '(quote | [^— quoted]){1,25}?',
  /** What a preposition governs between a verb and its subject: "à la presse réunie". */
  plain: '(!that !prep !and !det !name !relayer !colleague !quoted word)',
  governed: '(prep{1,3} det? (name | plain) plain{0,12})',
  side: '(, (!name word){1,7} ,)?',
  to: 'side after-verb (<=filler plain{1,12})? governed{0,4}?',
  /** Somebody whom nobody knows, behind a verb: "le porte-parole", "Jean Dupont". */
  unknown:
    'det? ((!prep !name word){0,2} relayer | !name capital (!name capital | =(, | . | $ | prep | filler))) !([^; :]{0,12}? that)',
  /** "KIEV, 3 mars (AFP) -", and where a content may begin. */
  dateline: 'capital{1,3} (, (number | filler | year){1,4})? ("(" word{1,4} ")")? —',
  start: '<=(from | ^ dateline)',
  run: '(word | open | close | .)',
  /** A name in quotation marks. */
  title: '(<=word open capital{1,7} close)',
  /** As far as whom it is said to, and where. */
  bracketed: '("(" _{1,40}? ")")',
  reach:
    '(bracketed | !; !breaker !(<=, participle) !participle-phrase _) (bracketed | !; !breaker !(<=, participle) !participle-phrase !(<!(det | prep) verb) _){0,15}?',
  'goes-on': '(=(!prep !filler !and !while !which !gerund word) | =(!breaker filler+ that))',
  /** The quotation that goes on behind its speaker. */
  'and-more': '([^open verb participle]{0,16} <=(, | : | and) =quote more:rest)?',
  'and-on':
    '(, !(word "des" capital) =(predicate run | !det !prep !ender !filler !he !and !which finite-form (det | that | !of prep) | ("de" | "d") infinitive run) more:rest)',
  /** What a sentence opens with before its subject: “Porté par les sondages,”. */
  fronted: '(^ =(participle-form | prep) [^, quoted]{1,25} ,)',
  /** The part of a content that only leads in. */
  led: '^ =(prep | if) (quote | [^, quoted])*',
  /** The next clause; but “tandis que d’autres” goes on with the same words. */
  break: '(!("tandis" that "d" "autres") breaker)',
  /** What somebody else has said, and no word of what. */
  'others-words': '(det ("propos" | "déclarations" | "paroles") (of | $) | det "position" (!prep word)? ("sur" | $))',
  /** What goes on with the words of a quotation before it: « des progrès réels » entre Kiev et Moscou. */
  belonging: '("de" | "d" | "du" | "des" | "entre" | "contre" | "aux" "yeux" "de" | "parmi")',
  /** What stands for something named before: “cette initiative”. */
  demonstrative: '(("ce" | "cet" | "cette" | "ces") word (mark | $ | prep | filler | circumstance))',
  /** “plus de deux semaines” before “après”. */
  distance:
    '((!ender !verb !det word | "deux" | "trois" | "un" | "une"){0,4} ("heures" | "jours" | "semaines" | "mois" | "ans" | "heure" | "jour" | "semaine" | "an"))',
  /** What words behind a colon tell in full: “a annoncé le raid : « … »”. */
  announcing: '(takes.clause [^; : quoted]{1,15} : quote)',
  /** What opens a clause that the verb takes. */
  'that-clause':
    'takes.clause ,? (<=filler | <!prep) <!("ce" | "tandis" | "alors" | "bien" | "afin" | "dès" | "après" | "avant" | "pendant" | "parce" | "ainsi" | "tel" | "telle" | "tels" | "telles") that',
  /** What one tells, and not that it is so: "ce que Paris donnerait"; but "ce qu’il appelle une trahison". */
  asked: '("ce" ("que" | "qu" | "qui") !he takes.clause)',
  /** No clause that the verb takes stands before this. */
  'no-clause': '(takes.!clause [^; which open]{0,15}? | takes.clause (!that [^; : open]){0,15}?)'
}
