/** The popup: one tab at a glance, drawn differently for each kind of state. */
import { showsAnything } from '../../core/find/page-reading'
import { isRefused } from '../../core/tab-state'
import { directionOf } from '../../core/text/language'
import { Mark } from '../parts/mark'
import { ToolButton } from '../parts/tool-button'
import { Trouble } from './trouble'
import { KeepAlways } from './keep-always'
import { Notice } from './notice'
import { Recognised } from './recognised'
import { Related } from './related'
import { Reported } from './reported'
import type { SummaryProps } from './summary-props'
import { UnknownChoice } from './unknown-choice'

/** Where no known article is, and others are or could be read. */
const CHOOSES: ReadonlySet<SummaryProps['state']['kind']> = new Set(['related', 'unknown', 'unread'])

export function Summary(props: SummaryProps) {
  const { state, strings, settings } = props
  return (
    <div class="mawqif summary" lang={strings.language} dir={directionOf(strings.language)} data-state={state.kind}>
      <header class="top">
        <Mark size={22} />
        <span class="product">{strings.product}</span>
        {'host' in state && (
          <bdi class="host" dir="ltr" title={state.host}>
            {state.host}
          </bdi>
        )}
        <ToolButton icon="library" label={strings.library} onPress={props.onLibrary} />
        <ToolButton icon="add" label={strings.watchList} onPress={props.onWatchList} />
        <ToolButton icon="help" label={strings.introduction} onPress={props.onIntroduction} />
        <ToolButton icon="settings" label={strings.summary.options} onPress={props.onOptions} />
      </header>
      {'tampered' in state && state.tampered && <Trouble text={strings.summary.tampered} />}
      {isRefused(state) && settings.showIn === 'page' && <Trouble text={strings.summary.refused} />}
      <State {...props} />
      {(state.kind === 'recognised' || state.kind === 'related') && <KeepAlways {...props} host={state.host} />}
      {CHOOSES.has(state.kind) && <UnknownChoice {...props} />}
    </div>
  )
}

function State(props: SummaryProps) {
  const { state } = props
  switch (state.kind) {
    case 'recognised':
      return <Recognised {...props} state={state} />
    case 'related':
      return showsAnything(state.reading) ? <Reported {...props} state={state} /> : <Related {...props} state={state} />
    default:
      return <Notice {...props} state={state} />
  }
}
