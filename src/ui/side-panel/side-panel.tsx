/** The content of the browser's side panel: the sidebar where the tab has something to list, else a notice. */
import { showsAnything } from '../../core/find/page-reading'
import type { TabState } from '../../core/tab-state'
import { directionOf } from '../../core/text/language'
import type { UnknownSidebarProps } from '../sidebar/unknown-sidebar-props'
import { UnknownSidebar } from '../sidebar/unknown-sidebar'
import { Header, type HeaderProps } from '../sidebar/header'
import { Sidebar } from '../sidebar/sidebar'
import type { SidebarProps } from '../sidebar/sidebar-props'
import { Trouble } from '../summary/trouble'
import { Notice, type NoticeEvents } from '../summary/notice'
import { Related } from '../summary/related'

/** The browser sizes, moves and closes its panel, and no page scrolls in it. */
const OWN_PLACE = {
  frame: { kind: 'whole' },
  dockable: false,
  collapsed: false,
  rail: [],
  onCollapse: () => undefined,
  onClose: () => undefined,
  onLeave: () => undefined,
  onSharing: () => undefined
} as const

export interface SidePanelProps
  extends
    Omit<SidebarProps, 'dossier' | 'sighting' | 'notice' | keyof typeof OWN_PLACE>,
    Pick<
      UnknownSidebarProps,
      'unsure' | 'judging' | 'onJudging' | 'onDismiss' | 'onReject' | 'onCorrect' | 'onUnsure' | 'onArticle'
    >,
    NoticeEvents {
  readonly state: TabState
  /** The tab that is shown; for another tab all state of the components starts anew. */
  readonly tab: number
}

export function SidePanel(props: SidePanelProps) {
  const { state, tab, strings } = props
  const notice = 'tampered' in state && state.tampered ? <Trouble text={strings.summary.tampered} /> : null
  if (state.kind === 'recognised') {
    return (
      <Sidebar
        {...props}
        {...OWN_PLACE}
        key={`${tab} ${state.dossier.id}`}
        notice={notice}
        dossier={state.dossier}
        sighting={state.sighting}
      />
    )
  }
  if (state.kind === 'related' && showsAnything(state.reading)) {
    return (
      <UnknownSidebar
        {...props}
        {...OWN_PLACE}
        key={tab}
        notice={notice}
        reading={state.reading}
        record={state.record}
        before={state.before}
        dismissed={new Set(state.dismissed)}
        rejected={new Set(state.rejected)}
      />
    )
  }
  const { settings } = props
  const header: HeaderProps = { ...props, ...OWN_PLACE, comparing: false, onCompare: null }
  return (
    <div
      class="mawqif sidebar whole open"
      dir={directionOf(strings.language)}
      lang={strings.language}
      data-theme={settings.theme}
      data-state={state.kind}
    >
      <div class="panel">
        <Header {...header} />
        {state.kind === 'related' ? <Related {...props} state={state} /> : <Notice {...props} state={state} />}
      </div>
    </div>
  )
}
