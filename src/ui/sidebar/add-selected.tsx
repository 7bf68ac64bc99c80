/** Adds what is selected on the page, and says why where it can't. */
import { useState } from 'preact/hooks'
import type { Selecting } from '../../core/records/unselectable'
import { Icon } from '../parts/icon'
import type { ShellProps } from './shell-props'

export function AddSelected({ strings: { adding }, onAdd }: Pick<ShellProps, 'strings' | 'onAdd'>) {
  const [came, setCame] = useState<Selecting>('opened')
  return (
    <>
      <button type="button" class="onward" data-onward="add" onClick={() => void onAdd().then(setCame)}>
        <Icon name="add" size={16} />
        {adding.selected}
      </button>
      <output class="note" data-adding={came}>
        {came !== 'opened' && adding.unselectable[came]}
      </output>
    </>
  )
}
