/** The pages that the user kept, with what leaders say in each; and the backup of all of them. */
import { useState } from 'preact/hooks'
import { editedStatements } from '../../core/records/apply-edits'
import type { KeptPage } from '../../core/records/kept-page'
import { Icon } from '../parts/icon'
import { More } from './batch'
import { BackupReminder } from './backup-reminder'
import { FileButton } from './file-button'
import { ForgetSome } from './forget-some'
import { KeptFacts } from './kept-facts'
import { KeptNewsNote } from './kept-news'
import type { KeptPages } from './kept-props'
import { KeptStatementItem, speakerName } from './kept-statement'
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
      {kept.reminder !== null && <BackupReminder {...props} {...kept.reminder} />}
      <KeptTools {...props} kept={kept} />
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

function KeptTools({
  words,
  kept: { total, isSavable },
  onBackup,
  onRestore,
  onBringIn,
  onForgetAll
}: Omit<LibraryProps, 'kept'> & { readonly kept: KeptPages }) {
  const [asking, setAsking] = useState(false)
  return (
    <div class="kept-tools">
      {isSavable && (
        <button type="button" class="button" data-kept="backup" onClick={() => onBackup()}>
          {words.kept.backup}
        </button>
      )}
      <FileButton label={words.kept.restore} name="restore" accept=".json,application/json" onFile={onRestore} />
      <FileButton
        label={words.kept.bringIn.open}
        name="bring-in"
        accept=".json,.jsonld,application/json,application/ld+json"
        onFile={onBringIn}
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

function KeptCard(props: LibraryProps & { readonly page: KeptPage; readonly kept: KeptPages }) {
  const { page, kept, strings, words, onForget } = props
  const statements = editedStatements(page)
  const said = statements.filter(({ isRejected }) => !isRejected)
  const speakers = new Set(said.flatMap((each) => each.speakers.map((id) => speakerName(kept, each, id, strings))))
  return (
    <li data-kept-page={page.address}>
      <details>
        <summary>
          <h2 class="title" dir="auto">
            {page.title}
          </h2>
          <p class="facts">
            <KeptFacts {...props} />
            <span>{words.statements(said.length)}</span>
            <span>{strings.list([...speakers])}</span>
          </p>
        </summary>
        <ul class="kept-statements">
          {statements.map((statement) => (
            <KeptStatementItem key={statement.id} {...props} page={page} statement={statement} subjects={kept} />
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

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '')
