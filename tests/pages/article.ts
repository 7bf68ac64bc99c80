/** The bundled article as lines, and which of them a publisher would set as a heading or a related-story box. */
import { readFileSync } from 'node:fs'

const FILE = new URL('../../src/dossiers/putin-macron-call-2025/article.ar.txt', import.meta.url)

/** Lines are counted from 1, blank ones left out. */
const HEADINGS: ReadonlySet<number> = new Set([3, 6, 9, 13, 19])
const RELATED: ReadonlySet<number> = new Set([15, 16])

export interface ArticleLine {
  readonly number: number
  readonly text: string
  readonly role: 'paragraph' | 'heading' | 'related'
}

/** The article has no title of its own: this is the one that the sample pages give it. */
export const TITLE = 'مكالمة نادرة بين موسكو وباريس: ملفان على الخط في ساعتين'

/** Read the article. */
export function articleLines(): readonly ArticleLine[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text, index) => ({ number: index + 1, text, role: roleOf(index + 1) }))
}

/** Give the text of one line, counted from 1. */
export function articleLine(number: number): string {
  const line = articleLines()[number - 1]
  if (!line) throw new Error(`the article has no line ${number}`)
  return line.text
}

function roleOf(number: number): ArticleLine['role'] {
  if (HEADINGS.has(number)) return 'heading'
  return RELATED.has(number) ? 'related' : 'paragraph'
}
