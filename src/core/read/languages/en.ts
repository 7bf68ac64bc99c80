/** How English reports speech. */
import type { Grammar } from '../language'

const words = (list: string): readonly string[] => list.split(' ')

export const ENGLISH: Grammar = {
  language: 'en',
  stopWords: words('the of and to in that is was for on with he as at by from his it has are be'),
  abbreviations: words('mr mrs ms dr gov sen rep gen col lt st jr sr vs no rev prof sgt capt hon pres jan feb mar apr jun jul aug sept sep oct nov dec'),
  proclitics: [],
  frames: [
    { forms: words('said says added noted argued claimed insisted acknowledged declared stated stressed emphasised emphasized explained maintained'), takes: ['clause', 'bare', 'quotation'] },
    { forms: ['told'], takes: ['clause', 'bare', 'quotation'], addressee: true },
    { forms: words('warned reiterated announced suggested wrote tweeted recalled confirmed reaffirmed underlined'), takes: ['clause', 'quotation', 'object'] },
    { forms: ['called for', 'calls for', 'pushed for', 'appealed for'], takes: ['object'] },
    { forms: ['urged', 'called on', 'urges', 'asked'], takes: [{ after: ['to'] }] },
    { forms: ['vowed', 'pledged', 'promised', 'offered', 'threatened'], takes: ['clause', { after: ['to'] }] },
    { forms: ['accused', 'accuses'], takes: [{ after: ['of'] }] },
    { forms: ['blamed', 'demanded', 'proposed', 'defended', 'condemned', 'welcomed', 'criticised', 'criticized'], takes: ['clause', 'object'] },
    { forms: words('denied rejected dismissed'), takes: ['clause', 'object'], polarity: 'denied' }
  ],
  participles: [
    { forms: words('saying adding noting arguing stressing insisting stating warning claiming'), takes: ['clause', 'bare', 'quotation'] },
    { forms: ['calling for'], takes: ['object'] }
  ],
  attributions: [{ forms: ['according to'], role: 'speaker' }],
  complementisers: ['that'],
  narrativeOrders: ['subject-verb'],
  reportingOrders: ['verb-subject', 'subject-verb'],
  dropsSubject: false,
  fillers: words('has had have also later then again once repeatedly earlier now in turn on tuesday monday wednesday thursday friday saturday sunday'),
  fillerEndings: ['ly'],
  voids: words('not never would could may might should must can cannot will to was were been be is being if'),
  conditionals: words('if whether should unless'),
  prepositions: words('of for to with from by against about on at in after before between toward towards than like over without among under'),
  conjunctions: ['and', 'or', 'but'],
  coordinators: words('while whereas although though but and'),
  relativePronouns: ['who'],
  pronouns: { masculine: ['he'], feminine: ['she'] },
  turnChanges: ['for his part', 'for her part', 'in turn'],
  relayers: words('spokesman spokeswoman spokesperson adviser aide kremlin ministry office statement campaign official source'),
  boilerplate: ['read also', 'read more', 'also read', 'related']
} // prettier-ignore
