import { render } from 'preact'
import { FoundSidebar, type FoundSidebarProps } from './found-sidebar'

export interface MountedFound {
  readonly update: (props: FoundSidebarProps) => void
  readonly unmount: () => void
}

/** Draw what was found into `root` at once; its styles are put there by the caller. */
export function mountFound(root: HTMLElement, props: FoundSidebarProps): MountedFound {
  const update = (next: FoundSidebarProps): void => render(<FoundSidebar {...next} />, root)
  update(props)
  return { update, unmount: () => render(null, root) }
}
