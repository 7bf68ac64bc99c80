/** What a kept page's address and moment say of it. */
import type { KeptPage } from './kept-page'

/** The host, without `www.`: `https://www.news.example:8080/talks` ⇒ `news.example`. */
export function outletOf({ address }: Pick<KeptPage, 'address'>): string {
  const [, host = ''] = /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?(\[[^\]]*\]|[^/:?#]*)/i.exec(address) ?? []
  return host.toLowerCase()
}

/** The day on which it was seen, in UTC: `2026-11-28`. */
export function dayOfPage({ seen }: Pick<KeptPage, 'seen'>): string {
  return seen.slice(0, 10)
}
