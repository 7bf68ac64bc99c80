/** What the finder is made of: its lines, and the rules of each language with their examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { grammarOf } from '../src/core/find/in-any-language'
import { LANGUAGES } from '../src/core/text/language'
import { table } from './figures'

const FINDER = fileURLToPath(new URL('../src/core/find', import.meta.url))
const REACH = /^(?:export )?const ([A-Z_]+) = ([\d_]+)$/gmu

const filesBelow = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as readonly string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
const linesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0)

/** Lines of each part. */
export function codeTable(): string {
  const parts = ['text', 'people', 'topics', 'clauses', 'speakers']
  const rows = parts.map((part) => [`\`${part}\``, filesBelow(join(FINDER, part))] as const)
  const shared = readdirSync(join(FINDER, 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.name === 'slavic')
    .flatMap(({ name }) =>
      name.endsWith('.ts') ? [join(FINDER, 'languages', name)] : filesBelow(join(FINDER, 'languages', name))
    )
  const whole = readdirSync(FINDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(FINDER, name))
  return table([
    ['part', 'files', 'lines'],
    ...[...rows, ['what languages share', shared] as const, ['the whole of it', whole] as const].map(
      ([name, files]) => [name, String(files.length), String(linesOf(files))]
    )
  ])
}

/** Lines, rules and examples of each language; Ukrainian has the patterns of most of its rules from Russian. */
export function languagesTable(): string {
  const rows = LANGUAGES.map((language) => {
    const files = filesBelow(join(FINDER, 'languages', language))
    const { tables, clauses, besides, ends } = grammarOf(language).rules
    const rules = [...Object.values(tables).flat(), ...clauses, ...besides, ...ends]
    const finds = rules.reduce((sum, rule) => sum + rule.finds.length, 0)
    const misses = rules.reduce((sum, rule) => sum + rule.misses.length, 0)
    const each = (count: number): string => `${count} (${(count / rules.length).toFixed(1)} a rule)`
    return [language, String(files.length), String(linesOf(files)), String(rules.length), each(finds), each(misses)]
  })
  return table([['language', 'files', 'lines, examples among them', 'rules', 'examples', 'counter-examples'], ...rows])
}

/** Numbers that bound how far the engine looks, outside patterns. */
export function reachesTable(): string {
  const rows = ['clauses', 'speakers', 'text']
    .flatMap((part) => filesBelow(join(FINDER, part)))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(REACH)].map(([, name = '', value = '']) => [
        relative(FINDER, file),
        `\`${name}\``,
        value
      ])
    )
  return table([['file', 'number outside patterns', 'value'], ...rows])
}
