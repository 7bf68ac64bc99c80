import { type ComponentChild, render } from 'preact'
import { type Beside, PassageCard } from './passage-card'
import { focusOn, type Mounted } from './mounted'
import { Sidebar, type SidebarProps } from './sidebar'

export interface MountedSidebar extends Mounted<SidebarProps> {
  /** Show a statement beside its passage; null shows none. */
  readonly setBeside: (beside: Beside | null) => void
}

/** Draw the sidebar into `root` at once; its styles are put there by the caller. */
export function mountSidebar(root: HTMLElement | ShadowRoot, props: SidebarProps): MountedSidebar {
  let shown = props
  let sidebar: ComponentChild = <Sidebar {...props} />
  let beside: Beside | null = null
  /** The same `sidebar` as before is not drawn again: what shows on hovering costs no more than itself. */
  const draw = (): void =>
    render(
      <>
        {sidebar}
        {beside !== null && <PassageCard {...shown} theme={shown.settings.theme} beside={beside} />}
      </>,
      root
    )
  draw()
  return {
    update(next) {
      shown = next
      sidebar = <Sidebar {...next} />
      draw()
    },
    setBeside(next) {
      beside = next
      draw()
    },
    focus: (statement) => focusOn(root, statement),
    unmount: () => render(null, root)
  }
}
