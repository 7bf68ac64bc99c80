/** Give a page's address without what only tells how it was come to, so that one article is kept once. */

/** Parameters that say where a reader came from, by their names or their beginnings. */
const CAMPAIGN =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|cmpid|at_.*|xtor|ref|ref_src|ref_url|referrer)$/i

/**
 * Null where it is no web address: `https://news.example/talks?utm_source=x&id=7#top` ⇒ `https://news.example/talks?id=7`.
 *
 * The place within the page is left out; a route behind `#!` or `#/` is no place and stays.
 */
export function pageAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const names = Array.from(url.searchParams.keys())
  for (const name of names) if (CAMPAIGN.test(name)) url.searchParams.delete(name)
  if (!/^#[!/]/.test(url.hash)) url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}
