/** Read what version 3 wrote: pages that their copies were not known by. */
import { articleSketch } from '../recognise/article-sketch'
import type { KeptPage } from './kept-page'

/** Give a raw page what version 4 adds. What is no object stays, and is refused with its place. */
export function fromVersion3(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null ? { ...raw, sketch: [] } : raw
}

/** Give an unknown article the fingerprints of all that is left of its text: the words of its statements. */
export function withSketch(page: KeptPage): KeptPage {
  if (page.article !== null) return page
  return { ...page, sketch: [...articleSketch(page.statements.map(({ words }) => words).join('\n'))] }
}
