/** The positions that the dossiers have on record of some leaders, to stand beside what a page says today. */
import type { Dossier, EventDate } from '../dossier'
import type { Localised } from '../text/language'
import type { CatalogueArticle } from './catalogue'

/** A position of a dossier, with where it comes from. */
export interface RecordedPosition {
  readonly dossier: string
  readonly position: string
  /** The first statement that backs it. */
  readonly statement: string | null
  readonly title: Localised
  readonly date: EventDate
  readonly speaker: string
  readonly topic: string
  readonly summary: Localised
}

/** The ids of the articles in which one of the speakers alone holds a position on one of the topics, in their order. */
export function articlesOf(
  articles: readonly CatalogueArticle[],
  speakers: readonly string[],
  topics: readonly string[]
): readonly string[] {
  return articles
    .filter(({ positions }) =>
      positions.some((position) => topics.includes(position.topic) && soleSpeaker(position, speakers) !== null)
    )
    .map(({ id }) => id)
}

/** The positions of a dossier that one of the speakers alone holds on one of the topics. */
export function positionsOf(
  { id, event, positions }: Dossier,
  speakers: readonly string[],
  topics: readonly string[]
): readonly RecordedPosition[] {
  return positions.flatMap((position) => {
    const speaker = soleSpeaker(position, speakers)
    if (speaker === null || !topics.includes(position.topic)) return []
    return [
      {
        dossier: id,
        position: position.id,
        statement: position.statements[0] ?? null,
        title: event.title,
        date: event.date,
        speaker,
        topic: position.topic,
        summary: position.summary
      }
    ]
  })
}

/** The one speaker of a position, who must be among `speakers`; null for a joint position, which is nobody's own. */
function soleSpeaker(position: { readonly speakers: readonly string[] }, speakers: readonly string[]): string | null {
  const [speaker, ...others] = position.speakers
  return speaker !== undefined && others.length === 0 && speakers.includes(speaker) ? speaker : null
}
