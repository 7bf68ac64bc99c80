/**
 * One statement: the words it rests on, and what this page has of them.
 *
 * Three layouts, so that words of the article can never pass for words of the page: in place (the article's sentence,
 * which is also the page's), altered (the page's words and the difference), absent (closed, and headed as the
 * article's). A click anywhere on a card in place shows its passage; the button in it is the keyboard's way there.
 */
import type { Dossier } from '../../core/dossier'
import { CLIP_FORMATS } from '../../core/share/clip'
import type { ShareForm } from '../../core/share/share'
import { Icon } from '../parts/icon'
import { whoseWord } from '../parts/report-facts'
import { reportedBy } from '../parts/reported-by'
import { VerdictLabel } from '../parts/verdict-label'
import { ShareMenu } from '../share/share-menu'
import type { Strings } from '../strings/strings'
import { AlteredWords } from './altered-words'
import { beneath } from './beneath'
import type { StatementItem } from './outline'
import { Sentence } from './sentence'
import type { SidebarProps } from './sidebar-props'

const FORMS: readonly ShareForm[] = [...CLIP_FORMATS, 'link']

export interface StatementCardProps extends Pick<SidebarProps, 'beneath' | 'onSharing' | 'onShare'> {
  readonly item: StatementItem
  readonly dossier: Dossier
  readonly strings: Strings
  /** The speaker's name, or the joined names of several. */
  readonly speaker: string
  /** The statement's place among those on this page, from 1; 0 where it is absent. */
  readonly place: number
  readonly active: boolean
}

export function StatementCard(props: StatementCardProps) {
  const { statement, finding } = props.item
  return (
    <li
      class={`statement ${finding.verdict}`}
      data-statement={statement.id}
      data-speaker={statement.speakers.join(' ')}
      data-topic={statement.topic}
      data-verdict={finding.verdict}
      data-origin={statement.mine ? 'mine' : 'dossier'}
      aria-current={props.active ? 'true' : undefined}
    >
      {finding.verdict === 'absent' ? <Absent {...props} /> : <Present {...props} />}
    </li>
  )
}

function Present({
  item: { statement, finding },
  dossier,
  strings,
  speaker,
  place,
  beneath: draw,
  onSharing,
  onShare
}: StatementCardProps) {
  const { verdict } = finding
  return (
    <>
      {verdict === 'altered' ? (
        <AlteredWords
          {...finding}
          language={dossier.language}
          against={strings.sidebar.againstArticle}
          strings={strings}
        />
      ) : (
        <Sentence dossier={dossier} statement={statement} />
      )}
      <div class="meta">
        <p class="facts">
          {verdict !== 'altered' && <VerdictLabel verdict={verdict} text={strings.verdict[verdict]} />}
          <Report statement={statement} dossier={dossier} strings={strings} />
        </p>
        <ShareMenu
          what={strings.sidebar.statement(speaker, place)}
          forms={FORMS}
          words={strings.share}
          onOpen={onSharing}
          onShare={(form) => onShare({ kind: 'statement', id: statement.id }, form)}
        />
        <button type="button" class="reveal" aria-label={strings.sidebar.reveal(speaker, place)}>
          <Icon name="reveal" size={17} />
        </button>
      </div>
      {beneath(draw, statement.id, strings)}
    </>
  )
}

/** A statement whose words cannot be seen here. Of what the site holds back (a paywall, a folded part) nothing is shown. */
function Absent({ item: { statement, finding }, dossier, strings }: StatementCardProps) {
  if (finding.hidden) return <VerdictLabel verdict="absent" text={strings.hidden} />
  return (
    <details>
      <summary>
        <VerdictLabel verdict="absent" text={strings.verdict.absent} />
        <Icon name="down" size={16} />
      </summary>
      <p class="caption">{strings.sidebar.onlyInArticle}</p>
      <Sentence dossier={dossier} statement={statement} />
      <div class="meta">
        <p class="facts">
          <Report statement={statement} dossier={dossier} strings={strings} />
        </p>
      </div>
    </details>
  )
}

/** How the statement is reported and by whom. */
function Report({
  statement,
  dossier,
  strings
}: Pick<StatementCardProps, 'dossier' | 'strings'> & { readonly statement: StatementItem['statement'] }) {
  const names = statement.sources.map(
    (id) => dossier.sources.find((source) => source.id === id)?.name[strings.language] ?? id
  )
  return (
    <>
      {statement.mine && <span>{whoseWord(statement.mine, strings)}</span>}
      <span>{strings.kind[statement.kind]}</span>
      {names.length > 0 && <span>{reportedBy(strings, names)}</span>}
    </>
  )
}
