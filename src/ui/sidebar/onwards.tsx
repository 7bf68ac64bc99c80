/** The ways on from a sidebar, at its end and the same in each: the library, the brief of the page, copying all of it, keeping it, adding to it; and where it is kept. */
import type { ComponentChildren } from 'preact'
import { Icon } from '../parts/icon'
import { AddSelected } from './add-selected'
import { beneath } from './beneath'
import { KeepPage } from './keep-page'
import type { ShellProps } from './shell-props'

export function Onwards({
  strings,
  beneath: draw,
  onLibrary,
  onBrief,
  onKeep,
  onAdd,
  children
}: Pick<ShellProps, 'strings' | 'beneath' | 'onLibrary' | 'onBrief' | 'onKeep' | 'onAdd'> & {
  readonly children?: ComponentChildren
}) {
  return (
    <>
      <div class="onwards">
        <button type="button" class="onward" data-onward="library" onClick={() => onLibrary()}>
          <Icon name="library" size={16} />
          {strings.library}
        </button>
        <button type="button" class="onward" data-onward="brief" onClick={() => onBrief()}>
          <Icon name="page" size={16} />
          {strings.brief}
        </button>
        {children}
        <KeepPage strings={strings} onKeep={onKeep} />
        <AddSelected strings={strings} onAdd={onAdd} />
      </div>
      {beneath(draw, null, strings)}
    </>
  )
}
