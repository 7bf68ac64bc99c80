/** What is done seldom, behind one button: where the sidebar stands, the comparison, the options. */
import { useRef, useState } from 'preact/hooks'
import { Icon, type IconName } from '../parts/icon'

export interface MenuEntry {
  readonly icon: IconName
  readonly label: string
  readonly run: () => void
}

export function Menu({ label, entries }: { readonly label: string; readonly entries: readonly MenuEntry[] }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    // The keys come from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      class="menu"
      onKeyUp={(event) => {
        if (!open || event.key !== 'Escape') return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
        if (!stays && relatedTarget !== null) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        class="tool"
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <ul class="entries" hidden={!open}>
        {entries.map(({ icon, label: name, run }) => (
          <li key={icon}>
            <button
              type="button"
              class="entry"
              data-entry={icon}
              onClick={() => {
                setOpen(false)
                button.current?.focus()
                run()
              }}
            >
              <Icon name={icon} />
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
