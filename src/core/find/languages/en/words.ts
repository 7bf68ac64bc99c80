/** How English reports speech. */
import { ITEM, readListed } from '../../speakers/listed-words'
import { readEither, readUnmarked } from '../../speakers/nameless-interview'
import { DIPLOMATS } from '../diplomats'
import type { Grammar } from '../grammar'
import { ACTS } from './acts'
import { FRAMES, PARTICIPLES } from './cues'
import { RULES } from './rules'

const words = (list: string): readonly string[] => list.split(' ')
const phrases = (list: string): readonly string[] => list.split(', ')

const DAYS = words('monday tuesday wednesday thursday friday saturday sunday')

const INSTITUTIONS = words(
  'kremlin elysee chancellery palace house ministry department office service statement readout agency government administration presidency embassy cabinet pentagon pmo'
)
const VOUCHERS = [
  ...INSTITUTIONS,
  ...words(
    'minister spokesman spokeswoman spokesperson press secretary envoy transcript tass interfax ria belta irna tasnim mehr xinhua reuters afp ap dpa pap ukrinform anadolu'
  ),
  'state media',
  'downing street'
]
const RELAYERS = [
  ...VOUCHERS,
  ...words(
    'white state foreign security council united nations union european commission times post news adviser aide campaign ' +
      'official source middle east'
  )
]

const AS_SAYING = [
  'saying',
  ...words('saying telling stating warning adding declaring claiming noting').map((word) => `as ${word}`)
]

/** Offices that stand alone for their holder. */
const ALONE = [
  ['president', 'the president, the head of state'],
  ['chancellor', 'the chancellor'],
  ['vice-president', 'the vice president'],
  ['secretary-general', 'the secretary general'],
  [
    'director-general',
    'the director general, the agency chief, the agency head, the agency s chief, the watchdog s chief'
  ],
  ['supreme-leader', 'the supreme leader, the new supreme leader, the ayatollah, the cleric'],
  ['pope', 'the pope, the pontiff'],
  ['crown-prince', 'the crown prince'],
  ['emir', 'the emir'],
  ['monarch', 'the king, the monarch'],
  ['foreign-minister', 'the foreign minister, the foreign secretary, the top diplomat'],
  ['defence-minister', 'the defence minister, the defense minister, the defence secretary, the defense secretary']
] as const

export const ENGLISH: Grammar = {
  language: 'en',
  abbreviations: words(
    'mr mrs ms dr gov sen rep gen col lt st jr sr vs no rev prof sgt capt hon pres jan feb mar apr jun jul aug sept sep oct nov dec'
  ),
  proclitics: [],
  acts: ACTS,
  frames: FRAMES,
  participles: PARTICIPLES,
  attributions: [{ forms: ['according to', 'in the words of'], role: 'speaker' }],
  relays: [{ forms: words('quoted quotes cited cites'), before: [], after: AS_SAYING }],
  complementisers: ['that'],
  readInterview: readEither(
    readListed({
      item: ITEM,
      announces:
        /(?:(?:points|statements|remarks|comments|quotes|proposals|demands)(?: \w+){0,3} (?:by|from|of) [^.:;]{0,60}[@#](?:['’]s? (?:\w+ ){0,2}(?:speech|address|interview|remarks|statement|conference|briefing))?|[@#]['’]s? (?:\w+ ){0,3}(?:points|statements|remarks|comments|quotes|proposals|demands)|(?:(?:points|statements|remarks|comments|quotes|proposals|demands|things|what)(?: that)?(?: [^:;,.]{0,30})? @|^[^:;]{0,60}@(?:,[^,]+,)?) (?:also |then |further )?(?:said|says|made|told|raised|had to say|listed|outlined|set out|put forward|added|stressed|noted|wrote|announced|proposed|demanded))(?: (?:on|in|at|during|from|to|about|this|the following|as follows|today|yesterday)\b[^,:;]{0,50})?:$/iu,
      signs: /[”"’], \p{L}+ \p{L}+|\b(?:said|says|told|added|according to)\b/u
    }),
    readUnmarked({
      own: /\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b/u,
      asked: /\byou(?:rs?)?\b/iu,
      gives:
        /^(?:(?:an? )?interview with @|(?=.*(?:(?:this|our) interview|our questions| us\b))(?:.*, )?(?:the )?@(?:,[^,]+,)? (?:sp[eo]ak?|talk|s[ai]t|answer|gave|give|receive))/iu
    })
  ),
  dropsSubject: false,
  keepsSubject: true,
  determiners: words('the a an every each his her their its our my your'),
  fillers: [
    ...DAYS,
    ...DAYS.map((day) => `on ${day}`),
    ...words(
      'has had have also later then again once earlier now too instead himself herself already just still today yesterday ' +
        'however meanwhile nevertheless nonetheless tonight late early previously did does even always morning afternoon evening often first further outright'
    ),
    ...phrases(
      'has long, have long, had long, in turn, for his part, for her part, has since, had since, hours before, hours after, hours earlier, hours later, days after, days earlier, in the past, the other day, the same day, to date, so far, at the time, last week, last month, last year, last night, this week, this month, at one point'
    )
  ],
  fillerEndings: ['ly'],
  voids: words('not t never would could may might should must can cannot will to was were been be is being ll d'),
  empties: [
    ...words('nothing little goodbye by'),
    ...words('in at on during after before while as when following to').map((word) => `this ${word}`)
  ],
  conditionals: [
    ...words('if whether unless what why how because than which whom as where'),
    // What is only heard of: "reports that Putin said".
    ...phrases(
      'reports that, allegations that, claims that, claim that, rumours that, rumors that, suggestions that, imagine, suppose, imagine that, suppose that, not true that, untrue that, false that, was reported that, is reported that, was claimed that, is rumoured that, was rumoured that'
    )
  ],
  prepositions: words(
    'of for to with from by against about on at in after before between toward towards than like over without among under ' +
      'into upon through out off away down up during behind near around beside alongside including despite since until amid regarding concerning ' +
      'except besides unlike beyond outside inside via versus'
  ),
  conjunctions: ['and', 'or', 'but', 'nor'],
  questioned: phrases(
    'asked, pressed, questioned, quizzed, when asked, when pressed, when questioned, when he was, when she was, when reporters, when a reporter'
  ),
  leadsIn: /ing$/u,
  proseOpenings: ['source', 'sources', 'quote', 'details'],
  coordinators: words('when while whereas although though but and yet'),
  relativePronouns: ['who'],
  pronouns: { masculine: ['he'], feminine: ['she'] },
  firstPersons: words('i my we our'),
  references: phrases('that is what, this is what'),
  clauseSubjects: words('he she it they we i you there'),
  means: ['by'],
  messages: words(
    'statement tweet post letter message interview speech video memo email remarks comments address note'
  ),
  enders: words(
    'remarks comments writes without in which who a an after before when while as hours days something despite following during but though although amid'
  ),
  circumstances: [
    ...phrases(
      'during, following, after, before, when, while, as he, as she, as part of, in interviews, in other, in remarks, in comments, on twitter, on x, on social media, amid, in reaction to, in response to'
    ),
    ...DAYS.flatMap((day) => [day, `on ${day}`])
  ],
  times: words('moments minutes hours days weeks when while after during'),
  temporals: ['after', 'since'],
  strangers:
    /(\p{Lu}\p{Ll}+(?:[ai]n|ish|ese|ch|[aei]qi|[ao]ni|ek) president|[Pp]resident of \p{Lu}\p{Ll}+)|\p{Lu}\p{Ll}+(?:[ai]n|ish|ese|ch|[aei]qi|[ao]ni|ek) prime minister|[Pp]rime [Mm]inister (?:of )?\p{Lu}\p{Ll}+/gu,
  anaphors: [
    ...ALONE.map(([office, forms]) => ({ offices: [office], forms: phrases(forms) })),
    { offices: ['prime-minister'], forms: phrases('the prime minister, the pm') },
    { offices: ['prime-minister', 'chancellor'], forms: ['the premier'] },
    { offices: ['speaker'], forms: phrases('the speaker, the house speaker'), isOnlyLast: true },
    {
      offices: ['foreign-minister', 'defence-minister', 'finance-minister'],
      forms: phrases('the minister, the secretary'),
      isOnlyLast: true
    },
    {
      offices: ['spokesperson', 'foreign-spokesperson'],
      forms: phrases(
        'the spokesman, the spokeswoman, the spokesperson, the press secretary, the foreign ministry spokesman, the foreign ministry spokesperson, the foreign ministry spokeswoman'
      ),
      isOnlyLast: true
    },
    { offices: ['secretary-general'], forms: phrases('the alliance chief, the alliance s chief'), isOnlyLast: true },
    { offices: [], forms: ['the official'], isOnlyLast: true },
    { offices: ['envoy'], forms: phrases('the envoy, the special envoy, the negotiator'), isOnlyLast: true },
    {
      offices: DIPLOMATS,
      forms: ['the diplomat'],
      isOnlyLast: true
    }
  ],
  genitives: ['of'],
  breakers: phrases(
    'while, whereas, although, though, even though, even as, as reported by, but, and he, and she, and his, and her, and when asked, and won, and left, and went, and took, and gave, and made, and got, and held, and met, and sent, and then'
  ),
  possessives: { masculine: ['him'], feminine: ['her'] },
  classes: {
    gerund: ['*ing', 'being', 'doing', 'going'],
    // What the writer adds to somebody's words.
    referring: words('mentioning citing referring referencing alluding marking reflecting'),
    past: ['*ed', ...words('has was left went took gave made got held met sent won came began flew drove became')],
    'as-saying': AS_SAYING,
    unit: words('day week month year hour minute few couple second third meeting session'),
    judgement: words(
      'illegal unlawful wrong unjustified barbaric crucial vital essential historic criminal cowardly heinous dangerous absurd false *able *ible *less'
    ),
    occasion: words(
      'conference rally meeting briefing call debate ceremony visit broadcast forum podcast session summit event dinner'
    ),
    modal: words('will would could should must can cannot shall need needs'),
    reply: words('no yes so'),
    visitor: words(
      'president leader chancellor premier minister guest guests host hosts delegation envoy envoys team counterpart counterparts colleague king'
    ),
    courtesy: words(
      'hospitality welcome visit invitation presence time birthday victory election meeting call conversation'
    ),
    sympathy: words('condolences gratitude thanks sympathy sympathies appreciation congratulations'),
    hearsay: words('reported rumoured rumored claimed alleged'),
    // Before a colon, who asks in a transcript.
    asker: words('reporter question q journalist moderator host interviewer'),
    'quote-label': ['quote'],
    copula: words('is was are were has had have will would'),
    acting: words(
      'playing impersonating portraying imitating mocking channelling quoting citing representing advising supporting opposing backing defending named nicknamed called dubbed'
    ),
    // Before “as”, what makes it no clause: “dressed as”, “as well as”.
    masked: words('dressed disguised posing known cast well such described introduced'),
    ordinal: ['last', 'first'],
    instant: words('moment minute day time instant more'),
    reason: words('since because unless so that'),
    unsure: words('reportedly allegedly supposedly purportedly apparently nearly almost'),
    'time-noun': words(
      'day week month year hour minute moment time second morning evening night afternoon weekend summer winter spring autumn first last next same former then late new old outgoing embattled veteran'
    ),
    'title-noun': words(
      'president leader chancellor premier minister secretary chief head envoy general candidate nominee billionaire strongman diplomat speaker king prince ally adviser aide counterpart spokesman spokeswoman commander ambassador'
    ),
    // Whose tales are not told by those who act in them.
    tale: words('sketch film movie novel book play parody satire cartoon series comedy fake video image picture'),
    // Whom something is told to, though capitals go on behind it.
    audience: words('mps meps cbs cnn bbc nbc abc itv sky reuters afp bloomberg axios politico parliament congress'),
    // What one urges without saying whom.
    urged: words(
      'restraint calm caution dialogue diplomacy unity patience talks negotiations peace action solidarity moderation compromise support sanctions pressure de'
    ),
    // What is not told: “refused to be drawn”.
    silence: phrases(
      'be drawn, be specific, be pressed, comment, say, answer, elaborate, speculate, discuss, disclose, reveal, take questions, go into, give a date, give details, confirm or deny'
    ),
    // What stands for words that somebody else has said.
    pointer: words(
      'claim claims allegation allegations accusation accusations report reports charge charges rumour rumours rumor rumors figures suggestion suggestions idea notion question questions criticism move step words'
    ),
    // What is also a noun of several: “Baltic states”.
    'noun-like': words('states reports'),
    // What may go on with an infinitive.
    purpose: words('intention intent readiness willingness desire wish'),
    plea: words('call calls demand demands appeal appeals plea pleas proposal proposals'),
    // What becomes of a claim.
    outcome: [
      ...words(
        'remains remained drew sparked angered surprised stunned prompted contradicts contradicted echoes echoed caused raised met flies flew fell hit struck'
      ),
      ...phrases(
        'came as, comes as, has been, have been, was met, were met, was rejected, was dismissed, was disputed, was denied, was welcomed, is false, is wrong, is disputed, was false, is denied, is nothing, is not new, did not, does not, has not, has drawn, has surprised, has angered, has sparked, runs counter, ran counter, went further, goes further'
      )
    ],
    stance: words(
      'message answer position view argument line verdict point reply response stance demand warning conclusion'
    ),
    'saying-noun': words(
      'insistence claim claims assertion assertions warning warnings statement declaration acknowledgement acknowledgment ' +
        'contention argument suggestion suggestions assurance assurances vow pledge promise threat complaint admission demand demands remark remarks announcement boast comment comments reminder'
    )
  },
  rules: RULES,
  relayers: RELAYERS,
  institutions: INSTITUTIONS,
  // “…, it said”: the body whose statement it is.
  vouchers: [...VOUCHERS, 'it'],
  boilerplate: phrases(
    'read also, also read, read more, related, watch, photo, file photo, image, click here, follow us, for more news, subscribe, ' +
      'sign up, listen, advertisement, editing by, reporting by, additional reporting'
  )
}
