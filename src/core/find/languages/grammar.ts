/**
 * What a language's module says, as data: the words by which that language reports speech, and where it puts them.
 *
 * The finder folds all words as the recogniser does (`fold.ts`), so forms are written in plain orthography: Arabic without
 * vowel marks, any case. A form of several words is written with spaces; an apostrophe or a hyphen separates words too
 * ("a-t-il déclaré" is four). Phrases win over the shorter phrases they begin with.
 */
import type { StatementKind } from '../../dossier'
import type { ActWords } from '../acts'
import type { Language } from '../../text/language'
import type { Span } from '../../text/span'
import type { Decline } from '../people/declension'
import type { Mention } from '../people/people'
import type { SentenceView } from '../text/sentence-view'
import type { TokenSpan } from '../text/tokens'
import type { ClauseGrammar } from '../clauses/rules'

/** What must follow a cue (or come before it) for its content to be taken. */
export type Complement =
  /** A complementiser and a clause, or a colon and the rest of the sentence. */
  | 'clause'
  /** A clause without complementiser, directly after the cue: "said it was late". */
  | 'bare'
  /** A quotation within the reach of the cue. */
  | 'quotation'
  /** A quotation behind a colon, however far: "responded to the claims: “…”". */
  | 'colon'
  /** A noun phrase directly after the cue: "reiterated his support". */
  | 'object'
  /** A noun phrase directly after the cue that a quotation characterises: "called the offer “an ultimatum”". */
  | 'naming'
  /** A word with one of these endings directly after the cue: "dit vouloir". */
  | { readonly ending: readonly string[] }
  /** A phrase opened by one of these words; an addressee may stand before it: "called on Putin to", دعا بوتين إلى. */
  | { readonly after: readonly string[] }
  /** A phrase that one of these words opens directly after the cue: "vowed to". */
  | { readonly directly: readonly string[] }
  /** All that follows the cue, where one of these words is within reach: "accused the West of". */
  | { readonly with: readonly string[] }

/** A cue: forms that behave alike. */
export interface CueFrame {
  /** Finite forms that report a single speaker. */
  readonly forms: readonly string[]
  /** Those of a man or of a woman, where the form tells. */
  readonly masculine?: readonly string[]
  readonly feminine?: readonly string[]
  /** Those of several, which report nobody's own words, but end and relay those of others. */
  readonly plural?: readonly string[]
  /** Forms that report only behind an auxiliary, from which adverbs may part them: "a de son côté déclaré". */
  readonly compounds?: readonly string[]
  readonly takes: readonly Complement[]
  /** `denied` where the cue turns its content down. */
  readonly polarity?: 'denied'
  /** Its content stands before it in quotation marks alone, never as a plain clause: "…, Macron vowed". */
  readonly quotesBefore?: boolean
  /** What somebody thinks, wants or judges: in another's words it is that one's guess, and no statement. */
  readonly isThought?: boolean
  /** A guest as its object is greeted, and nothing is said of anything: "welcomed Macron at the palace". */
  readonly isGreeting?: boolean
  /** It answers: a pronoun as its subject may mean whoever was spoken to. */
  readonly isReply?: boolean
  /** Whom it is said to stands directly after the cue and before a bare clause: "told Macron he was late". */
  readonly addressee?: boolean
  /** What else the rules ask of it. */
  readonly features?: readonly string[]
}

/** A cue by which somebody passes on another's words: "TASS quoted Putin as saying", نقل الإليزيه عن ماكرون قوله إن. */
export interface RelayFrame {
  readonly forms: readonly string[]
  /** Words of which one stands right before the speaker; empty where the speaker follows the cue or its subject directly. */
  readonly before: readonly string[]
  /** Words of which one stands after the speaker; empty where the content follows directly. */
  readonly after: readonly string[]
}

/** Words that a speaker's name follows and that make the rest of the sentence the content: "according to", "selon". */
export interface Attribution {
  readonly forms: readonly string[]
  /** `outer`: also who relays rather than speaks; never a statement of the name itself. */
  readonly role: 'speaker' | 'outer'
  /** The form's second word is a pronoun, of that gender, and no name follows: «по его словам», "selon lui". */
  readonly pronoun?: 'masculine' | 'feminine'
}

/** Nouns that, alone, stand for a leader named before: "le ministre", «глава государства». */
export interface Anaphor {
  /** Those who may be meant, by offices they hold or held, be it of one place ("president us"); empty where it may be anybody who had the word. */
  readonly offices: readonly string[]
  /** As a subject; with the article, where there is one. */
  readonly forms: readonly string[]
  readonly masculine?: readonly string[]
  readonly feminine?: readonly string[]
  /** Means nobody but who had the word last: others whom nobody knows may hold such an office too. */
  readonly isOnlyLast?: boolean
  /** The place whose holder it means, where such a one is named: then it means no other, though he had the word. */
  readonly home?: string
  /** Means who was named last: "ce dernier". */
  readonly isLatter?: boolean
  /** Means whoever has that title beside the name, which stands between two “@”: «@محمد بن زايد@ رئيس الدولة». */
  readonly beside?: RegExp
  /** After "according to", where that differs. */
  readonly governed?: readonly string[]
}

/** Pronouns of one person. */
export interface Pronouns {
  readonly masculine: readonly string[]
  readonly feminine: readonly string[]
}

/** The answer in a paragraph: whose it is, its mark and its words. */
export interface MarkedAnswer {
  readonly speaker: string
  readonly source: Span
  readonly words: Span
  /** Direct where it is not told. */
  readonly kind?: StatementKind
}

/** Finds in a text of marked questions or of lists the words of whose they are in a paragraph behind another, if it holds such. */
export type InterviewReader = (
  text: string,
  paragraphs: readonly Span[],
  mentions: readonly Mention[]
) => (before: Span, paragraph: Span) => MarkedAnswer | null

/** Tells what says nothing. */
export interface Silences {
  /** The sentence opens a paragraph that tells what was said before: «Ранее Песков сообщил». */
  readonly recalls: (view: SentenceView) => boolean
  /** The writer tells in it of a visit or a meeting. */
  readonly tellsOfMeeting: (view: SentenceView) => boolean
  /** A noun only names a meeting, or points to what was said. */
  readonly onlyPoints: (view: SentenceView, noun: TokenSpan) => boolean
}

export interface Grammar {
  readonly language: Language
  /** Words that a full stop may follow without ending the sentence; single letters always may. */
  readonly abbreviations: readonly string[]
  /** Where names decline. */
  readonly decline?: Decline
  /** Letters written together with the word they precede and taken off before it is looked up: Arabic و and ف. */
  readonly proclitics: readonly string[]

  readonly frames: readonly CueFrame[]
  /** What the speaker does with the words, by the cue and what stands behind it. */
  readonly acts: ActWords
  /** Forms without a subject that continue the statement of their clause's subject: "adding that", مؤكدا أن. */
  readonly participles: readonly CueFrame[]
  readonly attributions: readonly Attribution[]
  readonly relays?: readonly RelayFrame[]
  readonly complementisers: readonly string[]
  /** A line that signs what stands over it: a name, and what its bearer is, behind a dash. */
  readonly signature?: RegExp
  /** Whether a cue may stand within the quotation marks: between dashes, or also between commas with its speaker's name. */
  readonly incises?: 'dashed' | 'plain'
  /** What a quotation holds where it may be another's: « Nous attendons, grogne un député, depuis mars ». */
  readonly signedWithin?: RegExp
  /** Whether the leader with whom a sentence begins stays its subject past the names of others: "Macron met Putin, saying". */
  readonly keepsSubject?: boolean
  /** Whether a verb without subject continues the last speaker: وأضاف أن. */
  readonly dropsSubject: boolean
  /** Verbs with which a sentence begins that only tells where the last speaker spoke. */
  readonly occasions?: readonly string[]
  /** Verbs with which a sentence begins whose subject then has the word: “spoke in parliament. Said that”. */
  readonly addresses?: readonly string[]
  /** What the words of a person's name begin with, where other capitalised words are none's: «Financial Times», «Ближний Восток» in Russian. */
  readonly nameWord?: RegExp
  /** Verbs whose object then has the word: «Макрону задали вопрос». */
  readonly asks?: readonly string[]
  /** Folded participles with which a sentence begins that only lead in: “speaking in Rome, ”. */
  readonly leadsIn?: RegExp
  /** Participles with which a sentence begins that tells what its subject is asked: “asked if”, « interrogé sur ». */
  readonly questioned?: readonly string[]

  /** Words by which a cue takes the sentence before it for its content: «об этом». */
  readonly references?: readonly string[]
  /** "I", "we" and "our", where a paragraph of speech may stand without quotation marks, signed behind a dash. */
  readonly firstPersons?: readonly string[]
  /** Reads interviews in which marks, and no names, tell questions and answers. */
  readonly readInterview?: InterviewReader
  /** Articles and the like, with which a noun phrase begins. */
  readonly determiners?: readonly string[]
  /** What compound forms need before them, by whether it has one subject or several; a pronoun may hang on it: "a-t-il". */
  readonly auxiliaries?: { readonly one: readonly string[]; readonly several: readonly string[] }
  /** Words that may stand between subject and verb, or between verb and content: auxiliaries, adverbs. */
  readonly fillers: readonly string[]
  /** Endings of further fillers: "-ly". */
  readonly fillerEndings: readonly string[]
  /** Words beside the verb that make it no statement: negations, modals, passive auxiliaries. */
  readonly voids: readonly string[]
  /** Words right after the cue that leave it without content: "said nothing"; or that, quoted alone, only answer: «нет». */
  readonly empties?: readonly string[]
  /** Words right before the subject that make its clause no statement of its own: "if", "whether", "what". */
  readonly conditionals: readonly string[]
  /** Words that make the name after them something else than a subject: prepositions. */
  readonly prepositions: readonly string[]
  readonly conjunctions: readonly string[]
  /** Words that open a clause beside the one before it, so that a new subject is no nested one: "while", "whereas". */
  readonly coordinators: readonly string[]
  readonly relativePronouns: readonly string[]
  readonly pronouns: Pronouns
  /** "His" and "her" beside the words that another passes on: «цитирует его ТАСС». */
  readonly possessives?: Pronouns
  /** Pronouns that open a clause without complementiser, in languages that have such: "told the crowd he would". */
  readonly clauseSubjects?: readonly string[]
  /** Nouns after which a participle continues without a comma: "issued a statement saying". */
  readonly messages?: readonly string[]
  /** Words after which a participle tells how its sentence's subject did what no cue tells: "responded by saying". */
  readonly means?: readonly string[]
  /** Words that, after the last comma of an indirect content, begin what is no part of it: "which", "after". */
  readonly enders?: readonly string[]
  /** Words that begin a circumstance after a noun phrase that is a content: "criticised him during". */
  readonly circumstances?: readonly string[]
  /** Prepositions that may open a clause in which something has been said: "after Putin said". */
  readonly temporals?: readonly string[]
  /** Words that begin a time, which ends even a short quotation: "hours after". */
  readonly times?: readonly string[]
  /** Words that begin a clause beside an indirect content, with a comma or without: "but he", "while". */
  readonly breakers?: readonly string[]
  readonly anaphors?: readonly Anaphor[]
  /** Finds words for a holder of an office, known or not: "le président finlandais"; a president's is its first group. */
  readonly strangers?: RegExp
  /** Words that, right after an anaphor, make it somebody else: "le président de la banque"; behind a name, tell whence: "of Florida". */
  readonly genitives?: readonly string[]
  /** Nouns of those who speak and are no leaders: institutions, spokespeople, agencies, analysts. */
  readonly relayers: readonly string[]
  /** Those of them that are no persons, so that no pronoun of a person stands for them. */
  readonly institutions?: readonly string[]
  /** Nouns of those from whom a leader's words are taken at second hand: offices, spokespeople, news agencies. Else all are. */
  readonly vouchers?: readonly string[]
  /** Nouns of those from whom nobody takes a leader's words, where others' are taken: sources, officials without a name. */
  readonly nameless?: readonly string[]
  readonly silences?: Silences
  /** Beginnings of lines that are no part of the article: "Read also". */
  readonly boilerplate: readonly string[]
  /** Beginnings of lines that are prose though no stop ends them: a ticker's mark, a verb that no headline begins with. */
  readonly proseOpenings?: readonly string[]
  /** More classes of words, for the rules. */
  readonly classes?: Readonly<Record<string, readonly string[] | Pronouns>>
  /** The rules by which the engine reads clauses. */
  readonly rules: Omit<ClauseGrammar, 'classes' | 'proclitics'>
}
