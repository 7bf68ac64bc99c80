/** Find the article of the page that this runs in, as Mawqif and its peers do, and time it beside one walk of the page's text. */
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { readPart } from '../src/dom/part-walk'
import { readMainText } from '../src/dom/page-article'

/** Times each is repeated; the first, cold, is left out of the median. */
const TURNS = 21

const PEERS = {
  readability: () => new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '',
  defuddle: () => textOf(new Defuddle(document).parse().content)
} as const
const FINDERS = { mawqif: () => readMainText(document).main?.text ?? '', ...PEERS } as const

/** The text of markup, its blocks apart. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6, li, br, blockquote, td'))
    element.append(' ')
  return body.textContent
}

/** What each reads of the page. */
const read = (): Record<string, string> =>
  Object.fromEntries(Object.entries(FINDERS).map(([name, find]) => [name, find()]))

/** Milliseconds of each. The peers come after all turns of our own: they leave the page's layout to be made anew. */
function time(): Record<string, readonly number[]> {
  return {
    ...timeInTurns({ walk: () => readPart(document.body, null), mawqif: FINDERS.mawqif }),
    ...timeInTurns(PEERS)
  }
}

function timeInTurns(steps: Readonly<Record<string, () => unknown>>): Record<string, readonly number[]> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(steps).map((name) => [name, []]))
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, act] of Object.entries(steps)) {
      const start = performance.now()
      act()
      times[name]?.push(performance.now() - start)
    }
  }
  return times
}

Object.assign(globalThis, { mainTextBench: { read, time } })
