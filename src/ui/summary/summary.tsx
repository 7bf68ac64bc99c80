/** The popup: the state of one tab in one look, one design for each kind of state. */
import type { TabState } from '../../core/tab-state'
import { directionOf } from '../../core/text/language'
import { ToolButton } from '../parts/tool-button'
import type { Strings } from '../strings'
import { Notice } from './notice'
import { Recognised } from './recognised'
import { Related } from './related'

export interface SummaryProps {
  readonly state: TabState
  readonly strings: Strings
  /** "On every site" is already granted, so one site needs no grant of its own. */
  readonly everySite: boolean
  readonly onOpenSidebar: () => void
  /** Jump to a position: `statement` is its first statement that is on the page. */
  readonly onJump: (statement: string) => void
  /** Pause (true) or resume (false) on this site. */
  readonly onPause: (paused: boolean) => void
  /** Look at this page once. */
  readonly onRunHere: () => void
  /** Look at this site always; called within the click, as the browser's question requires. */
  readonly onAllowSite: () => void
  readonly onReload: () => void
  readonly onOptions: () => void
  /** Open the library: at this page's article where one is recognised. */
  readonly onLibrary: () => void
  /** Open the brief of this page. */
  readonly onBrief: () => void
}

export function Summary(props: SummaryProps) {
  const { state, strings } = props
  return (
    <div class="mawqif summary" lang={strings.language} dir={directionOf(strings.language)} data-state={state.kind}>
      <header class="top">
        <img class="mark" src="/icons/mawqif.svg" alt="" width="22" height="22" />
        <span class="product">{strings.product}</span>
        {'host' in state && (
          <bdi class="host" dir="ltr" title={state.host}>
            {state.host}
          </bdi>
        )}
        <ToolButton icon="library" label={strings.library} onPress={props.onLibrary} />
        <ToolButton icon="settings" label={strings.summary.options} onPress={props.onOptions} />
      </header>
      <State {...props} />
    </div>
  )
}

function State(props: SummaryProps) {
  const { state } = props
  switch (state.kind) {
    case 'recognised':
      return <Recognised {...props} state={state} />
    case 'related':
      return <Related {...props} state={state} />
    default:
      return <Notice {...props} kind={state.kind} />
  }
}
