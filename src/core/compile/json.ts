/**
 * Read JSON text and keep the place of every value.
 *
 * An author needs "line 12", not "/statements/0/kind". So the checks walk jsonc-parser's tree, in which every node
 * knows its offset. They accept any shape: a value that is missing or of another type reads as empty, and the schema
 * reports it.
 */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

/** A place in JSON text and what is wrong there. */
export interface Fault {
  /** In UTF-16 units of the JSON text. */
  readonly offset: number
  readonly reason: string
}

/** Takes a problem that a check finds, and the node that it concerns. */
export type Report = (place: Node, reason: string) => void

/** JSON text as it was read. Its tree is there where the text is valid, whatever the faults. */
export type Json =
  | { readonly ok: true; readonly root: Node; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Parse strict JSON, without comments and trailing commas. A key given twice is a fault and leaves the rest readable.
 */
export function readJson(text: string): Json {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  if (errors.length > 0 || !root) return { ok: false, faults: errors.map(toFault) }
  return { ok: true, root, faults: repeatedKeys(root) }
}

/** The number of the line that `offset` stands on, from 1: `a\nb`, 2 ⇒ 2. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The value at `path` below `node`; null where there is none. */
export function at(node: Node | null, ...path: (string | number)[]): Node | null {
  return (node && findNodeAtLocation(node, path)) ?? null
}

/** The elements of the array `node[key]`; empty where it is no array. */
export function each(node: Node | null, key: string): readonly Node[] {
  const list = at(node, key)
  return list?.type === 'array' ? (list.children ?? []) : []
}

/** The string that `node` holds; null where it is no string. */
export function textOf(node: Node | null): string | null {
  return node?.type === 'string' ? String(node.value) : null
}

/** The strings in the array `node[key]`; anything else in it is passed over. */
export function textsOf(node: Node | null, key: string): readonly string[] {
  return each(node, key)
    .map(textOf)
    .filter((value) => value !== null)
}

function toFault(error: ParseError): Fault {
  const code = printParseErrorCode(error.error)
  const words = code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim()
  return { offset: error.offset, reason: `not valid JSON: ${words}` }
}

function repeatedKeys(node: Node): readonly Fault[] {
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? textOf(child.children?.[0] ?? null) : null
    if (key !== null && seen.has(key)) faults.push({ offset: child.offset, reason: `the key "${key}" is given twice` })
    if (key !== null) seen.add(key)
    faults.push(...repeatedKeys(child))
  }
  return faults
}
