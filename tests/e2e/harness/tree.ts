/** Read what Chromium tells assistive technology of a page, closed shadow trees included. */
import type { Frame, Protocol } from 'puppeteer-core'
import { devTools } from '../../../scripts/browser/protocol'

/** A part that is told of: how deep it lies, its role with its states, and its name. */
export interface TreeLine {
  readonly part: string
  readonly name: string
}

/** Runs of text are cut where lines wrap, and boxes without a role say nothing. */
const PASSED_OVER = new Set(['generic', 'none', 'StaticText', 'InlineTextBox', 'LineBreak', 'LayoutTableRow'])
/** What is in a date field is the browser's own, in its language. */
const BROWSERS_OWN = new Set(['Date'])
const STATES = new Set(['checked', 'expanded', 'level', 'modal', 'pressed', 'orientation'])

/** The accessible tree of the document, or of the first part that has the role `from` and a name of `names`, a line each. */
export async function treeOf(
  frame: Frame,
  from: { readonly role: string; readonly names: readonly string[] } | null = null
) {
  const { nodes } = await devTools(frame).send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const isStart = ({ role, name }: Protocol.Accessibility.AXNode): boolean =>
    from !== null && role?.value === from.role && from.names.includes(String(name?.value))
  const start = from === null ? nodes[0] : nodes.find(isStart)
  if (start === undefined) throw new Error(`nothing here is ${JSON.stringify(from)}`)
  return linesOf(start, byId, 0)
}

function linesOf(
  node: Protocol.Accessibility.AXNode,
  byId: ReadonlyMap<string, Protocol.Accessibility.AXNode>,
  depth: number
): readonly TreeLine[] {
  const role = String(node.role?.value)
  const isTold = !node.ignored && !PASSED_OVER.has(role)
  const states = (node.properties ?? [])
    .filter(({ name }) => STATES.has(name))
    .map(({ name, value }) => `${name}=${String(value.value)}`)
  const own = isTold
    ? [{ part: `${'  '.repeat(depth)}${[role, ...states].join(' ')}`, name: String(node.name?.value ?? '') }]
    : []
  if (BROWSERS_OWN.has(role)) return own
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
  return [...own, ...children.flatMap((child) => linesOf(child, byId, isTold ? depth + 1 : depth))]
}
