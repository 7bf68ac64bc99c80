/** Ask axe-core what is wrong with what is drawn. It runs in the own world of what draws it, with the styles that it has there. */
import axe from 'axe-core'
import type { Frame } from 'puppeteer-core'

/**
 * Why axe may leave a contrast open: one letter may be a sign and no text, text that a scrolled list ends in is partly under
 * something else, a line may be drawn by a pseudo-element, the wash of a quotation is a gradient of one
 * colour, and a field without a value has no letters, only the words that stand for it. A contrast that it could not tell otherwise counts as found.
 * Where colours are forced, axe still reads the colour that Chromium has replaced, for letters that were to be white.
 */
const LEFT_OPEN: readonly string[] = [
  'shortTextContent',
  'pseudoContent',
  'emptyValue',
  'bgGradient',
  'elmPartiallyObscured',
  'elmPartiallyObscuring',
  'bgOverlap'
]

/** What axe asks of a page as a whole. */
const OF_WHOLE_PAGES: readonly string[] = ['landmark-one-main', 'page-has-heading-one', 'region']

/** axe as it is seen in the page. */
interface AxeWorld {
  readonly axe?: typeof axe
}

/** Bring axe into a document: once, before the first look. */
export async function bringAxe(frame: Frame): Promise<void> {
  await frame.evaluate(`${axe.source};undefined`)
}

/** List what axe finds wrong in the document of `frame`, a line each. */
export function violations(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(
    async (open, ofWholePages, isFramed) => {
      const { axe: engine } = globalThis as unknown as AxeWorld
      if (engine === undefined) throw new Error('axe is not here')
      // A colour on its way to another is neither. What goes on for ever is no transition.
      await Promise.allSettled(
        document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : []))
      )
      const {
        violations: found,
        incomplete,
        passes
      } = await engine.run(document, {
        // What is framed is a part of the page around it, which has landmarks and a heading of its own.
        rules: Object.fromEntries(ofWholePages.map((rule) => [rule, { enabled: !isFramed }]))
      })
      const leftOpen = matchMedia('(forced-colors: active)').matches ? [...open, 'equalRatio'] : open
      if (passes.length === 0) throw new Error('axe looked at nothing')
      const unclear = incomplete
        .filter(({ id }) => id === 'color-contrast')
        .map((rule) => ({
          ...rule,
          nodes: rule.nodes.filter(({ any }) => !any.some(({ data }) => leftOpen.includes(String(data?.messageKey))))
        }))
      return [...found, ...unclear].flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, all, none }) => {
          const reasons = [...any, ...all, ...none].map(({ message }) => message)
          return `${id}: ${html.slice(0, 160)} (${reasons.join('; ')})`
        })
      )
    },
    LEFT_OPEN,
    OF_WHOLE_PAGES,
    frame.parentFrame() !== null
  )
}
