/** The fields of a setting: one of a few values, or on and off. */

interface Choice<Value> {
  readonly value: Value
  readonly text: string
  /** The text's own language where it is not the interface's. */
  readonly lang?: string
}

interface ChoicesProps<Value> {
  readonly name: string
  readonly chosen: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChoose: (value: Value) => void
}

export function Choices<Value extends string>({ name, chosen, choices, onChoose }: ChoicesProps<Value>) {
  return (
    <div class="choices">
      {choices.map(({ value, text, lang }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          <span lang={lang}>{text}</span>
        </label>
      ))}
    </div>
  )
}

/** Choices with a name of their own, for a group that has several. */
export function NamedChoices<Value extends string>(props: ChoicesProps<Value> & { readonly label: string }) {
  const id = `${props.name}-name`
  return (
    <div role="radiogroup" aria-labelledby={id}>
      <p class="field-name" id={id}>
        {props.label}
      </p>
      <Choices {...props} />
    </div>
  )
}

export function Check({
  name,
  label,
  hint,
  checked,
  onCheck
}: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}) {
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          name={name}
          checked={checked}
          aria-describedby={hint === undefined ? undefined : `${name}-hint`}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p class="hint under-check" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
