/** Forget what was kept from one site, or seen within a span of days; it can be taken back. */
import { useState } from 'preact/hooks'
import type { Filters } from '../../core/library/catalogue'
import { pagesWithin } from '../../core/library/shelf'
import type { LibraryProps } from './library-props'

type Chosen = Pick<Filters, 'outlet' | 'from' | 'to'>
const NONE: Chosen = { outlet: null, from: null, to: null }

export function ForgetSome({ shelf, words, onShelf, onForgetPages }: LibraryProps) {
  const [span, setSpan] = useState(NONE)
  const isRead = shelf !== null && shelf !== 'failed' && shelf.read === shelf.total
  const isChosen = Object.values(span).some((value) => value !== null)
  const pages = isRead && isChosen ? pagesWithin(shelf, span) : []
  const { forgetSome } = words
  return (
    <details class="forget-some" onToggle={({ currentTarget }) => currentTarget.open && onShelf()}>
      <summary>{forgetSome.title}</summary>
      {!isRead && <p class="hint">{shelf === 'failed' ? words.kept.failed.text : words.loading}</p>}
      {isRead && (
        <form
          class="filters"
          onSubmit={(event) => {
            event.preventDefault()
            if (pages.length > 0) onForgetPages(pages)
            setSpan(NONE)
          }}
        >
          <label class="filter">
            <span class="name">{words.outlet}</span>
            <select
              value={span.outlet ?? ''}
              onChange={({ currentTarget }) => setSpan({ ...span, outlet: currentTarget.value || null })}
            >
              <option value="">{words.allOutlets}</option>
              {[...shelf.outlets].toSorted().map((outlet) => (
                <option key={outlet} value={outlet}>
                  {outlet}
                </option>
              ))}
            </select>
          </label>
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="filter">
              <span class="name">{words[end]}</span>
              <input
                type="date"
                value={span[end] ?? ''}
                onChange={({ currentTarget }) => setSpan({ ...span, [end]: currentTarget.value || null })}
              />
            </label>
          ))}
          <button type="submit" class="button" data-kept="forget-some" disabled={pages.length === 0}>
            {forgetSome.forget(pages.length)}
          </button>
        </form>
      )}
    </details>
  )
}
