/** The form for a person or a topic of one's own, with what the names would match beside it. */
import { useEffect, useRef } from 'preact/hooks'
import { directionOf, type Language, LANGUAGES } from '../../core/text/language'
import { NamedChoices } from '../options/choices'
import { DICTIONARIES } from '../strings'
import type { WatchListProps } from './watch-list-props'

export function WatchForm(props: WatchListProps) {
  const { words, draft, problems, onDraft, onSave, onCancel } = props
  const form = useRef<HTMLFormElement>(null)
  // Whoever pressed save is led to what is wrong; whoever changes one, to its names.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problems])
  useEffect(() => {
    if (draft.id !== null) form.current?.querySelector<HTMLElement>('input[type=text]')?.focus()
  }, [draft.id])
  return (
    <form
      ref={form}
      class="group"
      noValidate
      aria-label={draft.id === null ? words.adding : words.changing}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <h2>{draft.id === null ? words.adding : words.changing}</h2>
      {draft.id === null && (
        <NamedChoices
          name="kind"
          label={words.kind}
          chosen={draft.kind}
          choices={[
            { value: 'person', text: words.person },
            { value: 'topic', text: words.topic }
          ]}
          onChoose={(kind) => onDraft({ ...draft, kind })}
        />
      )}
      {draft.kind === 'person' && (
        <NamedChoices
          name="gender"
          label={words.gender}
          chosen={draft.gender}
          choices={[
            { value: 'f', text: words.she },
            { value: 'm', text: words.he }
          ]}
          onChoose={(gender) => onDraft({ ...draft, gender })}
        />
      )}
      <p class="hint" id="names-hint">
        {draft.kind === 'person' ? words.namesHint : words.termsHint}
      </p>
      {LANGUAGES.map((language) => (
        <NamesField key={language} {...props} of={language} />
      ))}
      {problems.all && (
        <p class="wrong" role="alert">
          {words.problem[problems.all.problem]('')}
        </p>
      )}
      <Preview {...props} />
      <p class="acts">
        <button type="submit" class="button" data-watch="save">
          {words.save}
        </button>
        {draft.id !== null && (
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </p>
    </form>
  )
}

function NamesField({ of, words, strings, draft, problems, onDraft }: WatchListProps & { readonly of: Language }) {
  const found = DICTIONARIES.find(({ language }) => language === of)
  const problem = problems[of]
  const id = `names-${of}`
  return (
    <div class="names">
      <label for={id} lang={found === undefined ? strings.language : of}>
        {found?.name ?? words.ukrainian}
      </label>
      <input
        id={id}
        type="text"
        lang={of}
        dir={directionOf(of)}
        autocomplete="off"
        spellcheck={false}
        maxLength={1000}
        value={draft.names[of]}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? 'names-hint' : `${id}-problem`}
        onInput={({ currentTarget }) => onDraft({ ...draft, names: { ...draft.names, [of]: currentTarget.value } })}
      />
      {problem && (
        <p class="wrong" id={`${id}-problem`}>
          {words.problem[problem.problem](problem.name)}
        </p>
      )}
    </div>
  )
}

function Preview({ preview, words, draft }: WatchListProps) {
  const isEmpty = Object.values(draft.names).every((names) => names.trim() === '')
  return (
    <section class="preview" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      {preview === null ? (
        <p class="hint">{words.noPage}</p>
      ) : (
        <>
          <output data-matches={isEmpty ? undefined : preview.count}>
            {isEmpty ? '' : preview.count === 0 ? words.noMatch : words.matches(preview.count)}
          </output>
          <ul>
            {preview.places.map(({ before, words: matched, after }, i) => (
              <li key={i} dir="auto">
                …{before}
                <mark>{matched}</mark>
                {after}…
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
