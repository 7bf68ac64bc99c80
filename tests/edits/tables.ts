/** Sum the suite's outcomes up, as figures for the test and as Markdown for the docs. */
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'
import type { ChangeKind } from '../../src/core/verify/sighting'
import type { Outcome } from './suite'

export const CHANGE_KINDS: readonly ChangeKind[] = ['negation', 'number', 'name', 'polarity', 'qualifier']
const VERDICTS = ['verbatim', 'typographic', 'altered', 'absent'] as const
const EXPECTED = ['kept', 'altered', 'absent'] as const
const GROUPS = ['orthography', 'words', 'removal', 'lookalike'] as const

export interface Figures {
  /** Altered passages that were called verbatim or typographic. */
  readonly missed: number
  readonly wrongPassages: number
  /** The share of orthographic variants that were called verbatim or typographic. */
  readonly kept: number
  /** Absent passages that were given any other verdict. */
  readonly madeUp: number
  /** Pages on which a statement that the edit left alone was not found word for word. */
  readonly disturbed: number
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length
  const orthography = outcomes.filter(({ group }) => group === 'orthography')
  return {
    missed: count(({ expected, isRight, given }) => expected === 'altered' && !isRight && given !== 'absent'),
    wrongPassages: count(({ isWrongPassage }) => isWrongPassage),
    kept: orthography.filter(({ isRight }) => isRight).length / orthography.length,
    madeUp: count(({ expected, isRight }) => expected === 'absent' && !isRight),
    disturbed: count(({ disturbed }) => disturbed.length > 0)
  }
}

/** How often a kind of change was named where it was made (`right`), where it was not (`wrong`), and not named (`missed`). */
export function namingOf(
  outcomes: readonly Outcome[],
  kind: ChangeKind
): { readonly right: number; readonly wrong: number; readonly missed: number } {
  const claims = outcomes.filter(({ changes, given }) => changes !== null && given === 'altered')
  const count = (made: boolean, named: boolean): number =>
    claims.filter((o) => o.changes?.includes(kind) === made && o.named.includes(kind) === named).length
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) }
}

/** All tables, in Markdown. */
export function tablesOf(outcomes: readonly Outcome[]): string {
  return [
    `${outcomes.length} cases.`,
    '### Verdicts by language',
    confusionTable('language', INTERFACE_LANGUAGES, outcomes, ({ language }) => language),
    '### Verdicts by group',
    confusionTable('group', GROUPS, outcomes, ({ group }) => group),
    '### Figures',
    figuresTable(outcomes),
    '### Kinds of change',
    namingTable(outcomes),
    '### Every kind of case',
    confusionTable('kind', [...new Set(outcomes.map(({ kind }) => kind))], outcomes, ({ kind }) => kind)
  ].join('\n\n')
}

function confusionTable(
  title: string,
  rows: readonly string[],
  outcomes: readonly Outcome[],
  rowOf: (outcome: Outcome) => string
): string {
  const lines = rows.flatMap((row) =>
    EXPECTED.flatMap((expected) => {
      const own = outcomes.filter((outcome) => rowOf(outcome) === row && outcome.expected === expected)
      const given = VERDICTS.map((verdict) => own.filter((outcome) => outcome.given === verdict).length)
      const right = own.filter(({ isRight }) => isRight).length
      return own.length === 0 ? [] : [[row, expected, ...given, `${right}/${own.length}`]]
    })
  )
  return table([title, 'expected', ...VERDICTS, 'right'], lines)
}

function figuresTable(outcomes: readonly Outcome[]): string {
  const rows = ['all', ...INTERFACE_LANGUAGES].map((language) => {
    const figures = figuresOf(outcomes.filter((outcome) => language === 'all' || outcome.language === language))
    const { missed, wrongPassages, kept, madeUp, disturbed } = figures
    return [language, missed, wrongPassages, percent(kept), madeUp, disturbed]
  })
  return table(
    [
      'language',
      'altered shown as kept',
      'wrong passages',
      'variants kept',
      'absent shown as found',
      'others disturbed'
    ],
    rows
  )
}

function namingTable(outcomes: readonly Outcome[]): string {
  const rows = CHANGE_KINDS.map((kind) => {
    const { right, wrong, missed } = namingOf(outcomes, kind)
    return [kind, right, wrong, missed, percent(right / (right + wrong)), percent(right / (right + missed))]
  })
  return table(['kind', 'named rightly', 'named wrongly', 'not named', 'precision', 'recall'], rows)
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
