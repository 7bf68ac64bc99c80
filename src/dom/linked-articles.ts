/** Which articles a page's linked data speaks of. */
import { linkedData, type LinkedThing } from './linked-data'

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u

/** All of them, and those that are said to be at no other address. */
export interface LinkedArticles {
  readonly all: readonly LinkedThing[]
  readonly own: readonly LinkedThing[]
}

export function linkedArticles(document: Document): LinkedArticles {
  const all = linkedData(document).filter(({ type }) => type.some((each) => ARTICLE.test(each)))
  return { all, own: all.filter((article) => isHere(document, article)) }
}

/** False where linked data speaks of an article at another address: a page may tell of those that it leads to. */
function isHere(document: Document, { addresses }: LinkedThing): boolean {
  if (addresses.length === 0) return true
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const here = [location.href, canonical ?? ''].map((address) => pathOf(address, document))
  return addresses.some((address) => here.includes(pathOf(address, document)))
}

function pathOf(address: string, document: Document): string {
  if (!URL.canParse(address, document.baseURI)) return ''
  return new URL(address, document.baseURI).pathname.replace(/\/$/u, '')
}
