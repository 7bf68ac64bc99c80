/** Copies all that is listed, as text and with formatting at once: where it is pasted takes what it can. */
import { useState } from 'preact/hooks'
import type { ShareOutcome } from '../../core/share/share'
import { Icon } from '../parts/icon'
import type { ShellProps } from './shell-props'

export function CopyAll({ strings, onSharing, onShare }: Pick<ShellProps, 'strings' | 'onSharing' | 'onShare'>) {
  const [outcome, setOutcome] = useState<ShareOutcome | null>(null)
  return (
    <>
      <button
        type="button"
        class="onward"
        data-onward="copy"
        onClick={() => {
          onSharing()
          void onShare({ kind: 'all', id: '' }, 'html').then(setOutcome)
        }}
      >
        <Icon name="share" size={16} />
        {strings.share.all}
      </button>
      <output class="note">{outcome && strings.share.outcomes[outcome]}</output>
    </>
  )
}
