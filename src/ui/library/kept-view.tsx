/** The pages that the user kept, with what leaders say in each; and the backup of all of them. */
import { useRef, useState } from 'preact/hooks'
import type { KeptPage, KeptStatement } from '../../core/records/kept-page'
import { directionOf } from '../../core/text/language'
import { Icon } from '../parts/icon'
import { keptFacts } from '../parts/kept-facts'
import { dayOf } from '../share/day'
import { More } from './batch'
import { ForgetSome } from './forget-some'
import { KeptNewsNote } from './kept-news'
import { LeaderName } from './leader-name'
import type { KeptPages } from './kept-props'
import type { LibraryProps } from './library-props'
import { SaveAs } from './save-as'
import { StateNotice } from './state-notice'

export function KeptView(props: LibraryProps) {
  const { kept, words } = props
  if (kept === 'loading') return <StateNotice kind="loading" words={{ title: words.loading, text: '' }} />
  if (kept === 'failed') return <StateNotice kind="failed" words={words.kept.failed} />
  return (
    <section class="kept" aria-labelledby="kept-title">
      <h1 id="kept-title">{words.kept.title}</h1>
      <p class="note">{words.kept.note}</p>
      <KeptTools {...props} total={kept.total} />
      {kept.total > 0 && <ForgetSome {...props} />}
      <KeptNewsNote {...props} />
      {kept.total === 0 ? (
        <StateNotice kind="empty" words={words.kept.empty} />
      ) : (
        <>
          <p class="count">{words.kept.pages(kept.total)}</p>
          <SaveAs {...props} what="all" />
          <ul class="kept-pages">
            {kept.pages.map((page) => (
              <KeptCard key={page.address} {...props} kept={kept} page={page} />
            ))}
          </ul>
          {kept.isMore && <More label={words.more} onMore={props.onMoreKept} />}
        </>
      )}
    </section>
  )
}

function KeptTools({ words, total, onBackup, onRestore, onForgetAll }: LibraryProps & { readonly total: number }) {
  const file = useRef<HTMLInputElement>(null)
  const [asking, setAsking] = useState(false)
  return (
    <div class="kept-tools">
      {total > 0 && (
        <button type="button" class="button" data-kept="backup" onClick={() => onBackup()}>
          {words.kept.backup}
        </button>
      )}
      <button type="button" class="button" data-kept="restore" onClick={() => file.current?.click()}>
        {words.kept.restore}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0]
          if (chosen !== undefined) onRestore(chosen)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
      {total > 0 && !asking && (
        <button type="button" class="button" data-kept="forget-all" onClick={() => setAsking(true)}>
          {words.kept.forgetAll}
        </button>
      )}
      {total > 0 && asking && (
        <span class="sure" role="alertdialog" aria-label={words.kept.forgetAllSure(total)}>
          {words.kept.forgetAllSure(total)}
          <button
            type="button"
            class="button"
            data-kept="sure"
            onClick={() => {
              setAsking(false)
              onForgetAll()
            }}
          >
            {words.kept.forget}
          </button>
          <button type="button" class="button primary" ref={focused} onClick={() => setAsking(false)}>
            {words.kept.cancel}
          </button>
        </span>
      )}
    </div>
  )
}

/** Puts the focus on what has just been drawn: the question is read, and the harmless answer is the next key. */
const focused = (button: HTMLButtonElement | null): void => button?.focus()

function KeptCard({
  page,
  kept,
  strings,
  words,
  onForget
}: LibraryProps & { readonly page: KeptPage; readonly kept: KeptPages }) {
  const { language } = strings
  const day = dayOf(page.seen)
  const speakers = [...new Set(page.statements.flatMap(({ speakers }) => speakers))]
  return (
    <li data-kept-page={page.address}>
      <details>
        <summary>
          <h2 class="title" dir="auto">
            {page.title}
          </h2>
          <p class="facts">
            <bdi>{hostOf(page.address)}</bdi>
            <time dateTime={page.seen}>{words.kept.seen(strings.date({ value: day, basis: 'text' }))}</time>
            <span>{words.statements(page.statements.length)}</span>
            <span>{strings.list(speakers.map((id) => nameOf(kept, id, language)))}</span>
          </p>
        </summary>
        <ul class="kept-statements">
          {page.statements.map((statement) => (
            <Said key={statement.id} page={page} statement={statement} kept={kept} strings={strings} />
          ))}
        </ul>
        <p class="kept-actions">
          <a class="button" href={page.address} target="_blank" rel="noreferrer">
            <Icon name="page" size={16} />
            {hostOf(page.address)}
          </a>
          <button
            type="button"
            class="button"
            data-kept="forget"
            aria-label={words.kept.forgetPage(page.title)}
            onClick={() => onForget(page)}
          >
            {words.kept.forget}
          </button>
        </p>
      </details>
    </li>
  )
}

function Said({
  page,
  statement,
  kept,
  strings
}: Pick<LibraryProps, 'strings'> & {
  readonly page: KeptPage
  readonly statement: KeptStatement
  readonly kept: KeptPages
}) {
  const { language } = strings
  const { speakers, topic, words } = statement
  return (
    <li data-statement={statement.id} data-topic={topic}>
      <p class="who">
        {speakers.map((id) => {
          const speaker = kept.leaders.find((each) => each.id === id)
          return speaker === undefined ? (
            <b key={id}>{id}</b>
          ) : (
            <LeaderName key={id} speaker={speaker} among={kept.leaders} language={language} />
          )
        })}
      </p>
      <blockquote lang={page.language} dir={directionOf(page.language)}>
        {words}
      </blockquote>
      <p class="facts">
        <span>{kept.topics.find(({ id }) => id === topic)?.name[language] ?? topic}</span>
        {keptFacts(statement, strings).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </li>
  )
}

const nameOf = ({ leaders }: KeptPages, id: string, language: LibraryProps['strings']['language']): string =>
  leaders.find((each) => each.id === id)?.shortName[language] ?? id

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '')
