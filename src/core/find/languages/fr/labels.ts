/** How French gives words with nothing but who says them: “Macron : …”, “… – Macron”. */
import type { ClauseRule } from '../../clauses/rules'

export const LABELS: readonly ClauseRule[] = [
  {
    name: 'a label',
    shape: 'label',
    is: 'leader',
    pattern:
      '^ (number | "h" | !open mark)*+ speaker:(who:leader brackets ((, | prep) (name.role | (!quoted !name !and _){1,10}) =(: open))?) cue:: content:(_ _ _ rest)',
    finds: [
      'Emmanuel Macron : « Nous verrons ce qui en sort. » ⇒ macron: Nous verrons ce qui en sort',
      'Emmanuel Macron, qui rentre de Kiev : « Nous verrons ce qui en sort. » ⇒ macron: Nous verrons ce qui en sort',
      'Abbas Araghchi, ministre iranien des Affaires étrangères : « Nous verrons bien. » ⇒ araghchi: Nous verrons bien',
      'Emmanuel Macron sur LCI : « Nous verrons ce qui en sort. » ⇒ macron: Nous verrons ce qui en sort',
      '21 h 04 – Emmanuel Macron : « Nous verrons ce qui en sort » ⇒ macron: Nous verrons ce qui en sort'
    ],
    misses: ['Emmanuel Macron : 2 316.']
  },
  {
    name: 'a label over a quotation',
    shape: 'announced',
    is: 'leader',
    pattern: '^ det? speaker:(who:leader) cue:: !_',
    finds: ['Le Français Emmanuel Macron : ⏎ « Nous verrons ce qui en sort. » ⇒ macron: Nous verrons ce qui en sort'],
    misses: ['Le conseiller d’Emmanuel Macron : ⏎ « Nous verrons ce qui en sort. »']
  },
  {
    name: 'a label and a dash',
    shape: 'label',
    is: 'leader',
    pattern: '^ speaker:(who:leader) cue:— content:(=quote rest)',
    finds: ['Emmanuel Macron - « Nous verrons ce qui en sort. » ⇒ macron: Nous verrons ce qui en sort'],
    misses: ['Emmanuel Macron - il est à Kiev - attend la paix.']
  },
  {
    name: 'a quotation that a dash signs',
    shape: 'label',
    is: 'leader',
    pattern: '^ content:quote cue:— speaker:(who:leader (, word{1,10})?) .? $',
    finds: ['« La paix est proche » - Emmanuel Macron. ⇒ macron: La paix est proche'],
    misses: ['« La paix est proche » - Emmanuel Macron dort.']
  }
]
