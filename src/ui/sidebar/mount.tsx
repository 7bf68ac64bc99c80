import { render } from 'preact'
import { Sidebar, type SidebarProps } from './sidebar'

export interface MountedSidebar {
  readonly update: (props: SidebarProps) => void
  readonly unmount: () => void
}

/** Draw the sidebar into `root` at once; its styles are `tokens.css` and `sidebar.css`, put there by the caller. */
export function mountSidebar(root: HTMLElement | ShadowRoot, props: SidebarProps): MountedSidebar {
  const update = (next: SidebarProps): void => render(<Sidebar {...next} />, root)
  update(props)
  return { update, unmount: () => render(null, root) }
}
