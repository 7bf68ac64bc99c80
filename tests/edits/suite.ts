/** Make every case, look at its page, and compare what was found with what is true. */
import type { InterfaceLanguage } from '../../src/core/text/language'
import { recognise } from '../../src/core/recognise/recognise'
import type { ChangeKind, Finding, Verdict } from '../../src/core/verify/sighting'
import type { Part } from '../core/page-of'
import type { EditCase, Expected, Group } from './edit-case'
import { isAllowed, LAYOUTS, markLine, readMarked } from './marked-page'
import { REWRITINGS } from './orthography'
import { draw, type Random, randomFrom } from './random'
import { lookalikeCases, removalCases } from './removals'
import { loadArticles, type Target, targetsOf } from './target'
import { wordCases } from './word-edits'
import { atOnce } from '../../src/core/steps'

/** The seed of the published figures. */
export const SEED = 20_250_701

export interface Outcome {
  readonly language: InterfaceLanguage
  readonly group: Group
  readonly kind: string
  readonly layout: string
  readonly statement: string
  readonly expected: Expected
  readonly given: Verdict
  readonly isRight: boolean
  /** The finding points at words that are not the passage. */
  readonly isWrongPassage: boolean
  /** The edit's own kinds, null where it makes no claim, and those that were named. */
  readonly changes: readonly ChangeKind[] | null
  readonly named: readonly ChangeKind[]
  /** Statements on lines that the edit left alone, and yet not found word for word. */
  readonly disturbed: readonly string[]
}

/** Make and judge all cases. */
export function runSuite(seed: number): readonly Outcome[] {
  const random = randomFrom(seed)
  const layouts = Object.keys(LAYOUTS)
  const outcomes: Outcome[] = []
  for (const article of loadArticles()) {
    for (const target of targetsOf(article)) {
      const cases = [
        ...orthographyCases(target, random),
        ...wordCases(target, random),
        ...removalCases(target, random),
        ...lookalikeCases(target, random)
      ]
      for (const edit of cases) {
        const layout = draw(random, layouts)
        if (layout !== 'reordered' || !edit.needsOrder) outcomes.push(judgeCase(edit, layout, random))
      }
    }
  }
  return outcomes
}

/** One case for each rewriting that changes the statement's line; the whole article is rewritten. */
function orthographyCases(target: Target, random: Random): readonly EditCase[] {
  const marked = target.lines.with(target.line, markLine(target.text, target.evidence, []))
  return REWRITINGS.filter(({ languages }) => languages.includes(target.language)).flatMap(({ kind, rewrite }) => {
    const content = marked.map((line) => rewrite(line, random))
    if (content[target.line] === marked[target.line]) return []
    return [{ group: 'orthography', kind, target, content, after: [], expected: 'kept', changes: [] } as const]
  })
}

function judgeCase(edit: EditCase, layout: string, random: Random): Outcome {
  const { target } = edit
  const laidOut = LAYOUTS[layout]?.(edit.content, random) ?? []
  const content: readonly (string | Part)[] = edit.after.length > 0 ? [{ content: laidOut }, ...edit.after] : laidOut
  const page = readMarked(content)
  const findings = atOnce(recognise(target.article, page.words, page.probe))?.sighting.findings ?? []
  const finding = findings.find(({ statement }) => statement === target.statement.id)
  const given = finding?.verdict ?? 'absent'
  return {
    language: target.language,
    group: edit.group,
    kind: edit.kind,
    layout,
    statement: target.statement.id,
    expected: edit.expected,
    given,
    isRight: edit.expected === 'kept' ? given === 'verbatim' || given === 'typographic' : given === edit.expected,
    isWrongPassage: (finding?.spans ?? []).some((span) => !isAllowed(page, span)),
    changes: edit.changes,
    named: finding?.changes ?? [],
    disturbed: edit.group === 'orthography' ? [] : disturbed(target, findings)
  }
}

/** Statements on lines that the edit left alone, and yet not found word for word. */
function disturbed(target: Target, findings: readonly Finding[]): readonly string[] {
  return targetsOf(target.article).flatMap(({ statement, line }) => {
    const verdict = findings.find((finding) => finding.statement === statement.id)?.verdict ?? 'absent'
    return line === target.line || verdict === 'verbatim' ? [] : [`${statement.id} ${verdict}`]
  })
}
