/**
 * The sidebar of an unknown article: the statements found in it, those of the user's own among them, and apart from them what dossiers
 * have on record of their speakers. It says first that a machine found them; only what is the user's own has a verdict.
 */
import { isShown, type ShownStatement, type Subject } from '../../core/find/page-reading'
import { Icon } from '../parts/icon'
import { SpeakerMark, toneClass } from '../parts/speaker-mark'
import type { Strings } from '../strings/strings'
import { CopyAll } from './copy-all'
import { type Dismissal, useDismissal } from './dismissal'
import { fits } from './filter'
import { FilterBar } from './filter-bar'
import { FoundStatements } from './found-statements'
import { choosable, unknownSteps, listedTopics, statementsOf } from './unknown-outline'
import { OnRecord } from './on-record'
import { SaidBefore } from './said-before'
import { Onwards } from './onwards'
import { SilentColumns } from './silent-columns'
import { LeftOut } from './left-out'
import { Nothing } from './nothing'
import type { UnknownSidebarProps } from './unknown-sidebar-props'
import { Shell } from './shell'

export function UnknownSidebar(props: UnknownSidebarProps) {
  const { reading, dismissed, strings: all, filter } = props
  const words = all.unknown
  // The tab and the handle say what they say beside a known article, but for what is counted.
  const strings: Strings = { ...all, sidebar: { ...all.sidebar, open: words.open, label: words.label } }
  const kept = reading.statements.filter(({ id }) => !dismissed.has(id))
  const sure = kept.filter(isShown).length
  const listed = statementsOf(listedTopics(reading, props))
  const present = unknownSteps(reading, props, filter)
  const dismissal = useDismissal(props)
  const names = namesOf(props)
  return (
    <Shell
      {...props}
      strings={strings}
      listing={{
        kind: 'unknown',
        data: { 'data-grade': 'related', 'data-dossier': '' },
        positions: sure,
        among: reading.leaders,
        columns: columnsOf(props).length,
        present,
        shown: present.length,
        total: listed.length,
        speakersOf: (statement) => names.get(statement) ?? '',
        done: dismissal.recent === null ? '' : dismissal.said
      }}
    >
      <div class="event">
        <h1>{words.title(sure)}</h1>
        {kept.some(({ mine }) => !mine) && (
          <p class="automatic">
            <Icon name="warning" size={16} />
            {words.automatic}
          </p>
        )}
        <p class="note">{words.explanation}</p>
      </div>
      <FilterBar {...props} topics={reading.topics} speakers={reading.leaders} statements={listed.map(choosable)} />
      <Unsure {...props} count={kept.length - sure} />
      <Statements {...props} strings={strings} present={present} dismissal={dismissal} />
      {present.length === 0 && listed.length > 0 && <Nothing {...props} />}
      <LeftOut {...props} recent={dismissal.recent} />
      <SaidBefore {...props} />
      <OnRecord {...props} />
      <Onwards {...props}>{listed.length > 0 && <CopyAll {...props} />}</Onwards>
    </Shell>
  )
}

/** The switch for less sure statements; none where there are none. */
function Unsure({ count, unsure, strings, onUnsure }: UnknownSidebarProps & { readonly count: number }) {
  return count === 0 ? null : (
    <label class="unsure">
      <input type="checkbox" checked={unsure} onChange={({ currentTarget }) => onUnsure(currentTarget.checked)} />
      {strings.unknown.showUnsure(count)}
    </label>
  )
}

/** The statements by topic, then by speaker. Those that the filter keeps out stay in the tree, hidden. */
function Statements(
  props: UnknownSidebarProps & { readonly present: readonly string[]; readonly dismissal: Dismissal }
) {
  const { reading, strings, filter, present, dismissal } = props
  const { language } = strings
  const columns = columnsOf(props)
  const isListed = (statement: ShownStatement): boolean => fits(filter, choosable(statement))
  const topics = listedTopics(reading, { ...props, dismissed: dismissal.before })
  const places = new Map(present.map((id, i) => [id, i + 1]))
  const starts = new Map(statementsOf(topics).map(({ id }, i) => [id, i]))
  return (
    <div ref={dismissal.list}>
      {topics.map(({ topic, groups }) => (
        <section
          key={topic.id}
          class="topic"
          hidden={!groups.some(({ statements }) => statements.some(isListed))}
          aria-labelledby={`topic-${topic.id}`}
        >
          <h2 id={`topic-${topic.id}`}>{topic.name[language]}</h2>
          <div class="groups">
            {groups.map(({ leader, statements }) => (
              <article
                key={leader.id}
                class={`group ${toneClass([leader.id], reading.leaders)}`}
                style={{ '--column': columns.indexOf(leader) + 1 }}
                hidden={!statements.some(isListed)}
              >
                <header class="who">
                  <SpeakerMark speaker={leader} among={reading.leaders} language={language} />
                  <h3>{leader.name[language]}</h3>
                </header>
                <FoundStatements
                  {...props}
                  statements={statements}
                  offset={starts.get(statements[0]?.id ?? '') ?? 0}
                  speaker={leader.name[language]}
                  places={places}
                />
              </article>
            ))}
            <SilentColumns
              leaders={columns}
              heard={groups.map(({ leader }) => leader.id)}
              among={reading.leaders}
              strings={strings}
            />
          </div>
        </section>
      ))}
    </div>
  )
}

/** The leaders who are set side by side: those of whom anything is listed. */
function columnsOf(props: UnknownSidebarProps): readonly Subject[] {
  const { reading, filter } = props
  const listed = statementsOf(listedTopics(reading, props)).filter((each) =>
    fits({ ...filter, topics: [] }, choosable(each))
  )
  return reading.leaders.filter(({ id }) => listed.some(({ speaker }) => speaker === id))
}

/** The name of each statement's speaker, by its id. */
function namesOf({ reading, strings }: UnknownSidebarProps): ReadonlyMap<string, string> {
  const names = new Map(reading.leaders.map(({ id, shortName }) => [id, shortName[strings.language]]))
  return new Map(reading.statements.map(({ id, speaker }) => [id, names.get(speaker) ?? '']))
}
