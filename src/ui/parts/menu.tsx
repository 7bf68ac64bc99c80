/** A button that opens a list of others. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon, type IconName } from './icon'

export interface MenuEntry {
  /** Tells entries apart that share an icon or have none. */
  readonly id?: string
  readonly icon?: IconName
  readonly label: string
  readonly run: () => void
}

export function Menu({
  icon,
  label,
  entries,
  onOpen
}: {
  readonly icon: IconName
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly onOpen?: () => void
}) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  // Where it hangs over the end of what scrolls, all of it is brought into sight.
  useLayoutEffect(() => {
    if (open) list.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
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
        onClick={() => {
          setOpen(!open)
          if (!open) onOpen?.()
        }}
      >
        <Icon name={icon} />
      </button>
      <ul class="entries" ref={list} hidden={!open}>
        {entries.map(({ icon, id, label: name, run }) => (
          <li key={id ?? icon}>
            <button
              type="button"
              class="entry"
              data-entry={id ?? icon}
              onClick={() => {
                setOpen(false)
                button.current?.focus()
                run()
              }}
            >
              {icon && <Icon name={icon} />}
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
