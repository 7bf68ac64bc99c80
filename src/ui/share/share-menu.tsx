/**
 * One button, and under it the forms in which something can be copied. What came of it is shown beside the button and
 * told to screen readers; the focus stays where it is.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ShareForm, ShareOutcome } from '../../core/share/share'
import { Icon } from '../parts/icon'
import type { ShareStrings } from '../strings/strings'

/** How long the outcome stays in sight, in ms: a sentence can be read twice. */
const SHOWN = 6000

export function ShareMenu({
  what,
  forms,
  words,
  onShare
}: {
  /** Names what is shared, for those who hear the button away from it. */
  readonly what: string
  readonly forms: readonly ShareForm[]
  readonly words: ShareStrings
  /** Called within the click, as the clipboard requires. */
  readonly onShare: (form: ShareForm) => Promise<ShareOutcome>
}) {
  const [open, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<ShareOutcome | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (outcome === null) return undefined
    const timer = setTimeout(() => setOutcome(null), SHOWN)
    return () => clearTimeout(timer)
  }, [outcome])
  const share = async (form: ShareForm): Promise<void> => {
    const shared = onShare(form)
    setOpen(false)
    button.current?.focus()
    setOutcome(null)
    setOutcome(await shared)
  }
  return (
    // The keys come from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      class="share"
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        class="share-button"
        aria-label={words.share(what)}
        title={words.share(what)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={outcome === 'copied' || outcome === 'link' ? 'check' : 'share'} size={17} />
      </button>
      <ul class="share-forms" hidden={!open}>
        {forms.map((form) => (
          <li key={form}>
            <button type="button" data-form={form} onClick={() => void share(form)}>
              {words.forms[form]}
            </button>
          </li>
        ))}
      </ul>
      <output class="share-outcome">{outcome !== null && words.outcomes[outcome]}</output>
    </div>
  )
}
