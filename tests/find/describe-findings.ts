/**
 * Write down what is found in a labelled article, right and wrong, so that a change of it can be read.
 *
 * Two lines a statement: "right: macron | ukraine | mixed | affirmed | tier 1", then its source, cue and content; a verdict
 * names every fault ("wrong topic"). Labelled statements that nothing found covers follow as "missed".
 */
import type { FoundStatement } from '../../src/core/find/found-statement'
import type { Span } from '../../src/core/text/span'
import type { LabelledArticle, LabelledStatement } from './labelled'
import { fits } from './score'

/** Describe `found` in `article`, one line for each head and one for its words. */
export function describeFindings({ text, statements }: LabelledArticle, found: readonly FoundStatement[]): string {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ⏎ ')).join(' … ')
  const covered = new Set(
    found.flatMap((statement) => (statement.tier < 3 ? statements.filter((truth) => isRight(truth, statement)) : []))
  )
  const shown = found.map((statement) => {
    const { speaker, topic, kind, polarity, tier, outerSource, source, cue, content } = statement
    const fields = [speaker, topic?.id ?? '-', kind, polarity, `tier ${tier}`]
    if (outerSource !== null) fields.push(`outer=${words([outerSource])}`)
    return `${verdictOn(statement, statements)}: ${fields.join(' | ')}\n  ${words([source])} | ${words([cue])} | ${words(content)}\n`
  })
  const missed = statements
    .filter((truth) => !covered.has(truth))
    .map(
      ({ speaker, topic, kind, polarity, source, cue, content }) =>
        `missed: ${[speaker, topic ?? '-', kind, polarity].join(' | ')}\n  ${words(source)} | ${words(cue)} | ${words(content)}\n`
    )
  return [...shown, ...missed].join('')
}

const isRight = ({ speaker, content }: LabelledStatement, found: FoundStatement): boolean =>
  speaker === found.speaker && fits(content, found.content)

function verdictOn(found: FoundStatement, statements: readonly LabelledStatement[]): string {
  const truth = statements.find((each) => isRight(each, found))
  if (truth === undefined) return 'wrong'
  const faults = [
    (found.topic?.id ?? null) === truth.topic ? '' : 'wrong topic',
    found.polarity === truth.polarity ? '' : 'wrong polarity'
  ].filter((fault) => fault !== '')
  return faults.length === 0 ? 'right' : faults.join(', ')
}
