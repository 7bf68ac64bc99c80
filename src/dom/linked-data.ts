/** Read a page's linked data (JSON-LD): the things that it says the page is, as plain strings, within bounds. */

/** A thing, with the properties that are asked for; those that it lacks are empty. */
export interface LinkedThing {
  readonly type: readonly string[]
  readonly headline: readonly string[]
  readonly articleBody: string
  readonly authors: readonly string[]
  readonly publishers: readonly string[]
  readonly published: readonly string[]
  /** What it says that it stands at. */
  readonly addresses: readonly string[]
}

const SCRIPTS = 'script[type="application/ld+json"]'
/** Longer linked data is not read. */
const LONGEST = 500_000
const MOST_SCRIPTS = 20
/** Things within things, and of a list, that are read. */
const DEEPEST = 4
const MOST_THINGS = 50
/** Where a thing tells of another that is what the page is. */
const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const

/** All things at the top, or of which one says that the page is it. */
export function linkedData(document: Document): readonly LinkedThing[] {
  const things: LinkedThing[] = []
  for (const script of [...document.querySelectorAll(SCRIPTS)].slice(0, MOST_SCRIPTS)) {
    const text = script.textContent ?? ''
    if (text.length <= LONGEST) collect(parse(text), 0, things)
  }
  return things
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Data = Readonly<Record<string, unknown>>
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

function collect(value: unknown, depth: number, things: LinkedThing[]): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS) return
  if (Array.isArray(value)) for (const each of value.slice(0, MOST_THINGS)) collect(each, depth + 1, things)
  if (!isData(value)) return
  things.push({
    type: textsOf(value['@type']),
    headline: [...textsOf(value['headline']), ...textsOf(value['name'])],
    articleBody: textsOf(value['articleBody']).join(' '),
    authors: namesIn(value['author']),
    publishers: namesIn(value['publisher']),
    published: textsOf(value['datePublished']),
    addresses: [...textsOf(value['url']), ...addressOf(value['mainEntityOfPage'])]
  })
  for (const name of WITHIN) collect(value[name], depth + 1, things)
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST_THINGS) : [value])
const namesIn = (value: unknown): readonly string[] =>
  listOf(value).flatMap((each) => textsOf(isData(each) ? each['name'] : each))
const textsOf = (value: unknown): readonly string[] => listOf(value).filter((each) => typeof each === 'string')
const addressOf = (value: unknown): readonly string[] => textsOf(isData(value) ? value['@id'] : value)
