/** Keeps what the page says now, with one press, and says what came of it. */
import { useState } from 'preact/hooks'
import type { Keeping } from '../../core/records/keeping'
import { Icon } from '../parts/icon'
import type { ShellProps } from './shell-props'

export function KeepPage({ strings, onKeep }: Pick<ShellProps, 'strings' | 'onKeep'>) {
  const [outcome, setOutcome] = useState<Keeping | null>(null)
  return (
    <>
      <button type="button" class="onward" data-onward="keep" onClick={() => void onKeep().then(setOutcome)}>
        <Icon name="keep" size={16} />
        {strings.keep.page}
      </button>
      <output class="note" data-keeping={outcome ?? undefined}>
        {outcome && strings.keep.outcomes[outcome]}
      </output>
    </>
  )
}
