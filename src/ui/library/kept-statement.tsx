/** A statement of a kept page as its user has it, with the way to correct it. */
import { useEffect, useRef } from 'preact/hooks'
import type { Subjects } from '../../core/find/page-reading'
import type { EditedStatement } from '../../core/records/edited-statement'
import type { KeptPage } from '../../core/records/kept-page'
import { directionOf } from '../../core/text/language'
import { keptFacts } from '../parts/kept-facts'
import { dayOf } from '../share/day'
import type { Strings } from '../strings/strings'
import { LeaderName } from './leader-name'
import type { LibraryProps } from './library-props'

type ItemProps = LibraryProps & {
  readonly page: KeptPage
  readonly statement: EditedStatement
  readonly subjects: Subjects
  /** It is what the address leads to. */
  readonly isSought?: boolean
}

export function KeptStatementItem(props: ItemProps) {
  const { page, statement, subjects, strings, words, editing, onEditing, isSought = false } = props
  const { id, speakers, topic, note, tags, isRejected, names } = statement
  const isEditing = editing?.address === page.address && editing.statement === id
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isSought) return
    item.current?.scrollIntoView({ block: 'center' })
    item.current?.focus({ preventScroll: true })
  }, [isSought])
  return (
    <li
      ref={item}
      data-statement={id}
      data-topic={topic}
      data-origin={statement.origin}
      data-rejected={isRejected}
      tabIndex={-1}
      {...(isSought ? { 'aria-current': 'true' } : {})}
    >
      <p class="who">
        {speakers.map((speaker) => {
          const known = subjects.leaders.find((each) => each.id === speaker)
          return known === undefined ? (
            <b key={speaker}>
              <bdi>{names[speaker] ?? speaker}</bdi>
            </b>
          ) : (
            <LeaderName key={speaker} speaker={known} among={subjects.leaders} language={strings.language} />
          )
        })}
      </p>
      <blockquote lang={page.language} dir={directionOf(page.language)}>
        {statement.words}
      </blockquote>
      <p class="facts">
        <span>
          {names[topic] ?? subjects.topics.find((each) => each.id === topic)?.name[strings.language] ?? topic}
        </span>
        {keptFacts(statement, strings).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {isRejected && <strong>{words.kept.rejected}</strong>}
        {tags.map((tag) => (
          <bdi key={tag}>#{tag}</bdi>
        ))}
      </p>
      {note !== '' && (
        <p class="own-note">
          <bdi>{note}</bdi>
        </p>
      )}
      {isEditing ? (
        <Editor {...props} editing={editing} />
      ) : (
        <button
          type="button"
          class="button"
          data-kept="edit"
          onClick={() => onEditing({ address: page.address, statement: id })}
        >
          {words.kept.edit}
        </button>
      )}
    </li>
  )
}

function Editor(props: ItemProps & { readonly editing: NonNullable<LibraryProps['editing']> }) {
  const { editing, page, statement, strings, onEdit, onEditing, onUndoEdits } = props
  return (
    <editing.Editor
      strings={strings}
      words={editing.words}
      subjects={editing.subjects}
      statement={statement}
      language={page.language}
      history={page.edits.filter((edit) => edit.statement === statement.id)}
      dated={(moment) => strings.date({ value: dayOf(moment), basis: 'text' })}
      onEdit={(changes) => onEdit(page, statement.id, changes)}
      onUndo={(edit) => onUndoEdits(page, [edit])}
      onClose={() => onEditing(null)}
    />
  )
}

/** The short name of one who says it: the gazetteer's, the one that the user gave, else the id. */
export function speakerName({ leaders }: Subjects, { names }: EditedStatement, id: string, strings: Strings): string {
  return leaders.find((each) => each.id === id)?.shortName[strings.language] ?? names[id] ?? id
}
