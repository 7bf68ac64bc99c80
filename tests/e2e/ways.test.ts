import { expect, it } from 'vitest'
import { setWay, STATEMENT, type Way, wayPage, WAYS } from '../pages/ways'
import { ADDED } from '../pages/ways/added'
import { writeTable } from '../pages/ways/report'
import { TAKEN } from '../pages/ways/taken'
import { bundleVerdicts } from './harness/bundle-verdicts'
import { bundledDossier } from './harness/bundled'
import { inBothBrowsers } from './stage'

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

/** Long enough for what a way loads, in ms. */
const REST = 60

const isAs = (verdict: string, { expected }: Way): boolean => {
  if (expected === 'kept') return verdict === 'verbatim' || verdict === 'typographic'
  return expected === 'not kept' ? verdict === 'altered' || verdict === 'absent' : verdict === expected
}

inBothBrowsers(
  'a sentence that is another to the eye',
  (stage) => {
    it(`is told in each of ${WAYS.length} ways, and no other with it`, { timeout: 180_000 }, async () => {
      const page = await stage.open('/way')
      await page.evaluate(`${await bundleVerdicts()};undefined`)
      const dossier = JSON.stringify(bundledDossier(stage.target))
      const seen = new Map<string, string>()
      const wrong: string[] = []
      for (const way of WAYS) {
        const verdicts = (await page.evaluate(tryWay(way, dossier))) as Readonly<Record<string, string>>
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
  },
  { '/way': wayPage(null), ...Object.fromEntries(BY_EXTENSION.map((way, index) => [`/way/${index}`, wayPage(way)])) }
)

/** A script that sets the page in a way and gives the verdicts on it. */
function tryWay(way: Way, dossier: string): string {
  const { html, css, script } = setWay(way)
  return `(async () => {
    document.getElementById('elsewhere')?.remove()
    document.getElementById('way')?.remove()
    const style = document.createElement('style')
    style.id = 'way'
    style.textContent = ${JSON.stringify(css)}
    document.head.append(style)
    document.getElementById('article').innerHTML = ${JSON.stringify(html)}
    ;(0, eval)(${JSON.stringify(script)})
    await new Promise((resolve) => setTimeout(resolve, ${REST}))
    return mawqifVerdicts(${dossier})
  })()`
}
