/** The bar that stays in sight: what can be done with the sidebar. */
import { Icon } from '../parts/icon'
import { Mark } from '../parts/mark'
import { Menu, type MenuEntry } from '../parts/menu'
import type { Settings } from '../../core/settings'
import type { SidebarStrings } from '../strings/strings'
import type { Frame } from './frame'
import type { SidebarProps } from './sidebar'

export interface HeaderProps extends Pick<
  SidebarProps,
  'strings' | 'frame' | 'dockable' | 'settings' | 'onChange' | 'onCollapse' | 'onClose' | 'onOptions'
> {
  /** The leaders stand side by side. */
  readonly comparing: boolean
  /** Null where there are no two leaders to compare. */
  readonly onCompare: (() => void) | null
}

export function Header({
  strings,
  frame,
  settings,
  onChange,
  onCollapse,
  onClose,
  comparing,
  onCompare,
  onOptions,
  dockable
}: HeaderProps) {
  const words = strings.sidebar
  const marks = settings.marks ? words.hideMarks : words.showMarks
  const isWhole = frame.kind === 'whole'
  const comparison: readonly MenuEntry[] =
    onCompare === null ? [] : [{ icon: 'compare', label: comparing ? words.backToList : words.compare, run: onCompare }]
  return (
    <header class="bar">
      <Mark />
      <span class="wordmark">{strings.product}</span>
      <span class="grow" />
      <button
        type="button"
        class="tool marks"
        aria-label={marks}
        title={marks}
        onClick={() => onChange({ marks: !settings.marks }, true)}
      >
        <Icon name={settings.marks ? 'marksOn' : 'marksOff'} />
      </button>
      <Menu
        icon="more"
        label={words.more}
        entries={[
          ...comparison,
          ...placesOf(frame, settings, dockable, words, onChange),
          { icon: 'settings', label: words.options, run: onOptions }
        ]}
      />
      {!isWhole && (
        <>
          <button
            type="button"
            class="tool collapse"
            aria-label={words.collapse}
            title={words.collapse}
            aria-expanded="true"
            onClick={() => onCollapse(true)}
          >
            <Icon name={frame.kind === 'side' ? frame.side : 'down'} />
          </button>
          <button type="button" class="tool close" aria-label={words.close} title={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </>
      )}
    </header>
  )
}

/** Where else it can be shown. */
function placesOf(
  frame: Frame,
  { makeRoom }: Settings,
  dockable: boolean,
  words: SidebarStrings,
  onChange: HeaderProps['onChange']
): readonly MenuEntry[] {
  if (frame.kind === 'whole') {
    return [{ icon: 'lieOver', label: words.showInPage, run: () => onChange({ showIn: 'page' }, true) }]
  }
  const beside: readonly MenuEntry[] =
    frame.kind === 'sheet'
      ? []
      : [
          frame.side === 'left'
            ? { icon: 'dockRight', label: words.moveRight, run: () => onChange({ side: 'right' }, true) }
            : { icon: 'dockLeft', label: words.moveLeft, run: () => onChange({ side: 'left' }, true) },
          makeRoom
            ? { icon: 'lieOver', label: words.lieOver, run: () => onChange({ makeRoom: false }, true) }
            : { icon: 'makeRoom', label: words.makeRoom, run: () => onChange({ makeRoom: true }, true) }
        ]
  const docked: MenuEntry = {
    icon: 'dock',
    label: words.showInBrowser,
    run: () => onChange({ showIn: 'browser' }, true)
  }
  return dockable ? [...beside, docked] : beside
}
