/**
 * Read a labelled article: its text, and the statements marked in it.
 *
 * Head lines begin with "#": `# note: …`, `# date: 2025-07-01` where the finder is to know it, and one a statement, `# 1: putin | ukraine | mixed | affirmed | outer=the Kremlin`.
 * In the text after them, `{1.source:…}`, `{1.cue:…}` and `{1.content:…}` mark the parts of statement 1, nested at will; a
 * part that stands in several pieces is marked several times.
 */
import type { StatementKind } from '../../src/core/dossier'
import type { Span } from '../../src/core/text/span'

export interface LabelledStatement {
  readonly number: number
  readonly speaker: string
  /** Null where it is about none of the known topics. */
  readonly topic: string | null
  readonly kind: StatementKind
  readonly polarity: 'affirmed' | 'denied'
  readonly outer: string | null
  readonly source: readonly Span[]
  /** Empty where a label alone attributes it: “Macron: …”. */
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface LabelledArticle {
  readonly note: string
  /** The article's date, `YYYY-MM-DD`; null where the finder is not to know it. */
  readonly date: string | null
  /** The article without its markers, from the line after the head on. */
  readonly text: string
  readonly statements: readonly LabelledStatement[]
}

type Part = 'source' | 'cue' | 'content'
interface Marked extends Span {
  readonly number: number
  readonly part: Part
}
type Head = Pick<LabelledStatement, 'number' | 'speaker' | 'topic' | 'kind' | 'polarity' | 'outer'>

const OPENING = /\{(\d+)\.([a-z]+):/uy
const HEAD = /^#\s*(\d+)\s*:\s*(.*)$/u
const DATE = /^#\s*date:\s*(\d{4}-\d\d-\d\d)\s*$/u
const KINDS = ['direct', 'indirect', 'mixed']
const POLARITIES = ['affirmed', 'denied']
const PARTS = ['source', 'cue', 'content']

/** Read `file`; every fault of it is in the one error that is thrown, each with its line. */
export function readLabelled(file: string): LabelledArticle {
  const faults: string[] = []
  const lines = file.replace(/\r\n?/gu, '\n').split('\n')
  const bodyAt = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'))
  const notes: string[] = []
  const heads: Head[] = []
  let date: string | null = null
  lines.slice(0, bodyAt < 0 ? lines.length : bodyAt).forEach((line, i) => {
    if (line.trim() === '') return
    const match = HEAD.exec(line)
    const dated = DATE.exec(line)
    if (dated !== null) date = dated[1] as string
    else if (match === null) notes.push(line.replace(/^#\s*(?:note:)?\s*/u, ''))
    else {
      const head = readHead(Number(match[1]), match[2] as string, (fault) => faults.push(`line ${i + 1}: ${fault}`))
      if (heads.some(({ number }) => number === head.number))
        faults.push(`line ${i + 1}: statement ${head.number} again`)
      heads.push(head)
    }
  })
  if (bodyAt < 0) throw new Error('no text after the head')
  const { text, marked } = readMarkers(lines.slice(bodyAt).join('\n'), bodyAt + 1, faults)
  const spans = (number: number, part: Part): readonly Span[] =>
    marked
      .filter((mark) => mark.number === number && mark.part === part)
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start)
  const statements = heads.map((head) => {
    const statement = {
      ...head,
      source: spans(head.number, 'source'),
      cue: spans(head.number, 'cue'),
      content: spans(head.number, 'content')
    }
    if (statement.content.length === 0) faults.push(`statement ${head.number} has no content in the text`)
    return statement
  })
  for (const { number } of marked)
    if (!heads.some((head) => head.number === number)) faults.push(`statement ${number} is marked but not in the head`)
  if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'))
  return { note: notes.join(' '), date, text, statements }
}

function readHead(number: number, line: string, fault: (text: string) => void): Head {
  const [speaker = '', topic = '', kind = '', polarity = '', ...rest] = line.split('|').map((field) => field.trim())
  if (!/^[a-z][a-z0-9-]*$/u.test(speaker)) fault(`“${speaker}” is no speaker's id`)
  if (!/^(?:-|[a-z][a-z0-9-]*)$/u.test(topic)) fault(`“${topic}” is no topic's id and no “-”`)
  if (!KINDS.includes(kind)) fault(`kind “${kind}”: one of ${KINDS.join(', ')}`)
  if (!POLARITIES.includes(polarity)) fault(`polarity “${polarity}”: one of ${POLARITIES.join(', ')}`)
  const outer = rest.find((field) => field.startsWith('outer='))
  for (const field of rest) if (field !== outer) fault(`“${field}” is no field`)
  return {
    number,
    speaker,
    topic: topic === '-' ? null : topic,
    kind: kind as StatementKind,
    polarity: polarity as Head['polarity'],
    outer: outer?.slice('outer='.length).trim() ?? null
  }
}

/** Take the markers out of `body`, whose first line is line `firstLine` of the file. */
function readMarkers(body: string, firstLine: number, faults: string[]): { text: string; marked: readonly Marked[] } {
  const open: { number: number; part: string; start: number; line: number }[] = []
  const marked: Marked[] = []
  let text = ''
  let line = firstLine
  for (let i = 0; i < body.length; i++) {
    const char = body[i] as string
    if (char === '\n') line++
    if (char === '{') {
      OPENING.lastIndex = i
      const match = OPENING.exec(body)
      if (match === null) faults.push(`line ${line}: a “{” that opens no marker like {1.content:`)
      else {
        const part = match[2] as string
        if (!PARTS.includes(part)) faults.push(`line ${line}: “${part}” is no part: one of ${PARTS.join(', ')}`)
        open.push({ number: Number(match[1]), part, start: text.length, line })
        i += match[0].length - 1
      }
    } else if (char === '}') {
      const opened = open.pop()
      if (opened === undefined) faults.push(`line ${line}: a “}” that closes no marker`)
      else {
        const { number, part, start } = opened
        if (start === text.length) faults.push(`line ${line}: an empty marker`)
        marked.push({ number, part: part as Part, start, end: text.length })
      }
    } else text += char
  }
  for (const { number, part, line } of open) faults.push(`line ${line}: {${number}.${part}: is never closed`)
  return { text, marked }
}
