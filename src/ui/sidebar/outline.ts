/**
 * Order a dossier for reading: topic by topic, speaker by speaker, with what this page has of each statement.
 *
 * Several positions may rest on one sentence. A statement is listed once, so positions that add no statement of their
 * own join the block of the position that listed theirs.
 */
import type { Comparison, Dossier, Position, Statement, Topic } from '../../core/dossier'
import type { Finding, Sighting, Verdict } from '../../core/verify/sighting'

export interface Outline {
  readonly topics: readonly TopicOutline[]
  /** Every statement in reading order. */
  readonly items: readonly StatementItem[]
}

export interface TopicOutline {
  readonly topic: Topic
  readonly groups: readonly SpeakerGroup[]
  readonly comparisons: readonly Comparison[]
}

/** What one speaker, or several jointly, hold on a topic. */
export interface SpeakerGroup {
  readonly speakers: readonly string[]
  readonly blocks: readonly PositionBlock[]
}

export interface PositionBlock {
  readonly positions: readonly Position[]
  readonly items: readonly StatementItem[]
}

export interface StatementItem {
  readonly statement: Statement
  readonly finding: Finding
}

/** A statement that the sighting does not mention counts as absent; topics without positions are left out. */
export function outline(dossier: Dossier, sighting: Sighting): Outline {
  const findings = new Map(sighting.findings.map((finding) => [finding.statement, finding]))
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]))
  const listed = new Set<string>()

  const itemsOf = (position: Position): readonly StatementItem[] =>
    position.statements.flatMap((id) => {
      const statement = statements.get(id)
      if (statement === undefined || listed.has(id)) return []
      listed.add(id)
      return [{ statement, finding: findings.get(id) ?? missing(id) }]
    })

  const topics = dossier.topics.flatMap((topic) => {
    const groups = new Map<string, { speakers: readonly string[]; blocks: PositionBlock[] }>()
    for (const position of dossier.positions.filter((candidate) => candidate.topic === topic.id)) {
      const key = position.speakers.join(' ')
      const group = groups.get(key) ?? { speakers: position.speakers, blocks: [] }
      groups.set(key, group)
      const items = itemsOf(position)
      const last = group.blocks.at(-1)
      if (items.length === 0 && last !== undefined) {
        group.blocks[group.blocks.length - 1] = { ...last, positions: [...last.positions, position] }
      } else group.blocks.push({ positions: [position], items })
    }
    const comparisons = dossier.comparisons.filter((comparison) => comparison.topic === topic.id)
    return groups.size === 0 ? [] : [{ topic, groups: [...groups.values()], comparisons }]
  })
  const items = topics.flatMap(({ groups }) => groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.items)))
  return { topics, items }
}

/** The verdict to warn of where something rests on several statements: altered before absent before the first. */
export function gravest(verdicts: readonly Verdict[]): Verdict | null {
  return (
    verdicts.find((verdict) => verdict === 'altered') ?? verdicts.find((v) => v === 'absent') ?? verdicts[0] ?? null
  )
}

function missing(statement: string): Finding {
  return { statement, verdict: 'absent', hidden: false, spans: [], words: '', diff: [], changes: [] }
}
