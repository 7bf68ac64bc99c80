/** Corrects one statement, or says all of one that is added: who said it, on what, how it is reported, what of it is said; with a note and tags; or rejects it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Correction } from '../../core/records/edit'
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../core/records/edit-limits'
import type { EditedStatement } from '../../core/records/edited-statement'
import type { Span } from '../../core/text/span'
import { EditHistory } from './edit-history'
import type { EditorProps } from './editor-props'
import { ExtentField } from './extent-field'
import { nameOf } from './names'
import { type ChosenSubject, SubjectField } from './subject-field'

/** What stands in the fields. */
interface Draft {
  readonly speaker: ChosenSubject | null
  readonly topic: ChosenSubject | null
  readonly report: EditedStatement['kind']
  readonly extent: Span | null
  readonly note: string
  readonly tags: string
}

export function StatementEditor(props: EditorProps) {
  const { strings, words, statement, subjects, onEdit, onClose } = props
  const isNew = statement.speakers.length === 0
  const { language } = strings
  const [draft, setDraft] = useState<Draft>({
    speaker: null,
    topic: null,
    report: statement.kind,
    extent: null,
    note: statement.note,
    tags: statement.tags.join(', ')
  })
  const [hasFailed, setFailed] = useState(false)
  const put = (change: Partial<Draft>): void => setDraft((now) => ({ ...now, ...change }))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const save = (changes: readonly Correction[]): void => {
    if (changes.length === 0) onClose()
    else onEdit(changes).catch(() => setFailed(true))
  }
  const named = (id: string, among: typeof subjects.leaders): string =>
    statement.names[id] ?? nameOf(id, among, language)
  return (
    <form
      ref={form}
      class="editor"
      aria-label={isNew ? words.addTitle : words.title}
      onSubmit={(event) => {
        event.preventDefault()
        save(changesOf(statement, draft))
      }}
    >
      <p class="hint">{words.note}</p>
      <SubjectField
        field="speaker"
        label={words.speaker}
        hint={words.speakerHint}
        newOne={words.newSpeaker}
        choose={words.choose}
        among={subjects.leaders}
        language={language}
        initial={strings.list(statement.speakers.map((id) => named(id, subjects.leaders)))}
        onChoose={(speaker) => put({ speaker })}
      />
      <SubjectField
        field="topic"
        label={words.topic}
        hint=""
        newOne={words.newTopic}
        choose={words.choose}
        among={subjects.topics}
        language={language}
        initial={named(statement.topic, subjects.topics)}
        onChoose={(topic) => put({ topic })}
      />
      <label class="field" data-field="kind">
        {words.kind}
        <select
          value={draft.report}
          onChange={({ currentTarget }) => put({ report: currentTarget.value as Draft['report'] })}
        >
          {(['direct', 'indirect', 'mixed'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {strings.kind[kind]}
            </option>
          ))}
        </select>
      </label>
      <ExtentField {...props} extent={draft.extent} onExtent={(extent) => put({ extent })} />
      <label class="field" data-field="note">
        {words.ownNote}
        <textarea
          rows={2}
          dir="auto"
          maxLength={LONGEST_NOTE}
          value={draft.note}
          onInput={({ currentTarget }) => put({ note: currentTarget.value })}
        />
      </label>
      <label class="field" data-field="tags">
        {words.tags}
        <input
          type="text"
          dir="auto"
          placeholder={words.tagsHint}
          value={draft.tags}
          onInput={({ currentTarget }) => put({ tags: currentTarget.value })}
        />
      </label>
      <p class="actions">
        <button type="submit" class="button primary" data-kept="save">
          {words.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
        {!statement.isRejected && !isNew && (
          <button type="button" class="button" data-kept="reject" onClick={() => save([{ kind: 'reject' }])}>
            {words.reject}
          </button>
        )}
      </p>
      <output>{hasFailed && words.failed}</output>
      <EditHistory {...props} />
    </form>
  )
}

/** What of the draft differs from the statement. */
function changesOf(statement: EditedStatement, { speaker, topic, report, extent, note, tags }: Draft): Correction[] {
  const changes: Correction[] = []
  if (speaker !== null && (statement.speakers.length > 1 || speaker.id !== statement.speakers[0]))
    changes.push({ kind: 'speaker', ...speaker })
  if (topic !== null && topic.id !== statement.topic) changes.push({ kind: 'topic', ...topic })
  if (report !== statement.kind) changes.push({ kind: 'report', report })
  if (extent !== null) changes.push({ kind: 'extent', extent })
  if (note.trim() !== statement.note) changes.push({ kind: 'note', note: note.trim() })
  const listed = tagsIn(tags)
  if (listed.join() !== statement.tags.join()) changes.push({ kind: 'tags', tags: listed })
  return changes
}

/** `truce, grain،truce` ⇒ truce, grain. */
function tagsIn(typed: string): string[] {
  const tags = typed.split(/[,،]/).map((tag) => tag.trim().slice(0, LONGEST_TAG))
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, MOST_TAGS)
}
