/** Read nodes through the accessors of their prototypes, which no named form control of a page shadows. */

/**
 * The bare accessor, called where it is used: through one function shared by all of them the engine could inline none, and
 * the walk took a fifth longer.
 */
const getter = <T>(prototype: object, name: string): ((this: Node) => T) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild')
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling')
export const parentNodeOf = /* @__PURE__ */ getter<Node | null>(Node.prototype, 'parentNode')
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType')
export const localNameOf = getter<string>(Element.prototype, 'localName')
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot')
export const dataOf = getter<string>(CharacterData.prototype, 'data')

/** The node around this one, from a shadow root to its host. */
export function nodeAround(node: Node): Node | null {
  return parentNodeOf.call(node) ?? (node instanceof ShadowRoot ? node.host : null)
}

/** True where `inner` is `outer` or within it, in its shadow trees too. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node !== null; node = nodeAround(node)) if (node === outer) return true
  return false
}
