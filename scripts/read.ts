/**
 * Print what the reader finds in articles: one JSON object a statement.
 *
 * `npm run -s read -- FILE|DIR|FILE.jsonl… [--language ar|en|fr|ru]`; the lines of a .jsonl file have `text` and `doc`. All
 * topics and all tiers are printed; offsets are in UTF-16 units of the text as read.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LANGUAGES, type Language, type Span } from '../src/core/dossier'
import { loadGazetteer } from '../build/load-gazetteer'
import { readStatements } from '../src/core/read/reader'
import { ROOT } from './command'

interface Document {
  readonly doc: string
  readonly text: string
}

const gazetteer = loadGazetteer(join(ROOT, 'src/gazetteer'))

// npm runs scripts in the project's folder; paths are meant from where the command was given.
if (process.env.npm_lifecycle_event === 'read' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
process.exitCode = main(process.argv.slice(2))

/** Run the command; gives its exit code. */
function main(args: readonly string[]): number {
  const at = args.indexOf('--language')
  const language = at < 0 ? 'en' : LANGUAGES.find((language) => language === args[at + 1])
  const paths = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1))
  if (paths.length === 0 || language === undefined) {
    console.error('usage: npm run -s read -- FILE|DIR|FILE.jsonl… [--language ar|en|fr|ru] [--json]')
    return 2
  }
  for (const path of paths) for (const document of documentsAt(path)) print(document, language)
  return 0
}

function print({ doc, text }: Document, language: Language): void {
  const withText = (span: Span) => ({ ...span, text: text.slice(span.start, span.end) })
  for (const statement of readStatements(text, { language, gazetteer, date: null })) {
    const { speaker, kind, polarity, topic, tier, source, cue, content, evidence, outerSource, why } = statement
    const line = {
      doc,
      language,
      speaker,
      kind,
      topic: topic?.id ?? null,
      topicBasis: topic?.basis ?? null,
      polarity,
      tier,
      outer: outerSource && withText(outerSource),
      source: withText(source),
      cue: withText(cue),
      content: content.map(withText),
      evidence,
      why
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

function documentsAt(path: string): readonly Document[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .filter((name) => /\.(?:txt|jsonl)$/u.test(name))
      .sort()
      .flatMap((name) => documentsAt(join(path, name)))
  }
  const file = readFileSync(path, 'utf8')
  if (!path.endsWith('.jsonl')) return [{ doc: basename(path), text: file }]
  return file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Document)
}
