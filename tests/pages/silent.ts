/** Pages on which no leader says anything: what is left of the labelled articles, set as different content systems set them. */
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../../src/core/text/language'
import { labelledArticlesIn } from '../find/labelled-articles'
import { escapeHtml } from './document'
import { SYSTEMS } from './systems'
import type { ContentSystem, SystemBlock } from './systems/system'

export interface SilentPage {
  readonly name: string
  readonly language: Language
  readonly html: string
}

const ROOT = join(import.meta.dirname, '../find/articles')

/** The labelled articles without the paragraphs in which a leader says something. */
const articles = LANGUAGES.flatMap((language) =>
  labelledArticlesIn(join(ROOT, language)).map(({ name: file, text, statements }) => {
    const spoken = statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    let start = 0
    const paragraphs = text.split('\n').filter((paragraph) => {
      const end = start + paragraph.length
      const isSilent = spoken.every((span) => span.end <= start || span.start >= end)
      start = end + 1
      return isSilent && paragraph.trim() !== ''
    })
    return { name: `${language}/${file}`, language, paragraphs }
  })
)

const systems = SYSTEMS.filter(({ needsBrowser, hides, respells }) => !needsBrowser && !hides && !respells)

/** At least `count` pages: each article on as many different systems as it takes. */
export function silentPages(count: number): readonly SilentPage[] {
  return articles.flatMap(({ name, language, paragraphs }, i) =>
    Array.from({ length: Math.ceil(count / articles.length) }, (_, turn) => {
      const system = systems[(i * 7 + turn * 13) % systems.length] as ContentSystem
      return { name: `${name} on ${system.name}`, language, html: pageOf(system, language, paragraphs) }
    })
  )
}

function pageOf(system: ContentSystem, language: Language, paragraphs: readonly string[]): string {
  const [title = '', ...rest] = paragraphs
  const blocks = rest.map((text): SystemBlock => ({ number: 0, role: 'paragraph', html: escapeHtml(text) }))
  return system.build({ language: language === 'ar' ? 'ar' : 'en', title, blocks })
}
