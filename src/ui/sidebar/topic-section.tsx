/** One topic: what each speaker holds on it, then where they stand side by side. */
import type { Dossier } from '../../core/dossier'
import type { Verdict } from '../../core/sighting'
import { SpeakerMark, speakerStyle } from '../parts/speaker-mark'
import type { Strings } from '../strings/strings'
import { ComparisonTable } from './comparison-table'
import { gravest, type SpeakerGroup, type StatementItem, type TopicOutline } from './outline'
import { StatementCard } from './statement-card'

export interface TopicSectionProps {
  readonly dossier: Dossier
  readonly strings: Strings
  readonly outline: TopicOutline
  /** Every statement of the sidebar in reading order, for verdicts and places. */
  readonly items: readonly StatementItem[]
  readonly active: string | null
}

export function TopicSection(props: TopicSectionProps) {
  const { dossier, strings, items } = props
  const { topic, groups, comparisons } = props.outline
  const verdicts = new Map<string, Verdict>(items.map((item) => [item.statement.id, item.finding.verdict]))
  return (
    <section class="topic" aria-labelledby={`topic-${topic.id}`}>
      <h2 id={`topic-${topic.id}`}>{topic.name[strings.language]}</h2>
      {groups.map((group) => (
        <Group key={group.speakers.join(' ')} {...props} group={group} />
      ))}
      {comparisons.map((comparison) => (
        <ComparisonTable
          key={comparison.id}
          comparison={comparison}
          dossier={dossier}
          strings={strings}
          verdicts={verdicts}
        />
      ))}
    </section>
  )
}

function Group({ dossier, strings, items, active, group }: TopicSectionProps & { readonly group: SpeakerGroup }) {
  const { language } = strings
  const speakers = group.speakers.flatMap((id) => {
    const index = dossier.speakers.findIndex((speaker) => speaker.id === id)
    const speaker = dossier.speakers[index]
    return speaker === undefined ? [] : [{ speaker, index }]
  })
  const present = items.filter((item) => item.finding.verdict !== 'absent')
  const [first] = speakers
  const joint = speakers.length > 1
  const names = strings.list(speakers.map(({ speaker }) => (joint ? speaker.shortName : speaker.name)[language]))
  const colour = joint || first === undefined ? 'joint' : `speaker-${speakerStyle(first.index).letter}`
  return (
    <article class={`group ${colour}`}>
      <header class="who">
        <span class="avatars">
          {speakers.map(({ speaker, index }) => (
            <SpeakerMark key={speaker.id} speaker={speaker} index={index} language={language} />
          ))}
        </span>
        <h3>{names}</h3>
        <span class="role">{joint ? strings.sidebar.jointly : first?.speaker.role[language]}</span>
      </header>
      {group.blocks.map((block) => {
        const verdict = gravest(block.items.map((item) => item.finding.verdict))
        const missing = block.items.every((item) => item.finding.verdict === 'absent')
        const intact = verdict === 'verbatim' || verdict === 'typographic' || verdict === null
        return (
          <div key={block.positions[0]?.id} class="block">
            {block.positions.map((position) => (
              <p key={position.id} class={`summary${intact ? '' : ' of-article'}${missing ? ' missing' : ''}`}>
                <span class="ours">{intact ? strings.sidebar.summary : strings.sidebar.summaryOfArticle}</span>{' '}
                {position.summary[language]}
              </p>
            ))}
            <ul class="statements">
              {block.items.map((item) => (
                <StatementCard
                  key={item.statement.id}
                  item={item}
                  dossier={dossier}
                  strings={strings}
                  speaker={names}
                  place={present.indexOf(item) + 1}
                  active={item.statement.id === active}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </article>
  )
}
