import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { HOSTILE_STYLES } from '../pages/hostile-styles'
import { paragraphsPage } from '../pages/paragraphs'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { inBothBrowsers } from './stage'
import { noteTrust } from './trust'
import { isWide, triedIn } from './wide'

const NAMES = Object.keys(HOSTILE_STYLES)
const DIRECTIONS = ['rtl', 'ltr'] as const
const pathOf = (name: string): string => `/hostile-${NAMES.indexOf(name)}`
const page = (css: string, direction: (typeof DIRECTIONS)[number]): string =>
  paragraphsPage().replace('dir="rtl"', `dir="${direction}"`).replace('</head>', `<style>${css}</style></head>`)

const PAGES = Object.fromEntries(
  Object.entries(HOSTILE_STYLES).flatMap(([name, css]) =>
    DIRECTIONS.map((direction) => [`${pathOf(name)}-${direction}`, page(css, direction)])
  )
)

/** What a user sees of an element: where it is and how it is set. */
interface Look {
  readonly what: string
  readonly box: readonly number[]
  readonly style: readonly string[]
}

inBothBrowsers(
  'a hostile page',
  (stage) => {
    let options: Page
    beforeAll(async () => {
      options = await openOptions(stage.session)
      await storeSettings(options, { language: 'en', side: 'right' })
    })

    /** Everything drawn in the sidebar; what differs from another look is what the page got at. */
    const lookOf = async (path: string): Promise<readonly Look[]> => {
      const opened = await stage.open(path)
      await stage.view(opened)
      const root = await stage.sidebar(opened).query('[data-grade]')
      // A page with another scroll bar has the sidebar elsewhere, and the same sidebar.
      const looks = await root?.evaluate((element) =>
        // Marks along the page's height stand where the page puts its passages.
        [element, ...element.querySelectorAll(':not(.rail, .rail *)')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect()
          const style = getComputedStyle(each)
          return {
            what: `${each.localName}.${each.getAttribute('class') ?? ''}`,
            box: [width === 0 ? 0 : x - element.getBoundingClientRect().x, y, width, height].map((value) =>
              Math.round(value)
            ),
            style: [
              style.display,
              style.position,
              style.color,
              style.backgroundColor,
              style.fontFamily,
              style.fontSize,
              style.fontStyle,
              style.fontWeight,
              style.lineHeight,
              style.letterSpacing,
              style.wordSpacing,
              style.textTransform,
              style.textAlign,
              style.visibility,
              style.opacity,
              style.cursor,
              style.pointerEvents,
              style.direction,
              style.margin,
              style.padding
            ]
          }
        })
      )
      await opened.close()
      return looks ?? []
    }

    let asDesigned: readonly Look[]
    beforeAll(async () => {
      asDesigned = await lookOf('/plain-style')
    })

    const styled = noteTrust('styled', stage)
    it.each(triedIn(stage, NAMES))('with %s leaves the sidebar as designed', async (name) => {
      expect(asDesigned.length).toBeGreaterThan(100)
      for (const direction of isWide ? DIRECTIONS : [DIRECTIONS[NAMES.indexOf(name) % 4 < 2 ? 0 : 1]]) {
        const look = await lookOf(`${pathOf(name)}-${direction}`)
        const changed = look.filter((each, i) => JSON.stringify(each) !== JSON.stringify(asDesigned[i]))
        expect(changed.slice(0, 3)).toEqual([])
        expect(look).toHaveLength(asDesigned.length)
      }
      styled(name)
    })

    it.each(['something above everything', 'a transformed root', 'rules for the host'])(
      'with %s lets the sidebar be pressed',
      async (name) => {
        const opened = await stage.open(`${pathOf(name)}-rtl`)
        await stage.view(opened)
        const sidebar = stage.sidebar(opened)
        await sidebar.press('.collapse')
        const tab = await sidebar.query('.tab')
        await expect.poll(() => tab?.evaluate((element) => element.getBoundingClientRect().width)).toBe(40)
        await sidebar.press('.tab')
        await opened.close()
      }
    )
  },
  { ...PAGES, '/plain-style': page('', 'rtl') }
)
