/** A notice where nothing can be shown: what is the case, and what the user can do next. */
import { Icon, type IconName } from '../parts/icon'
import type { NoticeStrings } from '../strings/strings'
import type { LibraryProps } from './library-props'

const ICONS = { loading: 'reveal', empty: 'absent', failed: 'warning', missing: 'absent' } as const satisfies Record<
  string,
  IconName
>

export function StateNotice({
  kind,
  words,
  action
}: {
  readonly kind: keyof typeof ICONS
  readonly words: NoticeStrings
  readonly action?: { readonly label: string; readonly run: () => void }
}) {
  return (
    <div class="state" data-kind={kind}>
      <span class="emblem">
        <Icon name={ICONS[kind]} size={28} />
      </span>
      <div role={kind === 'failed' ? 'alert' : 'status'}>
        <h1>{words.title}</h1>
        {words.text !== '' && <p>{words.text}</p>}
      </div>
      {action !== undefined && (
        <button type="button" class="button primary" onClick={() => action.run()}>
          {action.label}
        </button>
      )}
    </div>
  )
}

/** The notice where a bundled file could not be read, with a button to try again. */
export function Failed({ words, onRetry }: Pick<LibraryProps, 'words' | 'onRetry'>) {
  return <StateNotice kind="failed" words={words.failed} action={{ label: words.tryAgain, run: onRetry }} />
}
