import { fileURLToPath } from 'node:url'
import { labelledArticlesIn } from '../tests/find/labelled-articles'

const folder = fileURLToPath(new URL('../tests/find/articles/en', import.meta.url))
const lines = labelledArticlesIn(folder).flatMap(({ text }) => text.split('\n'))

/** A page of an article that no dossier knows: paragraphs of the labelled articles, over and over, until they have so many characters. */
export function longPage(size: number): string {
  const paragraphs: string[] = []
  for (let length = 0, i = 0; length < size; i++) {
    const line = lines[i % lines.length] ?? ''
    paragraphs.push(`<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    length += line.length
  }
  return `<!doctype html><html lang="en"><title>Talks</title><article><h1>Talks on Ukraine</h1>${paragraphs.join('\n')}</article>`
}
