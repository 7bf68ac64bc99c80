/** Who stands before the verb and yet has not said it. */
import type { TableRule } from '../../clauses/rules'

export const UNSAID: readonly TableRule[] = [
  {
    name: 'nothing is said',
    is: 'nobody',
    pattern: 'void before-verb',
    finds: ['Macron was told that Putin said the front was calm. ⇒ putin: the front was calm'],
    misses: ['Macron said the front had not been calm. ⇒ macron: the front had not been calm']
  },
  {
    name: 'a noun behind a preposition',
    is: 'nobody',
    pattern: 'prep (!prep !capital word)? =(pointer that)',
    finds: ['Amid new reports that Kyiv would come, Macron said the vote was late. ⇒ macron: the vote was late'],
    misses: ['Kyiv’s envoy reports that Macron said the vote was late.']
  },
  {
    name: 'what is only rumoured',
    is: 'nobody',
    pattern: '(unsure filler* | "all" "but")',
    finds: ['Trump reportedly told Putin that the talks had failed.', 'Trump all but said that the talks had failed.'],
    misses: ['Trump repeatedly told Putin that the talks had failed. ⇒ trump: the talks had failed']
  },
  {
    name: 'what somebody never did',
    is: 'nobody',
    pattern: '<=("did" | "does" | "has" | "had" | "were" | "should" | which) named',
    finds: [
      'Nor did Macron say that the talks had failed.',
      'Had Macron said that the talks had failed, they would have left.',
      'Trump, who Macron said was late, left for Rome.'
    ],
    misses: ['In Rome, Macron did say that the talks had failed. ⇒ macron: the talks had failed']
  },
  {
    name: 'who speaks in a tale',
    is: 'nobody',
    pattern: '<=((^ | ,) "in" ("the" | "a" | "an") (!prep word){0,2}? tale [^,]{0,6}? ,) named',
    finds: ['In the film, Macron says that the talks had failed.'],
    misses: ['In his book, Macron says that the talks had failed. ⇒ macron: the talks had failed']
  },
  {
    name: 'who is not the one that said it',
    is: 'nobody',
    pattern: '<="not" who:leader ,? which before-verb',
    finds: ['It was not Macron who said that the talks had failed.'],
    misses: ['It was Macron who said that the talks had failed. ⇒ macron: the talks had failed']
  },
  {
    name: 'what somebody only is reported to have said',
    is: 'nobody',
    pattern: '<=((copula "being"? hearsay | "whether" | "true") [^; : quoted]{0,8}? that) named',
    finds: [
      'It was claimed on a channel that Macron had said that the talks had failed.',
      'He asked whether it was true, as some say, that Macron had said that the talks had failed.'
    ],
    misses: ['The agency reported that Macron had said that the talks had failed. ⇒ macron: the talks had failed']
  }
]
