import { type Lexicon, words } from './lexicon'

/** The English lexicon. "n't" is folded to a word of its own, "t". */
export const ENGLISH: Lexicon = {
  idioms: ['not only', 'no doubt', 'no later than', 'no less than', 'no more than', 'in full'],
  negations: ['not', 'no', 'never', 'neither', 'nor', 'without', 't', 'cannot', 'none'],
  refusals: words(
    'reject rejects rejected rejecting refuse refuses refused refusing deny denies denied denying oppose opposes opposed ' +
      'opposing condemn condemns condemned condemning denounce denounces denounced dismiss dismisses dismissed'
  ),
  qualifiers: [
    'as soon as possible', 'at least', 'at most', 'up to', 'in principle', 'for now',
    ...words(
      'perhaps maybe possible possibly probably likely alleged allegedly reportedly some most nearly almost ' +
        'immediate immediately temporary temporarily permanent permanently lasting provisional full fully partial partially ' +
        'conditional unconditional unconditionally only'
    )
  ],
  numbers: {
    2: ['two'], 3: ['three'], 4: ['four'], 5: ['five'], 6: ['six'], 7: ['seven'], 8: ['eight'], 9: ['nine'], 10: ['ten'],
    11: ['eleven'], 12: ['twelve'], 13: ['thirteen'], 14: ['fourteen'], 15: ['fifteen'], 16: ['sixteen'],
    17: ['seventeen'], 18: ['eighteen'], 19: ['nineteen'], 20: ['twenty'], 30: ['thirty'], 40: ['forty'], 50: ['fifty'],
    60: ['sixty'], 70: ['seventy'], 80: ['eighty'], 90: ['ninety'], 100: ['hundred', 'hundreds'],
    1000: ['thousand', 'thousands'], 1000000: ['million', 'millions'], 1000000000: ['billion', 'billions'],
    '%': ['percent', 'per cent', '%'], '½': ['half']
  },
  credits: {
    agencies: [
      'AFP', 'Reuters', 'AP', 'DPA', 'EFE', 'ANSA', 'TASS', 'RIA', 'Interfax', 'Xinhua', 'Anadolu', 'AA', 'UPI', 'PA',
      'Bloomberg', 'Agence France Presse', 'Associated Press', 'PA Media', 'agencies', 'staff', 'wires'
    ],
    places: [
      'Moscow', 'Paris', 'Kyiv', 'Kiev', 'London', 'Washington', 'New York', 'Brussels', 'Berlin', 'Rome', 'Geneva',
      'Vienna', 'The Hague', 'Istanbul', 'Ankara', 'Tehran', 'Jerusalem', 'Tel Aviv', 'Gaza', 'Ramallah', 'Beirut',
      'Damascus', 'Amman', 'Baghdad', 'Cairo', 'Riyadh', 'Dubai', 'Abu Dhabi', 'Doha', 'Kuwait City', 'Beijing', 'Tokyo',
      'Seoul', 'New Delhi', 'Warsaw', 'Madrid', 'Lisbon', 'Prague', 'Budapest', 'Vilnius', 'Riga', 'Tallinn', 'Helsinki',
      'Stockholm', 'Oslo', 'Copenhagen', 'United Nations'
    ],
    dates: [
      'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
      'December', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec', 'Monday', 'Tuesday',
      'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'am', 'pm', 'a m', 'p m', 'GMT', 'UTC', 'ET', 'updated',
      'at'
    ]
  },
  boxes: [
    'advertisement', 'sponsored', 'read more', 'read also', 'read next', 'see also', 'also read', 'related',
    'more on this', 'watch', 'recommended'
  ],
  conjunctions: ['and']
} // prettier-ignore
