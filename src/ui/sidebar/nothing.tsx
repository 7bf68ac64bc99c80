/** The notice where no statement fits the filter. */
import { EVERYTHING } from './filter'
import type { ShellProps } from './shell-props'

export function Nothing({ strings: { sidebar: words }, onFilter }: Pick<ShellProps, 'strings' | 'onFilter'>) {
  return (
    <div class="nothing">
      <p>{words.noneFits}</p>
      <button type="button" class="button" onClick={() => onFilter(EVERYTHING)}>
        {words.showAll}
      </button>
    </div>
  )
}
