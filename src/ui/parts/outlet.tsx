/** Where a kept page stands: its host, and the name of its outlet where the page itself gives one. */
import type { KeptPage } from '../../core/records/kept-page'
import { outletOf } from '../../core/records/page-facts'

export type OutletPage = Pick<KeptPage, 'address' | 'imprint' | 'language'>

export function Outlet({ page }: { readonly page: OutletPage }) {
  const { outlet } = page.imprint
  return (
    <>
      <bdi>{outletOf(page)}</bdi>
      {outlet !== null && (
        <bdi lang={page.language} data-imprint="outlet">
          {outlet}
        </bdi>
      )}
    </>
  )
}
