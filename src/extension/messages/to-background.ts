/** What the scripts in pages, and the extension's own pages, ask of the background. */
import type { KeptElsewhere } from '../../core/compare/elsewhere'
import type { Dossier } from '../../core/dossier'
import { LONGEST_ARTICLE } from '../../core/find/longest-article'
import { type ArticleReading, MOST_STATEMENTS, type Subjects } from '../../core/find/page-reading'
import type { RecordedPosition } from '../../core/library/recorded-positions'
import { LONGEST_ADDRESS, LONGEST_WORDS } from '../../core/records/edit-limits'
import type { Keeping } from '../../core/records/keeping'
import { MOST_PRINTS } from '../../core/recognise/most-prints'
import type { Selecting } from '../../core/records/unselectable'
import type { SaidBefore } from '../../core/records/edited-statement'
import { parseChange, type Settings, WIDTH } from '../../core/settings'
import { LANGUAGES } from '../../core/text/language'
import { call, reply } from './direction'
import { fitting, isFlag, list, object, oneOf, orNull, type Shape, text, whole } from './shape'

/** More fingerprints than a page of two million characters has. */
const MOST_FINGERPRINTS = 1 << 19
/** More leaders than an article names. */
const MOST_SLUGS = 64
/** More positions than an article reports. */
const MOST_POSITIONS = 999

const hash = whole(0, 0xffff_ffff)
const sketch = list(hash, MOST_FINGERPRINTS)
const date = fitting(/^\d{4}-\d\d-\d\d$/)
const slug = fitting(/^[a-z0-9-]{1,64}$/)
const slugs = list(slug, MOST_SLUGS)
const room = orNull(object({ side: oneOf(['left', 'right']), width: whole(WIDTH.min, WIDTH.max) }))
const isChange: Shape<Partial<Settings>> = (raw): raw is Partial<Settings> =>
  typeof raw === 'object' && raw !== null && Object.keys(raw).length === Object.keys(parseChange({ ...raw })).length

const quotations = {
  language: oneOf(LANGUAGES),
  article: orNull(slug),
  sketch: list(hash, MOST_PRINTS),
  quotations: list(object({ id: slug, speakers: slugs, text: text(LONGEST_WORDS) }), MOST_STATEMENTS)
}

/** What is kept, and of a statement of it done with that at once; null of none. */
const keeping = {
  also: orNull(
    object({ action: oneOf(['reject', 'correct']), statement: slug, address: orNull(text(LONGEST_ADDRESS)) })
  )
}

/** A statement of an unknown article. */
const said = { speaker: slug, topic: slug, words: text(LONGEST_WORDS) }

/** What is on record of leaders and topics. */
export interface OnRecord {
  readonly subjects: Subjects
  readonly positions: readonly RecordedPosition[]
  readonly before: readonly SaidBefore[]
  /** The keys of the statements that the user rejected. */
  readonly rejected: readonly number[]
}

export const TO_BACKGROUND = {
  /** Gate: this page names a leader near a topic, and may carry a known article. */
  candidate: call('page', { sketch }, reply<void>()),
  /** Finder: this page carries no known article, and statements were found in it. */
  read: call('page', {}, reply<void>()),
  /** Finder: what is found in the text of this page's article; null where nothing is, and where the site is paused. */
  article: call('page', { text: text(LONGEST_ARTICLE), date: orNull(date) }, reply<ArticleReading | null>()),
  /** The dossiers that share enough with this page; null where the site is paused. */
  open: call('page', { sketch }, reply<readonly Dossier[] | null>()),
  /** Read this page, which carries no known article; `asked` where the user asked for it. */
  find: call('page', { asked: isFlag }, reply<void>()),
  /** How many positions this page shows, for the badge. */
  report: call('page', { positions: whole(0, MOST_POSITIONS) }, reply<void>()),
  /** The user came to this statement in the page. */
  active: call('page', { statement: slug }, reply<void>()),
  /** Insert the style sheet that paints these speakers' passages. */
  paint: call('page', { speakers: slugs }, reply<void>()),
  /** Take one rule that makes room out of the page, and put another in. */
  room: call('page', { was: room, now: room }, reply<void>()),
  /** The names of these leaders and topics, what the dossiers and the kept pages have of them, the newest first, and which of the statements of these keys were rejected. */
  record: call('page', { leaders: slugs, topics: slugs, statements: list(hash, MOST_STATEMENTS) }, reply<OnRecord>()),
  /** What the user dismissed at this address in this session of the browser; the address is a hash, and statements are their keys. */
  dismissed: call('page', { address: hash }, reply<readonly number[]>()),
  /** Keep that the user dismissed these statements and no others at this address. */
  dismiss: call('page', { address: hash, statements: list(hash, MOST_STATEMENTS) }, reply<void>()),
  settings: call('page', {}, reply<Settings>()),
  /** Keep whether passages are marked; fails where the browser refuses to store. */
  marks: call('page', { shown: isFlag }, reply<void>()),
  /** The sidebar's document: let the session of its page know the key that it is to be spoken to with. */
  admit: call('frame', { key: text(64) }, reply<void>()),
  /** Keep these settings; fails where the browser refuses to store. */
  change: call('frame', { change: isChange }, reply<void>()),
  /** Open the library; at an article, and at one of its statements, where they are given. */
  library: call('frame', { article: orNull(slug), statement: orNull(slug) }, reply<void>()),
  /** Open the brief of the page around it. */
  brief: call('frame', {}, reply<void>()),
  /** Keep what the page around it says now. */
  keep: call('frame', keeping, reply<Keeping>()),
  /** Add what the user selected in the page around it. */
  add: call('frame', {}, reply<Selecting>()),
  /** Reject this statement no longer. */
  unreject: call('frame', said, reply<void>()),
  /** Where else these quotations of the page around it stand, and its article. */
  elsewhere: call('frame', quotations, reply<KeptElsewhere | null>()),
  /** Open the options page, which a frame may not. */
  options: call('frame', {}, reply<void>()),
  /** Run the script that shares in this page. */
  sharing: call('page', {}, reply<void>()),
  /** Side panel: keep what the page of this tab says now. */
  keepTab: call('extension', { tab: whole(0, Number.MAX_SAFE_INTEGER), ...keeping }, reply<Keeping>()),
  /** Side panel: add what the user selected in the page of this tab. */
  addInTab: call('extension', { tab: whole(0, Number.MAX_SAFE_INTEGER) }, reply<Selecting>()),
  /** Side panel: reject this statement of the page of this tab no longer. */
  unrejectInTab: call('extension', { tab: whole(0, Number.MAX_SAFE_INTEGER), ...said }, reply<void>()),
  /** Side panel: where else these quotations of the page of this tab stand. */
  elsewhereOfTab: call(
    'extension',
    { tab: whole(0, Number.MAX_SAFE_INTEGER), ...quotations },
    reply<KeptElsewhere | null>()
  ),
  /** Popup and side panel: look at this tab once, whether its site is listed or not. */
  run: call('extension', { tab: whole(0, Number.MAX_SAFE_INTEGER) }, reply<void>())
}
export type ToBackground = typeof TO_BACKGROUND
