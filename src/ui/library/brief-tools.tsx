/** What can be done with a brief: print it, or save what it is of. */
import type { ComponentChildren } from 'preact'
import { Icon } from '../parts/icon'
import type { LibraryProps } from './library-props'

export function BriefTools({
  words,
  onPrint,
  onSave,
  children
}: Pick<LibraryProps, 'words' | 'onPrint'> & {
  /** Null where no page was seen, so that there is nothing of it to save. */
  readonly onSave: LibraryProps['onSave'] | null
  readonly children: ComponentChildren
}) {
  return (
    <div class="brief-tools">
      <button type="button" class="button primary" onClick={() => onPrint()}>
        <Icon name="page" size={17} />
        {words.brief.print}
      </button>
      {onSave !== null && (
        <>
          <button type="button" class="button" data-save="jsonld" onClick={() => onSave('jsonld')}>
            {words.brief.jsonld}
          </button>
          <button type="button" class="button" data-save="csv" onClick={() => onSave('csv')}>
            {words.brief.csv}
          </button>
        </>
      )}
      {children}
      <p class="hint">{words.brief.printHint}</p>
    </div>
  )
}
