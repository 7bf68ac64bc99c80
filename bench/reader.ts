/**
 * Score the reader on folders of labelled articles: `npm run bench:reader -- [DIR…]`, by default all of the project's own.
 * A folder's name, or the name of the folder in it, is the language of its articles.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, type Language } from '../src/core/dossier'
import { readStatements } from '../src/core/read/reader'
import { loadGazetteer } from '../build/load-gazetteer'
import { readLabelled } from '../tests/read/labelled'
import { addScores, NO_SCORE, type Rate, ratesOf, type Score, scoreArticle } from '../tests/read/score'

const gazetteer = loadGazetteer(fileURLToPath(new URL('../src/gazetteer', import.meta.url)))
const OWN = fileURLToPath(new URL('../tests/read/articles', import.meta.url))

const given = process.argv.slice(2)
for (const [language, folder] of (given.length > 0 ? given : [OWN]).flatMap(foldersOf)) {
  const score = scoreFolder(language, folder)
  console.log(`${language}: ${score.articles} articles, ${score.truths} statements, ${score.shown} shown`)
  for (const [name, rate] of Object.entries(ratesOf(score))) console.log(`  ${name.padEnd(10)} ${describeRate(rate)}`)
  for (const { cause, article, detail } of score.errors) console.log(`  ${cause} · ${article} · ${detail}`)
}

/** The folder itself, where it is named for a language, or those in it that are. */
function foldersOf(path: string): readonly (readonly [Language, string])[] {
  const own = LANGUAGES.find((language) => language === basename(path))
  if (own !== undefined) return [[own, path]]
  return LANGUAGES.map((language) => [language, join(path, language)] as const).filter(
    ([, folder]) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  )
}

function scoreFolder(language: Language, folder: string): Score {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const article = readArticle(join(folder, name))
      const found = readStatements(article.text, { language, gazetteer, date: article.date })
      return scoreArticle(name, article, found)
    })
    .reduce(addScores, NO_SCORE)
}

function readArticle(path: string) {
  try {
    return readLabelled(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function describeRate({ hits, of, value, low, high }: Rate): string {
  return value === null ? '–' : `${value.toFixed(3)} (${hits}/${of}; 95 %: ${low.toFixed(2)}–${high.toFixed(2)})`
}
