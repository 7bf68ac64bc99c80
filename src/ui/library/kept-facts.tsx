/** Where a kept page stands, who published it and when as far as it says so, and when it was seen. */
import type { KeptPage } from '../../core/records/kept-page'
import { Outlet } from '../parts/outlet'
import { dayOf } from '../share/day'
import type { LibraryProps } from './library-props'

export function KeptFacts({
  page,
  strings,
  words: { kept }
}: Pick<LibraryProps, 'strings' | 'words'> & { readonly page: KeptPage }) {
  const { authors, published } = page.imprint
  const named = (day: string): string => strings.date({ value: day, basis: 'text' })
  return (
    <>
      <Outlet page={page} />
      {authors.length > 0 && <span data-imprint="authors">{kept.by(strings.list([...authors]))}</span>}
      {published !== null && (
        <time dateTime={published} data-imprint="published">
          {kept.published(named(published))}
        </time>
      )}
      <time dateTime={page.seen}>{kept.seen(named(dayOf(page.seen)))}</time>
    </>
  )
}
