/** The bar of the sidebar, which stays in sight: marks, menu, collapse, close. */
import { Mark } from '../parts/mark'
import { Menu, type MenuEntry } from '../parts/menu'
import { ToolButton } from '../parts/tool-button'
import type { Settings } from '../../core/settings'
import type { SidebarStrings } from '../strings/strings'
import type { Frame } from './frame'
import type { ShellProps } from './shell-props'

export interface HeaderProps extends Pick<
  ShellProps,
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
  const isWhole = frame.kind === 'whole'
  return (
    <header class="bar">
      <Mark />
      <span class="wordmark">{strings.product}</span>
      <span class="grow" />
      {onCompare !== null && (
        <ToolButton
          icon={comparing ? 'list' : 'compare'}
          label={comparing ? words.backToList : words.compare}
          kind="compare"
          onPress={onCompare}
        />
      )}
      <ToolButton
        icon={settings.marks ? 'marksOn' : 'marksOff'}
        label={settings.marks ? words.hideMarks : words.showMarks}
        kind="marks"
        onPress={() => onChange({ marks: !settings.marks }, true)}
      />
      <Menu
        icon="more"
        label={words.more}
        entries={[
          ...placesOf(frame, settings, dockable, words, onChange),
          { icon: 'settings', label: words.options, run: onOptions }
        ]}
      />
      {!isWhole && (
        <>
          <ToolButton
            icon={frame.kind === 'side' ? frame.side : 'down'}
            label={words.collapse}
            kind="collapse"
            expanded
            onPress={() => onCollapse(true)}
          />
          <ToolButton icon="close" label={words.close} kind="close" onPress={onClose} />
        </>
      )}
    </header>
  )
}

/** The menu entries that move the sidebar elsewhere. */
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
