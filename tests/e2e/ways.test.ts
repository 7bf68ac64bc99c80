import { expect, it } from 'vitest'
import { inLanguage } from '../../src/core/find/people/in-language'
import { packGazetteer } from '../../src/core/find/people/packed-gazetteer'
import { gazetteer } from '../core/find/bundled-gazetteer'
import { setUnknownWay, type SetWay, setWay, SPEAKER, STATEMENT, type Way, wayPage, WAYS } from '../pages/ways'
import { NOT, WORD } from '../pages/ways/way'
import { ADDED } from '../pages/ways/added'
import { isListed, writeTable } from '../pages/ways/report'
import { TAKEN } from '../pages/ways/taken'
import { bundleVerdicts } from './harness/bundle-verdicts'
import { bundledDossier } from './harness/bundled'
import { inBothBrowsers } from './stage'
import { triedIn } from './wide'

/** Ways that are tried by the extension itself, each on a page of its own. */
const BY_EXTENSION: readonly Way[] = [
  ...WAYS.filter(({ name }) =>
    [
      'a word in a button',
      'a word in an open shadow root',
      'a word in content before a word',
      'a word in del'
    ].includes(name)
  ),
  {
    name: 'a word in a closed shadow root',
    expected: 'altered',
    html: (before, after) => `<p>${before}<span id="host"></span> ${after}</p>`,
    script: `host.attachShadow({ mode: 'closed' }).textContent = 'عدم'`
  }
]

/** Long enough for a style that moves or is loaded, in ms. */
const REST = 60
const TAKES_TIME = /url\(|animat|transition/u
/** After which an element that tells of no load is taken for one that loads nothing, in ms. */
const LOAD = 5000

/** Speakers, and the words of their statements. */
type Found = readonly (readonly [string, string])[]

/** How the statement that a way is about is listed: as it was, as a user sees it now, or not at all. */
function listedAs(found: Found, way: Way): 'listed' | 'as it is seen' | 'left out' {
  const words = found.filter(([speaker]) => speaker === SPEAKER).map(([, said]) => said)
  if (words.length === 0) return 'left out'
  const isAsSeen = ADDED.includes(way) ? (said: string) => said.includes(NOT) : (said: string) => !said.includes(WORD)
  return way.expected !== 'kept' && words.every(isAsSeen) ? 'as it is seen' : 'listed'
}

const isAs = (verdict: string, { expected }: Way): boolean => {
  if (expected === 'kept') return verdict === 'verbatim' || verdict === 'typographic'
  return expected === 'not kept' ? verdict === 'altered' || verdict === 'absent' : verdict === expected
}

inBothBrowsers(
  'a sentence that is another to the eye',
  (stage) => {
    it(`is told in each of ${WAYS.length} ways, and no other with it`, async () => {
      const page = await stage.open('/way')
      await page.evaluate(`${await bundleVerdicts()};undefined`)
      const dossier = JSON.stringify(bundledDossier(stage.target))
      const seen = new Map<string, string>()
      const wrong: string[] = []
      for (const way of triedIn(stage, WAYS)) {
        const verdicts = (await page.evaluate(tryWay(setWay(way), `mawqifVerdicts(${dossier})`))) as Readonly<
          Record<string, string>
        >
        const verdict = verdicts[STATEMENT] ?? 'none'
        const others = Object.entries(verdicts).filter(([id, other]) => id !== STATEMENT && other !== 'verbatim')
        seen.set(way.name, verdict)
        if (!isAs(verdict, way) || others.length > 0) wrong.push(`${way.name}: ${verdict} ${others.join(' ')}`)
      }
      if (process.env['RENEW_TRUST'] !== undefined) {
        writeTable('added', stage.target, seen)
        writeTable('taken', stage.target, seen)
      }
      expect(wrong).toEqual([])
      expect(WAYS).toHaveLength(ADDED.length + TAKEN.length)
      await page.close()
    })

    it(`is not listed as it was in each of them where no dossier knows the article`, async () => {
      const page = await stage.open('/way')
      await page.evaluate(`${await bundleVerdicts()};undefined`)
      const packed = JSON.stringify(packGazetteer(inLanguage(gazetteer, 'ar')))
      const seen = new Map<string, string>()
      const wrong: string[] = []
      for (const way of triedIn(stage, WAYS)) {
        const found = (await page.evaluate(tryWay(setUnknownWay(way), `mawqifUnknown(${packed})`))) as Found
        const listed = listedAs(found, way)
        seen.set(way.name, listed)
        const isOther = found.filter(([speaker]) => speaker !== SPEAKER).length !== 1
        if ((listed === 'listed') !== isListed(way) || isOther)
          wrong.push(`${way.name}: ${listed} ${JSON.stringify(found)}`)
      }
      if (process.env['RENEW_TRUST'] !== undefined) {
        writeTable('added-unknown', stage.target, seen)
        writeTable('taken-unknown', stage.target, seen)
      }
      expect(wrong).toEqual([])
      await page.close()
    })

    it.each(BY_EXTENSION.map((way, index) => ({ ...way, path: `/way/${index}` })))(
      'is told by the extension: $name',
      async ({ path, ...way }) => {
        const page = await stage.open(path)
        await stage.viewWhere(page, way.expected, ({ statements }) =>
          isAs(statements.find(({ id }) => id === STATEMENT)?.verdict ?? 'none', way)
        )
        await page.close()
      }
    )

    it('is not listed by the extension as it was where no dossier knows the article', async () => {
      for (const index of BY_EXTENSION.keys()) {
        const page = await stage.open(`/way/${index}/unknown`)
        const { statements } = await stage.view(page)
        const said = statements.filter(({ speaker }) => speaker === SPEAKER).map(({ text }) => text)
        expect(said.filter((text) => !text.includes(NOT))).toEqual([])
        await page.close()
      }
    })
  },
  {
    '/way': wayPage(null),
    ...Object.fromEntries(BY_EXTENSION.map((way, index) => [`/way/${index}`, wayPage(way)])),
    ...Object.fromEntries(BY_EXTENSION.map((way, index) => [`/way/${index}/unknown`, wayPage(way, setUnknownWay)]))
  }
)

/** A script that sets the page in a way and gives what `ask` says of it. */
function tryWay({ html, css, script }: SetWay, ask: string): string {
  return `(async () => {
    document.getElementById('elsewhere')?.remove()
    document.getElementById('way')?.remove()
    CSS.highlights.clear()
    const style = document.createElement('style')
    style.id = 'way'
    style.textContent = ${JSON.stringify(css)}
    document.head.append(style)
    document.getElementById('article').innerHTML = ${JSON.stringify(html)}
    const loads = [...document.querySelectorAll('#article :is(object[data], embed, iframe, img)')].map(
      (each) => new Promise((done) => ['load', 'error'].forEach((type) => each.addEventListener(type, done)))
    )
    ;(0, eval)(${JSON.stringify(script)})
    await Promise.race([Promise.all(loads), new Promise((resolve) => setTimeout(resolve, ${LOAD}))])
    await new Promise((resolve) => setTimeout(resolve, ${TAKES_TIME.test(html + css + script) ? REST : 0}))
    return ${ask}
  })()`
}
