/** Where an English content ends before the next clause. */
import type { BesideRule } from '../../clauses/rules'

/** Where a clause stands beside the one before it, rather than within. */
export const BESIDES: readonly BesideRule[] = [
  {
    name: 'before a joined verb',
    of: 'joined',
    pattern: '|| [, — ;]?',
    finds: [
      'Macron said the talks had failed and added that it was late. ⇒ macron: the talks had failed ⇒ macron: it was late'
    ],
    misses: ['Macron condemned the raid. He called for a truce. ⇒ macron: the raid ⇒ macron: a truce']
  },
  {
    name: 'before a participle',
    of: 'participle',
    pattern: '|| [, — ;]?',
    finds: [
      'Macron condemned the raid, calling for a truce, aid and talks. ⇒ macron: the raid ⇒ macron: a truce, aid and talks'
    ],
    misses: ['Macron condemned the raid. ⇒ macron: the raid']
  },
  {
    name: 'before another leader',
    of: 'leader',
    pattern: '|| , ("and" | "but" | "while" | "with")',
    finds: [
      'Macron announced a long truce, with Putin saying that time was short. ⇒ macron: a long truce ⇒ putin: time was short',
      'Macron condemned the raid, and Putin called for a truce in May. ⇒ macron: the raid ⇒ putin: a truce in May'
    ],
    misses: ['Macron said that Putin condemned the raid. ⇒ macron: Putin condemned the raid']
  },
  {
    name: 'with a quotation before another leader',
    of: 'leader',
    pattern: '<=close || ("after" | "as" | "while" | "when")',
    finds: [
      'Macron said that the raid was “a crime” after Putin announced a new truce. ⇒ macron: the raid was “a crime” ⇒ putin: a new truce'
    ],
    misses: [
      'Macron said that the raid came after Putin announced a new truce. ⇒ macron: the raid came after Putin announced a new truce'
    ]
  },
  {
    name: 'before a semicolon',
    of: 'any',
    pattern: '|| ;',
    finds: ['Macron said that he would come; he added that it was late. ⇒ macron: he would come ⇒ macron: it was late'],
    misses: ['Macron said that he would come. He added that it was late. ⇒ macron: he would come ⇒ macron: it was late']
  },
  {
    name: 'before who reports it',
    of: 'reporting',
    pattern: '|| [, —]',
    finds: ['Macron said he would come in May, Putin said. ⇒ macron: he would come in May'],
    misses: [
      'Macron said the agency would come in May. ⇒ macron: the agency would come in May',
      'Macron said that if Kyiv fell, they could fly from Baltic states and land. ⇒ macron: if Kyiv fell, they could fly from Baltic states and land'
    ]
  },
  {
    name: 'with a quotation before who reports it',
    of: 'reporting',
    pattern: 'close ||',
    finds: ['Macron said he was “late” his office said. ⇒ macron: he was “late”'],
    misses: ['Macron said he was late. ⇒ macron: he was late']
  },
  {
    name: 'before somebody else',
    of: 'other',
    pattern: '<!(^ =(if | while | prep) (quote | _)*) || [, —] !(reason | if)',
    finds: ['Macron said he would come in May, the agency said that rain was due. ⇒ macron: he would come in May'],
    misses: [
      'Macron said that Kyiv, if pressed on what it needs to live, would agree to it. ⇒ macron: Kyiv, if pressed on what it needs to live, would agree to it',
      'Macron said that in their pact, the leaders confirmed that Kyiv was a friend. ⇒ macron: in their pact, the leaders confirmed that Kyiv was a friend',
      'Macron said that while help is slow, and late, Kyiv refuses to give up on it. ⇒ macron: while help is slow, and late, Kyiv refuses to give up on it',
      'Macron said he would come, since Kyiv was urging him to. ⇒ macron: he would come, since Kyiv was urging him to'
    ]
  }
]
