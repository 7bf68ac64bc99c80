/** Patterns that Arabic rules share, by name. */
export const PATTERNS: Readonly<Record<string, string>> = {
  pause: '(, | —)',
  by: '(!ungoverned !joined by-word)',
  to: '(!ungoverned !joined to-word)',
  /** Opens what somebody is accused of. */
  judging: '(takes.accuses (by | by-that) | takes.blames blame)',
  /** A report, or a participle that goes on. */
  reporting: '(!prep (verb | participle))',
  /** What marks set apart: «، الثلاثاء،». */
  insertion:
    '(, !reporting !that !(!prep !which word (!mark word){0,3}? opener) (=which [^:]{0,20}? | (before-that that | !that !(said =(open word word word word)) [^:]){0,20}?) , | "(" [^:]{0,20}? ")" | — !reporting [^:]{0,20}? —)',

  /** What takes a verb back, or leaves it open. */
  unstated: '(<=void | takes.present <=hoped | !(=fa joined) <=(if [^, — open close]{0,9}?))',
  /** Where a verb can stand. */
  stand:
    '(<=(^ | mark | leads | filler | that | "و" | ^ land) | joined | <=(^ (number | mark)+) | <=(^ prep _{0,24}?) | <=(mark prep word{0,24}?))',
  'opens-sentence':
    '(^ | ^ but-he | ^ but-he? returns | ^ asked _{0,60} | ^ !turn amma? =(prep | filler | leads | placed) (!name _){1,60} <!(that | which | subordinator) !joined <!"و")',
  /** Somebody who is no leader stands before the verb: "but the ambassador", "the ministry had". */
  led: '(!joined | =fa) <=((^ | mark | leads | amma | "و") (!filler !honour !prep !which [article relayer title]) (!mark !name !verb !that _){0,7} | was !filler !honour !prep !verb !leads word (!mark !name !verb !that _){0,7})',
  'goes-on':
    '<!(which _{0,60}?) (joined | <="و" | <=(^ (!name _){0,60} name (!name _){0,60} [where when]) | takes.feminine <=(^ _{0,60} where))',
  agreeing: '(takes.masculine teller.masculine | takes.feminine teller.feminine)',
  unjoined: '(!joined <!"و" | joined =fa)',
  tense: '(takes.!present | takes.goes-on <!which)',

  /** A second subject: "and his counterpart". */
  accompanied: '(!filler company | , =("و" | joined) colleague | ,? =(joined leader))',
  opening:
    '<=((^ (ticker | mark | number)*+ | open | : | before-subject | ^ turn ,) (!joined honorific | colleague (!name article)? | holder)*)',
  /** What parts a subject from the verb behind it. */
  between: '(<=(^ (!mark _){0,9}) , =(!joined verb))? (auxiliary | filler)* open?',
  /** The holder of an office that stands before the name. */
  holder:
    '!joined (title | spoken-for) (=(open name close) | (quote | !name !verb !colleague word){0,9}? (<=(definite | land | close) =leader.name | , (!joined honorific)*? =(leader.name ,)))',
  ahead:
    '(filler | !joined honorific (!name article =leader.name)? !colleague | holder | !joined spoken-for open? voiced close? (!name article)? | !joined colleague (!name article)? | =(open name close) open | insertion)*+',
  /** What names a subject once more: "Lavrov, Russia's minister". */
  again:
    '(<=(open name) close)? (bin word)*+ (open same close | (!name article)? same)? (, praise ,? | — praise —? | praise)*+',

  /** A noun phrase that is definite, or is not. */
  tail: '(!that !which !quoted !position !name !paper !colleague !to-colleague (definite | number | year))*+ (name | outlet | peer)?',
  date: '(<=filler number word year?)',
  outlet: 'paper (!quoted !name !reporting !that !prep !filler !which word){0,3}+',
  peer: '(colleague | to-colleague) (!name article)? name?',
  'definite-phrase':
    '!quoted !that (name | outlet | peer | (event? word | event !prep word !prep word) =(!that !quoted (name | paper | colleague | definite | number | year)) tail | (definite | number) tail)',
  governing: '(circumstance | prep | =to)',

  opens: '(!circumstance opener | takes.by by | takes.to to | takes.clause that | takes.quotation open)',
  /** No step over the object of a verb that then says nothing. */
  free: '!judging !(opener mere-speech) !(takes.object unsaid) !(takes.object takes.!clause that) !(takes.refuses that untold)',
  /** A mark right before the content. */
  'led-in': '!stop mark =(speaking | opens)',
  stop: '(; | . | : | "…" | "؟" | "!")',
  'reporting-on': '(<!which reporting)',
  /** Steps from the subject to the content: over what is no noun, or stands in a definite phrase; over all; over all but nouns. */
  light:
    'free (name | date | filler | speaking | governing definite-phrase | =mark (quote | !quoted (led-in | insertion))){1,1}+',
  marks: '=mark (quote | !quoted (led-in | insertion | !stop mark !reporting))',
  step: 'free (which reporting that | name | filler | speaking | marks | !reporting-on (governing (definite-phrase | (!quoted !that word)?) | !quoted word)){1,1}+',
  plain:
    '!relayer free (filler | takes.masculine !joined land | speaking (=(definite :) definite)? | marks | !reporting-on governing !relayer (definite-phrase told? | (!quoted !that word)?)){1,1}+',
  /** What a relative tells of a thing: «الذي يضم 15 دولة». */
  told: '(which word (filler | date | number word | governing definite-phrase | definite){0,4}+)',
  /** Right behind the subject: the name that a comma parts from its title, an office, a pause. */
  lead: '(participle | , (!name word)? name.!role | title (!reporting word){0,19}? =(, opens) | filler*+ !led-in !insertion pause (!reporting | takes.object =position))?',

  affirmed: '(affirmation that?)?+',
  quotes: 'quote (( , "و"? | "و") quote)*',
  /** A quotation that is said, and is no name. */
  said: '!(<=(paper | "علي" | "ل")) !(open paper) !(quote (: | name | , name | , word{1,3} : | ,? that)) =quote',
  long: '=(open (!close mark)* word (!close mark)* word (!close mark)* word)',
  'office-alone':
    '!joined who:office (!filler of:article)? !name !back-then !(!filler !position article) !(!addressee !filler !paper to) !(open [^close]{1,4} close word) !(open name)',
  alone: '=(mark | $ | speaking | addressee | filler | prep | that | that-not | paper | opens | position | land)',
  other: '(!prep !filler !that !quoted !position !(takes.by by) !(takes.to to) word){0,10}+'
}
