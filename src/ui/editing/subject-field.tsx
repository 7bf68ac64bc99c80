/**
 * Choose a leader or a topic as one types, or name a new one.
 *
 * What is offered follows the field in the order of the keyboard; Enter takes the first, Escape closes the list.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Subject } from '../../core/find/page-reading'
import { LONGEST_NAME } from '../../core/records/edit-limits'
import { ownSubject } from '../../core/records/own-subject'
import { seekSubjects } from '../../core/records/seek-subjects'
import type { InterfaceLanguage } from '../../core/text/language'

/** The gazetteer's, of which the name is told by the id, or one's own. */
export interface ChosenSubject {
  readonly id: string
  readonly name: string | null
}

/** Names that are offered. */
const MOST_OFFERED = 6

interface SubjectFieldProps {
  readonly field: 'speaker' | 'topic'
  readonly label: string
  readonly hint: string
  /** Offers what is typed as the name of a new one. */
  readonly newOne: (name: string) => string
  readonly among: readonly Subject[]
  readonly language: InterfaceLanguage
  /** What stands there at first; where nothing does, something must be chosen. */
  readonly initial: string
  /** Says that something is to be taken from the list: what is only typed may be another's name too, so it is not saved. */
  readonly choose: string
  /** Null where what stood there at first is written again. */
  readonly onChoose: (chosen: ChosenSubject | null) => void
}

export function SubjectField(props: SubjectFieldProps) {
  const { field, label, hint, newOne, among, language, initial, choose, onChoose } = props
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const [typed, setTyped] = useState(initial)
  const [isOpen, setOpen] = useState(false)
  /** What is only typed may be another's name too. */
  const settle = (now: string): void => input.current?.setCustomValidity(now === initial && now !== '' ? '' : choose)
  useEffect(() => settle(initial), [])
  const sought = isOpen ? typed.trim() : ''
  const offered: readonly (ChosenSubject & { readonly label: string })[] =
    sought === ''
      ? []
      : [
          ...seekSubjects(among, sought, MOST_OFFERED).map((each) => ({
            id: each.id,
            name: null,
            label: each.name[language]
          })),
          { ...ownSubject(sought), label: newOne(sought) }
        ]
  const take = (chosen: (typeof offered)[number] | undefined): void => {
    if (chosen === undefined) return
    setTyped(chosen.name ?? chosen.label)
    setOpen(false)
    input.current?.setCustomValidity('')
    input.current?.focus()
    onChoose({ id: chosen.id, name: chosen.name })
  }
  const keys: Readonly<Record<string, () => void>> = { Enter: () => take(offered[0]), Escape: () => setOpen(false) }
  return (
    <div ref={box} class="field" data-field={field}>
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        placeholder={hint}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setOpen(true)
          settle(currentTarget.value)
          if (currentTarget.value === initial) onChoose(null)
        }}
        onKeyDown={(event) => {
          const act = offered.length > 0 ? keys[event.key] : undefined
          if (act === undefined) return
          event.preventDefault()
          act()
        }}
        onBlur={({ relatedTarget }) => {
          if (!box.current?.contains(relatedTarget as Node | null)) setOpen(false)
        }}
      />
      {offered.length > 0 && (
        <ul class="offered" aria-label={label}>
          {offered.map((each) => (
            <li key={each.id}>
              <button type="button" dir="auto" onClick={() => take(each)}>
                {each.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
