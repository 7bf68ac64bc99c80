/** The popup where there is no article to show: what is the case, why, and the ways on from it. */
import { Icon, type IconName } from '../parts/icon'
import type { NoticeStrings } from '../strings/strings'
import type { SummaryProps } from './summary-props'

interface Action {
  readonly label: string
  readonly run: () => void
}

interface NoticeProps {
  readonly kind: NoticeKind | 'related'
  readonly icon: IconName
  readonly words: NoticeStrings
  /** The likeliest first: it is the one made prominent. */
  readonly actions: readonly Action[]
}

/** The props that a notice takes from the popup or the side panel. */
export type NoticeEvents = Pick<
  SummaryProps,
  'strings' | 'everySite' | 'onRunHere' | 'onReload' | 'onPause' | 'onAllowSite'
>

type NoticeKind = Exclude<SummaryProps['state']['kind'], 'recognised' | 'related'>

type NoticeState = Extract<SummaryProps['state'], { readonly kind: NoticeKind }>

export function Notice(props: NoticeEvents & { readonly state: NoticeState }) {
  return <NoticeView {...noticeFor(props)} />
}

function noticeFor({ state, strings, everySite, ...on }: NoticeEvents & { readonly state: NoticeState }): NoticeProps {
  const { kind } = state
  const words = strings.summary
  const look = (label: string): Action => ({ label, run: on.onRunHere })
  const reload: Action = { label: words.reload, run: on.onReload }
  const pause: Action = { label: words.pause, run: () => on.onPause(true) }
  switch (kind) {
    case 'looking':
      return { kind, icon: 'reveal', words: words.looking, actions: [] }
    case 'unknown':
      return { kind, icon: 'absent', words: words.unknown, actions: [look(words.lookAgain), pause] }
    case 'unread':
      return { kind, icon: 'absent', words: words.unread, actions: [look(words.lookOnce)] }
    case 'not-allowed': {
      const always: Action = { label: words.allowSite, run: on.onAllowSite }
      const actions = everySite ? [look(words.lookOnce)] : [look(words.lookOnce), always]
      return { kind, icon: 'device', words: words.notAllowed, actions }
    }
    case 'paused':
      return {
        kind,
        icon: 'pause',
        words: words.paused,
        actions: [{ label: words.resume, run: () => on.onPause(false) }]
      }
    case 'withheld':
      return { kind, icon: 'device', words: words.withheld, actions: [] }
    case 'restricted':
      return { kind, icon: 'info', words: words.restricted, actions: [] }
    case 'unreadable': {
      const actions = state.reason === 'missing' ? [reload] : state.reason === 'frames' ? [look(words.lookAgain)] : []
      return { kind, icon: 'info', words: words.unreadable[state.reason], actions }
    }
    case 'failed':
      return { kind, icon: 'warning', words: words.failed, actions: [look(words.tryAgain), reload] }
    case 'offline':
      return { kind, icon: 'offline', words: words.offline, actions: [reload] }
  }
}

export function NoticeView({ kind, icon, words, actions }: NoticeProps) {
  return (
    <main class="notice" data-kind={kind}>
      <span class="emblem">
        <Icon name={icon} size={26} />
      </span>
      <div role={kind === 'failed' ? 'alert' : 'status'}>
        <h1 class="notice-title">{words.title}</h1>
        <p class="notice-text">{words.text}</p>
      </div>
      {actions.length > 0 && (
        <div class="ways">
          {actions.map(({ label, run }, index) => (
            <button key={label} type="button" class={index === 0 ? 'button primary' : 'button'} onClick={() => run()}>
              {label}
            </button>
          ))}
        </div>
      )}
    </main>
  )
}
