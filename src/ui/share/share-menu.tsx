/** A button that opens the forms in which something can be copied. The outcome is shown beside it, and announced. */
import { useRef, useState } from 'preact/hooks'
import type { ShareForm, ShareOutcome } from '../../core/share/share'
import { Menu } from '../parts/menu'
import type { ShareStrings } from '../strings/strings'

/** How long the outcome stays in sight, in ms: a sentence can be read twice. */
const SHOWN = 6000

export function ShareMenu({
  what,
  forms,
  words,
  onOpen,
  onShare
}: {
  /** Names what is shared, for screen readers, which list buttons without what stands beside them. */
  readonly what: string
  readonly forms: readonly ShareForm[]
  readonly words: ShareStrings
  readonly onOpen?: () => void
  /** Called within the click, as the clipboard requires. */
  readonly onShare: (form: ShareForm) => Promise<ShareOutcome>
}) {
  const [outcome, setOutcome] = useState<ShareOutcome | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tell = (what: ShareOutcome): void => {
    setOutcome(what)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOutcome(null), SHOWN)
  }
  const entries = forms.map((form) => ({
    id: form,
    label: words.forms[form],
    run: () => void onShare(form).then(tell)
  }))
  return (
    <div class="share">
      <Menu icon="share" label={words.share(what)} entries={entries} {...(onOpen && { onOpen })} />
      <output>{outcome && words.outcomes[outcome]}</output>
    </div>
  )
}
