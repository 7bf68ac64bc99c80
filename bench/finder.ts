/**
 * Measure the finder: `npm run bench:finder -- [DIR|FILE.jsonl…]`.
 *
 * A DIR holds labelled articles; its name, or that of the folder in it, is their language. A FILE.jsonl is in PolNeAR's
 * form. Without either, the project's own articles are scored, cost and growth are measured, those too of the scripts that
 * the last build wrote, and bench/FINDER.md is rewritten between its marks. Errors are listed by cause.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadGazetteer } from '../build/load-gazetteer'
import { LANGUAGES, type Language } from '../src/core/text/language'
import { readStatements } from '../src/core/find/in-any-language'
import { labelledArticlesIn } from '../tests/find/labelled-articles'
import { addScores, NO_SCORE, type Rate, ratesOf, type Score, scoreArticle } from '../tests/find/score'
import { table } from './figures'
import { scorePolnear } from './polnear'
import { codeTable, languagesTable, reachesTable } from './finder-code'
import { costTable, growthTable } from './finder-cost'
import { scriptsTable } from './finder-scripts'

const OWN = fileURLToPath(new URL('../tests/find/articles', import.meta.url))
const REPORT = fileURLToPath(new URL('FINDER.md', import.meta.url))
const gazetteer = loadGazetteer(fileURLToPath(new URL('../src/gazetteer', import.meta.url)))

// npm runs scripts in the project's folder; paths are meant from where the command was given.
if (process.env.npm_lifecycle_event === 'bench:finder' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
const given = process.argv.slice(2)
for (const path of given.filter((each) => each.endsWith('.jsonl'))) {
  print({ ...scorePolnear(path, gazetteer, false), errors: [] }, 'a pronoun for any')
  print(scorePolnear(path, gazetteer, true), 'a pronoun for whom it means')
}
const folders = given.length === 0 ? [OWN] : given.filter((path) => !path.endsWith('.jsonl'))
const scores = folders
  .flatMap(foldersOf)
  .map(([language, folder]) => [language, scoreFolder(language, folder)] as const)
for (const [language, score] of scores) print(score, `${language}: ${score.articles} articles`)
if (given.length === 0) {
  const texts = LANGUAGES.map(
    (language) => [language, labelledArticlesIn(join(OWN, language)).map(({ text }) => text)] as const
  )
  const load = `The machine's load was ${loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')} (of 1, 5 and 15 minutes, on ${cpus().length} cores) on ${new Date().toISOString().slice(0, 10)}.`
  const measured = [costTable(texts, gazetteer), scriptsTable(texts), growthTable(gazetteer)]
  const parts = [scoreTable(scores), load, ...measured, codeTable(), languagesTable(), reachesTable()]
  const report = readFileSync(REPORT, 'utf8')
  const [before = '', after = ''] = [/^[^]*<!-- figures -->\n/u, /<!-- end -->[^]*$/u].map(
    (part) => part.exec(report)?.[0]
  )
  writeFileSync(REPORT, `${before}\n${parts.join('\n\n')}\n\n${after}`)
}

function print(score: Score, title = ''): void {
  console.log(`${title}${title === '' ? '' : ', '}${score.truths} statements, ${score.shown} shown`)
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
  return labelledArticlesIn(folder)
    .map((article) =>
      scoreArticle(article.name, article, readStatements(article.text, { language, gazetteer, date: article.date }))
    )
    .reduce(addScores, NO_SCORE)
}

function scoreTable(scores: readonly (readonly [Language, Score])[]): string {
  const rows = scores.map(([language, score]) => {
    const { precision, recall, speaker, topic } = ratesOf(score)
    const counts = [String(score.articles), String(score.truths), String(score.shown)]
    return [language, ...counts, ...[precision, recall, speaker, topic].map(describeRate)]
  })
  return table([['language', 'articles', 'statements', 'shown', 'precision', 'recall', 'speaker', 'topic'], ...rows])
}

function describeRate({ hits, of, value, low, high }: Rate): string {
  return value === null ? '–' : `${value.toFixed(3)} (${hits}/${of}; 95 %: ${low.toFixed(2)}–${high.toFixed(2)})`
}
