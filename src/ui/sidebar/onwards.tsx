/** The ways on from a sidebar, at its end and the same in each: what can be copied of it, the library, the brief of the page. */
import type { ComponentChildren } from 'preact'
import { Icon } from '../parts/icon'
import type { ShellProps } from './shell-props'

export function Onwards({
  strings,
  onLibrary,
  onBrief,
  children
}: Pick<ShellProps, 'strings' | 'onLibrary' | 'onBrief'> & { readonly children?: ComponentChildren }) {
  return (
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
    </div>
  )
}
