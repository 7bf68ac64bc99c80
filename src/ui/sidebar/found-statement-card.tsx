/** A found statement, or one of the user's own: the page's own words, how they are reported, and why they were taken for a statement. */
import { directionOf, type Language } from '../../core/text/language'
import type { Span } from '../../core/text/span'
import { isShown, type ShownStatement } from '../../core/find/page-reading'
import type { Keeping } from '../../core/records/keeping'
import { CLIP_FORMATS } from '../../core/share/clip'
import type { ShareForm } from '../../core/share/share'
import { reportFacts, whoseWord } from '../parts/report-facts'
import { Icon } from '../parts/icon'
import { ShareMenu } from '../share/share-menu'
import type { Strings } from '../strings/strings'
import { AlteredWords } from './altered-words'
import { beneath } from './beneath'
import type { UnknownSidebarProps } from './unknown-sidebar-props'

const FORMS: readonly ShareForm[] = [...CLIP_FORMATS, 'link']

interface FoundStatementCardProps extends Pick<
  UnknownSidebarProps,
  'strings' | 'beneath' | 'judging' | 'onJudging' | 'onSharing' | 'onShare' | 'onCorrect'
> {
  readonly statement: ShownStatement
  /** The language of the page's article. */
  readonly language: Language
  readonly speaker: string
  /** Its place among those that are stepped through, from 1. */
  readonly place: number
  /** Its place in its list, from 1, and how many the list has: all of them may not be drawn yet. */
  readonly inList: { readonly at: number; readonly of: number }
  readonly isActive: boolean
  readonly onDismiss: () => void
  readonly onRejected: () => Promise<Keeping>
}

export function FoundStatementCard(props: FoundStatementCardProps) {
  const { statement, language, speaker, place, strings, judging } = props
  const words = strings.unknown
  const { mine } = statement
  const name = strings.sidebar.reveal(speaker, place)
  return (
    <li
      class={`statement ${mine?.verdict ?? 'found'}`}
      data-statement={statement.id}
      data-speaker={statement.speaker}
      data-topic={statement.topic}
      data-tier={statement.tier}
      data-verdict={mine?.verdict}
      data-origin={mine ? 'mine' : 'page'}
      aria-posinset={props.inList.at}
      aria-setsize={props.inList.of}
      aria-current={props.isActive ? 'true' : undefined}
    >
      {mine?.verdict === 'altered' ? (
        <AlteredWords
          {...mine}
          words={statement.words}
          language={language}
          against={strings.sidebar.againstKept}
          strings={strings}
        />
      ) : (
        <p class="sentence" lang={language} dir={directionOf(language)}>
          {pieces(statement).map(({ kind, text }, i) => (
            <span key={i} class={kind}>
              {text}
            </span>
          ))}
        </p>
      )}
      <div class="meta">
        <p class="facts">
          {reportFacts(statement, strings).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        <ShareMenu
          what={strings.sidebar.statement(speaker, place)}
          forms={FORMS}
          words={strings.share}
          onOpen={props.onSharing}
          onShare={(form) => props.onShare({ kind: 'statement', id: statement.id }, form)}
        />
        <button type="button" class="reveal" aria-label={name} title={name}>
          <Icon name="reveal" size={17} />
        </button>
      </div>
      {beneath(props.beneath, statement.id, strings)}
      <details class="why" onToggle={({ currentTarget }) => currentTarget.open && props.onJudging()}>
        <summary>
          {words.why}
          <Icon name="down" size={15} />
        </summary>
        <p>{mine ? whoseWord(mine.how, strings) : reasonsOf(statement, strings).join(' ')}</p>
        {statement.why.by.length > 0 && (
          <p class="rules" lang="en" dir="ltr">
            {statement.why.by.join(' · ')}
          </p>
        )}
        <button type="button" class="onward dismiss" onClick={props.onDismiss}>
          <Icon name="close" size={15} />
          {words.dismiss}
        </button>
        {judging !== null && isShown(statement) && <judging.Judge {...props} words={judging.words} />}
      </details>
    </li>
  )
}

function reasonsOf({ why, words, source, cue }: ShownStatement, { unknown }: Strings): readonly string[] {
  // The page's words may run the other way than the interface's: they are set apart.
  const part = ({ start, end }: Span): string => `\u2068${words.slice(start, end)}\u2069`
  return [
    unknown.rules[why.rule](part(source), part(cue)),
    unknown.sources[why.source],
    ...(why.topic === null ? [] : [unknown.topics[why.topic]])
  ]
}

interface FoundPiece {
  readonly kind: 'around' | 'cue' | 'told'
  readonly text: string
}

/** Cut the words into what is said, the cue, and the rest; together they are the page's own words. */
function pieces({ words, cue, content }: ShownStatement): readonly FoundPiece[] {
  const marked = [
    { ...cue, kind: 'cue' as const },
    ...content.map((span) => ({ ...span, kind: 'told' as const }))
  ].sort((one, other) => one.start - other.start)
  const cut: FoundPiece[] = []
  let at = 0
  const add = (kind: FoundPiece['kind'], start: number, end: number): void => {
    if (end > start) cut.push({ kind, text: words.slice(start, end) })
    at = Math.max(at, end)
  }
  for (const { kind, start, end } of marked) {
    add('around', at, start)
    add(kind, Math.max(at, start), end)
  }
  add('around', at, words.length)
  return cut
}
