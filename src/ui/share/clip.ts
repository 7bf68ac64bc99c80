/**
 * Write what is copied, in the user's language: of a page with its verdicts, or of a library's article without any.
 *
 * Only what is on the page is given, in the page's own words; what the page changed is headed as changed.
 */
import type { Dossier, Position, Statement } from '../../core/dossier'
import type { Clip, ClipQuote } from '../../core/share/clip'
import { type WordsAround, aroundOf, inOwnMarks } from '../../core/share/own-marks'
import type { PageSource } from '../../core/share/page-export'
import type { ShareSubject } from '../../core/share/share'
import type { Finding, Sighting } from '../../core/verify/sighting'
import { reportedBy } from '../parts/reported-by'
import type { Strings } from '../strings/strings'

interface SharedPage extends PageSource {
  /** The user's calendar date on which it was seen, ISO 8601. */
  readonly day: string
  readonly sighting: Sighting
  /** What stands around the words of a statement on the page. */
  readonly around: (statement: string) => WordsAround
  /** The address that leads to the passage of a statement; null where none leads there alone. */
  readonly linkTo: (statement: string) => string | null
}

/** Write a statement or a position as this page has it; null where none of its words are on the page. */
export function clipOfPage(dossier: Dossier, subject: ShareSubject, page: SharedPage, strings: Strings): Clip | null {
  const about = subjectOf(dossier, subject)
  if (about === null) return null
  const found = about.statements.flatMap((statement) => {
    const finding = page.sighting.findings.find((each) => each.statement === statement.id)
    return finding === undefined || finding.verdict === 'absent' ? [] : [{ statement, finding }]
  })
  if (found.length === 0) return null
  const leftOut = about.statements.length - found.length
  const isChanged = leftOut > 0 || found.some(({ finding }) => finding.verdict === 'altered')
  return {
    language: strings.language,
    heading: headingOf(dossier, about, strings),
    summary: about.summary && {
      label: strings.share.headed(isChanged ? strings.sidebar.summaryOfArticle : strings.sidebar.summary),
      text: about.summary[strings.language]
    },
    quotes: found.map(({ statement, finding }): ClipQuote => {
      const changed = finding.verdict === 'altered'
      return {
        language: dossier.language,
        words: changed ? finding.words : inOwnMarks(finding.words, page.around(statement.id), statement),
        warning: changed ? strings.share.altered : null,
        facts: [...verdictOf(finding, strings), ...factsOf(dossier, statement, strings)],
        link: page.linkTo(statement.id)
      }
    }),
    remarks: leftOut === 0 ? [] : [strings.share.leftOut(leftOut)],
    citation: {
      title: page.title,
      address: page.address,
      seen: strings.share.seen(strings.date({ value: page.day, basis: 'text' }))
    }
  }
}

/** Write a statement or a position as the library's article has it; `note` says that no page is quoted. */
export function clipOfArticle(dossier: Dossier, subject: ShareSubject, note: string, strings: Strings): Clip | null {
  const about = subjectOf(dossier, subject)
  if (about === null) return null
  return {
    language: strings.language,
    heading: headingOf(dossier, about, strings),
    summary: about.summary && {
      label: strings.share.headed(strings.sidebar.summary),
      text: about.summary[strings.language]
    },
    quotes: about.statements.map((statement) => ({
      language: dossier.language,
      words: wordsOf(statement),
      warning: null,
      facts: factsOf(dossier, statement, strings),
      link: null
    })),
    remarks: [],
    citation: {
      title: `${dossier.event.title[strings.language]}, ${strings.date(dossier.event.date)}`,
      address: null,
      seen: note
    }
  }
}

/** The article's words of a statement. */
function wordsOf(statement: Statement): string {
  const quotes = statement.evidence.map(({ quote }) => quote)
  return inOwnMarks(quotes.map(({ exact }) => exact).join(' … '), aroundOf(quotes), statement)
}

interface About {
  readonly speakers: readonly string[]
  readonly topic: string
  readonly summary: Position['summary'] | null
  readonly statements: readonly Statement[]
}

function subjectOf({ statements, positions }: Dossier, { kind, id }: ShareSubject): About | null {
  if (kind === 'statement') {
    const statement = statements.find((each) => each.id === id)
    return statement === undefined ? null : { ...statement, summary: null, statements: [statement] }
  }
  const position = positions.find((each) => each.id === id)
  if (position === undefined) return null
  return { ...position, statements: statements.filter((each) => position.statements.includes(each.id)) }
}

function headingOf({ speakers, topics }: Dossier, about: About, { language, list }: Strings): string {
  const names = speakers.filter(({ id }) => about.speakers.includes(id)).map(({ name }) => name[language])
  return `${list(names)} · ${topics.find(({ id }) => id === about.topic)?.name[language] ?? about.topic}`
}

function verdictOf({ verdict, changes }: Finding, { verdict: verdicts, change }: Strings): readonly string[] {
  return [verdicts[verdict], ...changes.map((each) => change[each])]
}

function factsOf({ sources }: Dossier, { kind, sources: of }: Statement, strings: Strings): readonly string[] {
  const names = of.map((id) => sources.find((source) => source.id === id)?.name[strings.language] ?? id)
  return [strings.kind[kind], ...(names.length === 0 ? [] : [reportedBy(strings, names)])]
}
