/**
 * Read the articles of pages, in the background: what a language needs is made once for all pages, and no page waits for it.
 *
 * The script of a language is loaded when the first article in it comes. Chrome's worker may load later only what it loaded
 * while it was installed; Firefox's background is a document. Nothing of an article is kept: where the browser stops the background
 * before the answer, the page asks again, and the next one reads the text anew.
 */
import type { Facts } from '../../core/find/people/packed-gazetteer'
import type { ArticleReading, Subject, Subjects, TextReading } from '../../core/find/page-reading'
import { recogniseLanguage } from '../../core/find/text/recognise-language'
import { asSubject, type WatchedSubject } from '../../core/records/watched'
import { articleSketch } from '../../core/recognise/article-sketch'
import type { Steps } from '../../core/steps'
import { type Language, LANGUAGES } from '../../core/text/language'
import { type LanguageReader, offeredLanguage } from '../language-offer'
import { readWatchList } from '../records/watch-list'

/** After so long others are answered, in ms: in Firefox the extension's pages wait meanwhile. */
const STRETCH = 12

interface Worker {
  readonly importScripts?: (...files: readonly string[]) => void
}
const { importScripts } = globalThis as Worker

const fileOf = (language: Language): string => `/finder-${language}.js`

if (importScripts !== undefined) addEventListener('install', () => importScripts(...LANGUAGES.map(fileOf)))

/** What is found in the text of an article, with the ids of who speaks; null where it is in no language of the finder, or speaks of no leader and topic that are known. */
export async function readArticle(text: string, date: string | null): Promise<ArticleReading | null> {
  const language = recogniseLanguage(text)
  if (language === null) return null
  // Where they can't be read, the article is.
  const watched = await readWatchList().catch(() => [])
  const reading = await inStretches((await readerOf(language)).readArticle(text, date, watched))
  if (reading === null) return null
  const found = withRules(reading, (await shared()).rules[language])
  return { ...found, ...(watched.length > 0 && { own: watchedIn(found, watched) }), sketch: articleSketch(text) }
}

/** The names of those whom an article has of the user's own. */
function watchedIn({ leaders, topics }: TextReading, watched: readonly WatchedSubject[]): Subjects {
  const among = (kind: WatchedSubject['kind'], ids: readonly string[]): readonly Subject[] =>
    watched.filter((each) => each.kind === kind && ids.includes(each.id)).map(asSubject)
  return { leaders: among('person', leaders), topics: among('topic', topics) }
}

/** The scripts of languages know their rules by numbers alone. */
const withRules = ({ statements, ...reading }: TextReading, rules: readonly string[]): TextReading => ({
  ...reading,
  statements: statements.map(({ why, ...statement }) => ({
    ...statement,
    why: { ...why, by: why.by.map((number) => rules[Number(number)] ?? number) }
  }))
})

async function inStretches<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + STRETCH
    while (performance.now() < end) {
      const { done, value } = steps.next()
      if (done === true) return value
    }
    await new Promise((go) => setTimeout(go))
  }
}

/** What the scripts of all languages share: facts of leaders and offices, and the names of each one's rules. */
interface Shared {
  readonly facts: Facts
  readonly rules: Readonly<Record<Language, readonly string[]>>
}

let known: Shared | null = null
const shared = async (): Promise<Shared> => (known ??= (await (await fetch('/finder.json')).json()) as Shared)

/** What reads a language, with its script loaded. */
export async function readerOf(language: Language): Promise<LanguageReader> {
  if (offeredLanguage(language) === null) await load(fileOf(language))
  const make = offeredLanguage(language)
  if (make === null) throw new Error(`the script of ${language} did not run`)
  return make((await shared()).facts)
}

async function load(file: string): Promise<void> {
  if (importScripts !== undefined) return importScripts(file)
  const script = document.createElement('script')
  script.src = file
  await new Promise((done, fail) => {
    script.addEventListener('load', done)
    script.addEventListener('error', fail)
    document.head.append(script)
  })
}
