/**
 * Print what the finder finds in articles: one JSON object a statement.
 *
 * `npm run -s read -- FILE|DIR|FILE.jsonl… [--language ar|en|fr|ru] [--json] [--explain]`; the lines of a .jsonl file have `text` and
 * `doc`, and may have `language` and `date`. Of a DIR all .txt and .jsonl files are read, those in its folders too. All topics and all tiers are printed. Offsets are in UTF-16 units of the text as
 * read, lines that begin with "#" at the head of a file included. `--json` asks for what is printed anyway; `--explain` prints before it
 * how each sentence was read, in the languages that are read by rules.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { loadGazetteer } from '../build/load-gazetteer'
import { LANGUAGES, type Language } from '../src/core/text/language'
import type { Span } from '../src/core/text/span'
import { foldText } from '../src/core/text/fold'
import { commonWords } from '../src/core/text/common-words'
import { readStatements } from '../src/core/find/in-any-language'
import type { Trace } from '../src/core/find/clauses/trace'
import { ROOT } from './command'
import { explainer } from './explain'

const LINE = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    doc: v.string(),
    text: v.string(),
    language: v.optional(v.picklist(LANGUAGES)),
    date: v.optional(v.pipe(v.string(), v.isoDate()))
  })
)

type Document = v.InferOutput<typeof LINE>

/** What prose has none of: a document type, or the end of an element that pages are made of. */
const MARKUP =
  /^\s*<!doctype html|<\/(?:html|head|body|main|article|section|div|p|ul|li|h[1-6]|script|style|title)\s*>/iu

const gazetteer = loadGazetteer(join(ROOT, 'src/gazetteer'))

// npm runs scripts in the project's folder; paths are meant from where the command was given.
if (process.env.npm_lifecycle_event === 'read' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
process.exitCode = main(process.argv.slice(2))

/** Run the command; gives its exit code. */
function main(args: readonly string[]): number {
  const at = args.indexOf('--language')
  const given = at < 0 ? null : LANGUAGES.find((language) => language === args[at + 1])
  const paths = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1))
  if (paths.length === 0 || given === undefined) {
    console.error('usage: npm run -s read -- FILE|DIR|FILE.jsonl… [--language ar|en|fr|ru] [--json] [--explain]')
    return 2
  }
  const trace = args.includes('--explain') ? explainer((line) => console.log(line)) : undefined
  try {
    for (const document of paths.flatMap(documentsAt))
      for (const statement of read(document, given, trace)) console.log(JSON.stringify(statement))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

function read({ doc, text, language, date }: Document, given: Language | null, trace: Trace | undefined) {
  const withText = (span: Span) => ({ ...span, text: text.slice(span.start, span.end) })
  const read = given ?? language ?? likelyLanguage(text)
  return readStatements(withoutHead(text), {
    language: read,
    gazetteer,
    date: date ?? null,
    ...(trace && { trace })
  }).map((statement) => {
    const { speaker, kind, polarity, topic, tier, source, cue, content, evidence, outerSource, why } = statement
    return {
      doc,
      language: read,
      speaker,
      kind,
      topic: topic?.id ?? null,
      topicBasis: topic?.basis ?? null,
      polarity,
      tier,
      outerSource: outerSource && withText(outerSource),
      source: withText(source),
      cue: withText(cue),
      content: content.map(withText),
      evidence: withText(evidence),
      why
    }
  })
}

/** The text with the "#" lines at its head blanked out, so that offsets stay those of the file. */
function withoutHead(text: string): string {
  const head = /^(?:#[^\n]*\n|[ \t\r]*\n)+/u.exec(text)?.[0] ?? ''
  return head.replace(/[^\n]/gu, ' ') + text.slice(head.length)
}

/** The language that most of the text's words and letters speak for; whoever runs this knows that it is one of ours. */
function likelyLanguage(text: string): Language {
  const letters = (script: RegExp): number => text.match(script)?.length ?? 0
  const latin = letters(/\p{Script=Latin}/gu)
  if (letters(/\p{Script=Arabic}/gu) > latin) return 'ar'
  if (letters(/\p{Script=Cyrillic}/gu) > latin) return letters(/[іїєґ]/giu) > letters(/[ыэъё]/giu) ? 'uk' : 'ru'
  const words = foldText(text).split(' ')
  const common = (language: Language): number => {
    const known = commonWords(language)
    return words.filter((word) => known.has(word)).length
  }
  return common('fr') > common('en') ? 'fr' : 'en'
}

/** The documents of a file or folder; throws with the place of what can't be read. */
function documentsAt(path: string): readonly Document[] {
  if (!existsSync(path)) throw new Error(`${path}: no such file or folder`)
  if (!statSync(path).isDirectory()) return documentsOf(path, basename(path))
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|jsonl)$/u.test(name))
    .sort()
    .flatMap((name) => documentsOf(join(path, name), name))
}

/** Throws where a text is a page's source: its tags and what stands beside the article would pass for prose. */
function prose(text: string, place: string): string {
  if (!MARKUP.test(text)) return text
  throw new Error(
    `${place}: this is HTML, of which only a browser tells what is seen; \`npm run -s inspect -- PAGE\` reads pages`
  )
}

function documentsOf(path: string, name: string): readonly Document[] {
  const file = readFileSync(path, 'utf8')
  if (!path.endsWith('.jsonl')) return [{ doc: name, text: prose(file, path) }]
  return file.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const result = v.safeParse(LINE, line)
    if (result.success) return [{ ...result.output, text: prose(result.output.text, `${path}:${i + 1}`) }]
    throw new Error(
      `${path}:${i + 1}: ${result.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`).join('; ')}`
    )
  })
}
