/** Check the shape of a file against its JSON Schema (draft 2020-12), with the place of each violation. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { getNodeValue, type Node } from 'jsonc-parser'
import { at, type Report } from './json'

/** Reports every violation. Returns the value where there is none, else null. */
export type SchemaCheck<T> = (root: Node, report: Report) => T | null

/** Make the check of `schema`, which describes `T`. Throws where the schema itself is invalid. */
export function schemaCheck<T>(schema: object): SchemaCheck<T> {
  const validate = new Ajv2020({ allErrors: true }).compile<T>(schema)
  return (root, report) => {
    // jsonc-parser's objects have no prototype, which surprises those who get them: copy them as plain ones.
    const value: unknown = JSON.parse(JSON.stringify(getNodeValue(root)))
    if (validate(value)) return value
    for (const error of validate.errors ?? []) report(placeOf(root, error), reasonOf(error))
    return null
  }
}

function pathOf(error: ErrorObject): string[] {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at fault; for an unknown key that key, which is more exact than the object around it. */
function placeOf(root: Node, error: ErrorObject): Node {
  const path = pathOf(error)
  const unknownKey = error.keyword === 'additionalProperties' ? [String(error.params['additionalProperty'])] : []
  return walk(root, [...path, ...unknownKey])
}

function walk(root: Node, path: readonly string[]): Node {
  return path.reduce((node, part) => at(node, node.type === 'array' ? Number(part) : part) ?? node, root)
}

function reasonOf(error: ErrorObject): string {
  const where = pathOf(error).join('.')
  return where === '' ? wordsFor(error) : `${where}: ${wordsFor(error)}`
}

function wordsFor({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `"${params['missingProperty']}" is missing`
    case 'additionalProperties':
      return `"${params['additionalProperty']}" is no field of this format`
    case 'dependentRequired':
      return `"${params['property']}" needs "${params['missingProperty']}" beside it`
    case 'enum':
      return `must be one of ${params['allowedValues'].join(', ')}`
    default:
      return message ?? keyword
  }
}
