/** One topic: what each speaker holds on it, then where they stand side by side. */
import type { ComparisonSide, Dossier, Position } from '../../core/dossier'
import { CLIP_FORMATS } from '../../core/share/clip'
import type { Verdict } from '../../core/verify/sighting'
import { speakerLook } from '../../core/speaker-look'
import { SpeakerMark, toneClass } from '../parts/speaker-mark'
import { ShareMenu } from '../share/share-menu'
import type { Strings } from '../strings/strings'
import { ComparisonTable } from './comparison-table'
import { type Filter, fits, isEverything } from './filter'
import { gravest, type PositionBlock, type SpeakerGroup, type StatementItem, type TopicOutline } from './outline'
import type { SidebarProps } from './sidebar-props'
import { SilentColumns } from './silent-columns'
import { StatementCard } from './statement-card'

export interface TopicSectionProps extends Pick<SidebarProps, 'beneath' | 'onSharing' | 'onShare'> {
  readonly dossier: Dossier
  readonly strings: Strings
  readonly outline: TopicOutline
  /** Every statement of the sidebar in reading order, for verdicts and places. */
  readonly items: readonly StatementItem[]
  readonly filter: Filter
  readonly active: string | null
}

export function TopicSection(props: TopicSectionProps) {
  const { dossier, strings, items, filter } = props
  const { topic, groups, comparisons } = props.outline
  const isChosen = ({ speaker }: ComparisonSide): boolean =>
    filter.speakers.length === 0 || filter.speakers.includes(speaker)
  const columns = dossier.speakers.filter(({ id }) => filter.speakers.length === 0 || filter.speakers.includes(id))
  const isListed = groups.some(({ blocks }) => blocks.some(anyFits(filter)))
  const verdicts = new Map<string, Verdict>(items.map((item) => [item.statement.id, item.finding.verdict]))
  return (
    <section class="topic" hidden={!isListed} aria-labelledby={`topic-${topic.id}`}>
      <h2 id={`topic-${topic.id}`}>{topic.name[strings.language]}</h2>
      <div class="groups">
        {groups.map((group) => (
          <Group
            key={group.speakers.join(' ')}
            {...props}
            group={group}
            column={columns.findIndex(({ id }) => id === group.speakers[0]) + 1}
          />
        ))}
        <SilentColumns
          leaders={columns}
          heard={groups.flatMap(({ speakers }) => speakers)}
          among={dossier.speakers}
          strings={strings}
        />
      </div>
      {comparisons
        .map((comparison) => ({ ...comparison, sides: comparison.sides.filter(isChosen) }))
        .filter(({ sides }) => sides.length > 1)
        .map((comparison) => (
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

/** A block without statements of its own is listed only where the filter keeps nothing out. */
const anyFits =
  (filter: Filter) =>
  ({ items }: PositionBlock): boolean =>
    isEverything(filter) || items.some(({ statement }) => fits(filter, statement))

function Group(props: TopicSectionProps & { readonly group: SpeakerGroup; readonly column: number }) {
  const { dossier, strings, items, filter, active, group, beneath, onSharing, onShare } = props
  const { language } = strings
  const topicName = props.outline.topic.name[language]
  const speakers = group.speakers.flatMap((id) => dossier.speakers.find((speaker) => speaker.id === id) ?? [])
  const present = items.filter((item) => item.finding.verdict !== 'absent')
  const [first] = speakers
  const joint = speakers.length > 1
  const names = strings.list(speakers.map((speaker) => (joint ? speaker.shortName : speaker.name)[language]))
  return (
    <article
      class={`group ${toneClass(group.speakers, dossier.speakers)}`}
      style={joint ? jointColours(group.speakers, dossier) : { '--column': props.column }}
      hidden={!group.blocks.some(anyFits(filter))}
    >
      <header class="who">
        <span class="avatars">
          {speakers.map((speaker) => (
            <SpeakerMark key={speaker.id} speaker={speaker} among={dossier.speakers} language={language} />
          ))}
        </span>
        <h3>{names}</h3>
        <span class="role">{joint ? strings.sidebar.jointly : first?.role[language]}</span>
      </header>
      {group.blocks.map((block) => {
        const verdict = gravest(block.items.map((item) => item.finding.verdict))
        const missing = block.items.every((item) => item.finding.verdict === 'absent')
        const intact = verdict === 'verbatim' || verdict === 'typographic' || verdict === null
        return (
          <div key={block.positions[0]?.id} class="block" hidden={!anyFits(filter)(block)}>
            {summarised(block.positions).map((position) => (
              <div key={position.id} class="position">
                <p class={`summary${intact ? '' : ' of-article'}${missing ? ' missing' : ''}`}>
                  <span class="ours">{intact ? strings.sidebar.summary : strings.sidebar.summaryOfArticle}</span>{' '}
                  {position.summary[language]}
                </p>
                {!missing && (
                  <ShareMenu
                    what={strings.sidebar.joined(names, topicName)}
                    forms={CLIP_FORMATS}
                    words={strings.share}
                    onOpen={onSharing}
                    onShare={(form) => onShare({ kind: 'position', id: position.id }, form)}
                  />
                )}
              </div>
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
                  beneath={beneath}
                  onSharing={onSharing}
                  onShare={onShare}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </article>
  )
}

/** What is the user's own has its words alone. */
const summarised = (positions: readonly Position[]): readonly Position[] => positions.filter(({ mine }) => !mine)

/** The colours of the first two of several speakers, for the rule beside what they hold jointly. */
function jointColours([one = '', other = '']: readonly string[], { speakers }: Dossier) {
  const colour = (id: string): string => `var(--${speakerLook(id, speakers).tone})`
  return { '--one': colour(one), '--other': colour(other) }
}
