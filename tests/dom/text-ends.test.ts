// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../build/load-dossiers'
import { readArticle } from '../../src/core/recognise/article'
import type { Dossier } from '../../src/core/dossier'
import { readPageWords } from '../../src/core/page/page-words'
import { recognise } from '../../src/core/recognise/recognise'
import { atOnce } from '../../src/core/steps'
import { seekRuns } from '../../src/core/recognise/seek'
import { readPage, type ReadPage } from '../../src/dom/read-page'
import { findEnds } from '../../src/dom/text-ends'
import { draw, randomFrom, type Random } from '../edits/random'
import { fc } from '../properties'

const dossier = loadDossiers(`${import.meta.dirname}/../../src/dossiers`).find(
  ({ id }) => id === 'putin-macron-call-2025'
) as Dossier
const article = readArticle(dossier)
const seek = (raw: string) => seekRuns(raw, [article.seeds])
const lines = dossier.text.split('\n').filter((line) => line !== '')

/** Random pages that are compared. */
const PAGES = 100

const readNear = (): ReadPage => readPage(document.body, atOnce(findEnds(document.body, seek)))

const FILLER = 'افتتحت البلدية معرض الزهور في الحديقة القديمة وقال المدير إن الموسم جيد هذا العام '
/** More text than is read around what is found. */
const far = (random: Random): string => `<ul>${`<li>${FILLER}</li>`.repeat(random() < 0.5 ? 150 : 3)}</ul>`

function line(random: Random): string {
  const words = draw(random, lines).split(' ')
  const edited = words.map((word) => (random() < 0.04 ? draw(random, FILLER.split(' ')) : word))
  return edited.map((word) => (random() < 0.05 ? `${word.slice(0, 2)}<b>${word.slice(2)}</b>` : word)).join(' ')
}

const PARTS: Readonly<Record<string, (random: Random) => string>> = {
  far,
  /** The article, some lines left out, glued at the borders of its blocks. */
  article: (random) => {
    const kept = lines.filter(() => random() < 0.9)
    const glue = draw(random, ['', '\n'])
    return `<article>${kept.map((text) => `<p>${text}</p>`).join(glue)}</article>`
  },
  edited: (random) => `<div>${Array.from({ length: 6 }, () => `<p>${line(random)}</p>`).join('')}</div>`,
  breaks: (random) => `<div>${Array.from({ length: 4 }, () => line(random)).join('<br><br>')}</div>`,
  hidden: () => `<div style="display: none"><p>${lines.join('</p><p>')}</p></div>`,
  script: () => `<script type="application/json">${JSON.stringify(lines)}</script>`,
  comment: (random) => `<div class="comments"><p>${line(random)}</p></div>`,
  box: (random) => `<aside><a href="#">${line(random)}</a></aside>`,
  inline: (random) => `<span class="sr-only">${line(random)}</span>`,
  wrapped: (random) => `<main><div><section><a href="#"><p>${line(random)}</p>${far(random)}</a></section></div></main>`
}

function writePage(seed: number): void {
  const random = randomFrom(seed)
  const parts = Array.from({ length: 2 + Math.floor(random() * 7) }, () => draw(random, Object.values(PARTS))(random))
  document.body.innerHTML = parts.join(draw(random, ['', '\n']))
}

/** Nothing is laid out here: what the style attribute says is all there is. */
const probeOf = (page: ReadPage): ReadPage => {
  const isShown = (element: Element | null): boolean => element?.closest('[style*="none"]') === null
  return {
    ...page,
    isShown: (container) => isShown(page.elementOf(container)),
    isShownAt: () => true,
    sightOf: (words) => words.map(() => 'plain')
  }
}

/** What is found on the page, in terms that do not depend on how much of it was read. */
function foundOn(read: ReadPage) {
  const page = probeOf(read)
  const found = atOnce(recognise(article, readPageWords(page.text), page))
  if (found === null) return null
  const { findings, ...sighting } = found.sighting
  return {
    ...sighting,
    place: page.elementOf(found.container),
    findings: findings.map(({ spans, ...finding }) => ({
      ...finding,
      ranges: spans
        .flatMap((span) => page.toRanges(span))
        .map((range) => [range.startContainer, range.startOffset, range.toString()])
    }))
  }
}

describe('findEnds', () => {
  it('finds what a walk of the whole page finds', { timeout: 60_000 }, () => {
    let found = 0
    for (let seed = 0; seed < PAGES; seed++) {
      writePage(seed)
      const whole = foundOn(readPage(document.body))
      expect(foundOn(readNear()), `seed ${seed}`).toEqual(whole)
      if (whole !== null) found++
    }
    expect(found).toBeGreaterThan(PAGES / 3)
  })

  it('reads no more than the surroundings of what is found', () => {
    const filler = `<p>${FILLER.repeat(20)}</p>`.repeat(200)
    document.body.innerHTML = `${filler}<main><p>${lines[3]}</p></main>${filler}`
    const { text } = readNear().text
    expect(text).toContain(lines[3])
    expect(text.length).toBeLessThan(30_000)
    expect(document.body.textContent?.length).toBeGreaterThan(500_000)
  })

  it.each([
    ['where nothing is found', '<p>one</p><p>two</p>'],
    ['where all is found in scripts', `<p>one</p>${PARTS['script']?.(randomFrom(1))}<p>two</p>`]
  ])('reads the whole page %s', (_name, html) => {
    document.body.innerHTML = html
    expect(readNear().text.text).toBe('one\ntwo\n')
  })

  it('reads the whole page where it has an open shadow root', () => {
    document.body.innerHTML = `<p>${lines[3]}</p>${`<p>${FILLER}</p>`.repeat(300)}<x-text></x-text>`
    document.querySelector('x-text')?.attachShadow({ mode: 'open' }).append('in the shadow')
    expect(readNear().text.text).toContain('in the shadow')
  })
})

describe('seekRuns', () => {
  it('finds every run of a text in which words stand apart', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 3, max: 30 }), fc.nat(20), (at, length, around) => {
        const start = article.words.starts[at] as number
        const end = article.words.ends[Math.min(at + length, article.words.count) - 1] as number
        const before = FILLER.repeat(around)
        const [first, ...others] = atOnce(seek(`${before}${dossier.text.slice(start, end)} ${FILLER}`))
        expect(others).toEqual([])
        expect(first).toEqual({ start: before.length, end: before.length + end - start })
      })
    )
  })
})
