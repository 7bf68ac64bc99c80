import { render } from 'preact'
import { FoundSidebar, type FoundSidebarProps } from './found-sidebar'
import { focusOn, type Mounted } from './mounted'

/** Draw what was found into `root` at once; its styles are put there by the caller. */
export function mountFound(root: HTMLElement, props: FoundSidebarProps): Mounted<FoundSidebarProps> {
  const update = (next: FoundSidebarProps): void => render(<FoundSidebar {...next} />, root)
  update(props)
  return { update, focus: (statement) => focusOn(root, statement), unmount: () => render(null, root) }
}
