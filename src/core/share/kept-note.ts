/**
 * Write what is kept of a page as a note: Markdown that begins with its properties in YAML, as note-takers such as Obsidian read it.
 *
 * A page's words are text and stay text: no character of theirs is markup, a tag, a link or an end of the properties.
 */
import { heldStatements } from '../records/apply-edits'
import type { EditedStatement } from '../records/edited-statement'
import type { KeptPage } from '../records/kept-page'
import { dayOfPage, outletOf } from '../records/page-facts'
import { closeBidi } from './bidi'
import { judgementOf } from './exported-article'
import { escapeMarkdown, markdownTarget } from './markup'
import type { ExportWords } from './page-export'

export function writeNote(page: KeptPage, words: ExportWords): string {
  const { title, imprint, address, language, seen } = page
  const statements = heldStatements(page)
  const each = (of: (statement: EditedStatement) => readonly string[]): readonly string[] => [
    ...new Set(statements.flatMap(of))
  ]
  const properties = [
    `title: ${quoted(title)}`,
    `source: ${quoted(address)}`,
    `site: ${quoted(outletOf(page))}`,
    ...(imprint.outlet === null ? [] : [`outlet: ${quoted(imprint.outlet)}`]),
    ...(imprint.authors.length === 0 ? [] : [`authors: ${list(imprint.authors)}`]),
    ...(imprint.published === null ? [] : [`published: ${imprint.published}`]),
    `language: ${language}`,
    `seen: ${seen}`,
    `leaders: ${list(each(({ speakers }) => speakers.map(words.speaker)))}`,
    `topics: ${list(each(({ topic }) => [words.topic(topic)]))}`,
    'tags: ["mawqif"]'
  ]
  return [
    `---\n${properties.join('\n')}\n---`,
    `# ${shown(title)}`,
    `[${shown(outletOf(page))}](${markdownTarget(address)}) · ${dayOfPage(page)}`,
    ...statements.flatMap((statement) => blocksOf(statement, words))
  ]
    .join('\n\n')
    .concat('\n')
}

/** Who speaks on what, the words, and how they are reported; the last line can be linked to by the statement's id. */
function blocksOf(statement: EditedStatement, words: ExportWords): readonly string[] {
  const { id, speakers, topic, act, kind, sources, verdict } = statement
  const facts = [
    ...(act === null ? [] : [words.act[act]]),
    words.kind[kind],
    ...sources.map(words.source),
    judgementOf(statement, words)
  ]
  return [
    `## ${shown(`${speakers.map(words.speaker).join(', ')} · ${words.topic(topic)}`)}`,
    ...(verdict === 'altered' ? [`**${shown(words.verdict.altered)}**`] : []),
    `> ${shown(statement.words)}`,
    `${facts.map(shown).join(' · ')} ^${id}`
  ]
}

const shown = (text: string): string => escapeMarkdown(closeBidi(text))

/** A double-quoted scalar of YAML, which takes every escape of JSON; the line ends that JSON leaves as they are become spaces. */
const quoted = (text: string): string => JSON.stringify(closeBidi(text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '')))
const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`

/** What file systems and note-takers don't take in a name, and characters that are not seen. */
const NO_NAME = /[\\/:*?"<>|#^[\]]|\p{C}/gu
/** UTF-16 units of a title in a name: with the day it fits into 255 bytes in any script. */
const LONGEST = 72

/**
 * A name for each page's note, no two alike, letter case aside: `2026-11-01 Talks by the river.md`. Begins with a day, so none is a
 * name that a system keeps for itself.
 */
export function noteNames(pages: readonly KeptPage[]): readonly string[] {
  const taken = new Set<string>()
  return pages.map((page) => {
    const title = page.title
      .replace(NO_NAME, ' ')
      .replace(/\s+/gu, ' ')
      .slice(0, LONGEST)
      .replace(/[. ]+$/u, '')
    const stem = `${dayOfPage(page)} ${title.trim().toWellFormed()}`.trim()
    let name = stem
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem} ${n}`
    taken.add(name.toLowerCase())
    return `${name}.md`
  })
}
