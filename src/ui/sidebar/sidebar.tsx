/** The sidebar of a known article: each leader's position, and the words on this page that it rests on. */
import { useMemo } from 'preact/hooks'
import { ContextNotes } from './context-notes'
import { EventHead } from './event-head'
import { fits, steps } from './filter'
import { FilterBar } from './filter-bar'
import { Nothing } from './nothing'
import { Onwards } from './onwards'
import { outline } from './outline'
import { Shell } from './shell'
import type { SidebarProps } from './sidebar-props'
import { TopicSection } from './topic-section'

export function Sidebar(props: SidebarProps) {
  const { dossier, sighting, strings, filter } = props
  const { topics, items } = useMemo(() => outline(dossier, sighting), [dossier, sighting])
  const shown = items.filter(({ statement }) => fits(filter, statement)).length
  return (
    <Shell
      {...props}
      listing={{
        kind: '',
        data: {
          'data-grade': sighting.grade,
          'data-coverage': Math.round(sighting.coverage * 100),
          'data-dossier': dossier.id
        },
        positions: dossier.positions.length,
        among: dossier.speakers,
        columns: (filter.speakers.length > 0 ? filter : { speakers: dossier.speakers }).speakers.length,
        present: steps(items, filter),
        shown,
        total: items.length,
        speakersOf: (statement) => speakersOf(props, statement),
        done: ''
      }}
    >
      <EventHead {...props} items={items} />
      <FilterBar {...props} {...dossier} statements={items.map(({ statement }) => statement)} />
      {topics.map((topic) => (
        <TopicSection key={topic.topic.id} {...props} outline={topic} items={items} />
      ))}
      {shown === 0 && <Nothing {...props} />}
      <ContextNotes notes={dossier.context} strings={strings} />
      <Onwards {...props} />
    </Shell>
  )
}

/** Name the speakers of a statement. */
function speakersOf({ dossier, strings }: SidebarProps, statement: string): string {
  const speakers = dossier.statements.find(({ id }) => id === statement)?.speakers ?? []
  const named = dossier.speakers.filter(({ id }) => speakers.includes(id))
  return strings.list(named.map(({ shortName }) => shortName[strings.language]))
}
