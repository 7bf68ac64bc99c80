/** What all kept pages add to the tally, and by what they can be narrowed. */
import type { Subject, Subjects } from '../find/page-reading'
import { subjectNamed } from '../records/own-subject'
import type { PageTally } from '../records/page-tally'
import type { KeptChoices } from './shelf'
import { type Spoken, spokenInPage } from './tally'

export interface KeptTally extends KeptChoices {
  readonly spoken: readonly Spoken[]
}

/** Leaders and topics that the user named are among its subjects. O(pages · leaders of one). */
export function keptTally(pages: readonly PageTally[], { leaders, topics }: Subjects): KeptTally {
  const spoken = pages.flatMap(spokenInPage)
  const speakers = new Set(spoken.map(({ speaker }) => speaker))
  const spokenOf = new Set(spoken.map(({ topic }) => topic))
  const names = new Map(pages.flatMap((page) => Object.entries(page.names)))
  const withOwn = (subjects: readonly Subject[], ids: ReadonlySet<string>): readonly Subject[] => {
    const known = new Set(subjects.map(({ id }) => id))
    const own = [...names].filter(([id]) => ids.has(id) && !known.has(id))
    return [...subjects, ...own.map(([id, name]) => subjectNamed(id, name))]
  }
  return {
    spoken,
    subjects: { leaders: withOwn(leaders, speakers), topics: withOwn(topics, spokenOf) },
    speakers,
    topics: spokenOf,
    outlets: new Set(spoken.flatMap(({ outlet }) => outlet ?? [])),
    languages: new Set(pages.map(({ language }) => language)),
    total: pages.length
  }
}
