/**
 * Compile the gazetteer from its files.
 *
 * A wrong entry puts words into the wrong mouth as surely as a wrong annotation. So here too nothing is repaired:
 * either everything holds, or the author gets every problem at once, each with its file and line.
 */
import leadersSchema from '../../gazetteer/leaders.schema.json' with { type: 'json' }
import neighboursSchema from '../../gazetteer/neighbours.schema.json' with { type: 'json' }
import officesSchema from '../../gazetteer/offices.schema.json' with { type: 'json' }
import placesSchema from '../../gazetteer/places.schema.json' with { type: 'json' }
import topicsSchema from '../../gazetteer/topics.schema.json' with { type: 'json' }
import type { InEach } from '../text/language'
import type { Gazetteer, Leader, Month, Neighbours, Office, PlaceNames, TopicLexicon } from '../find/people/gazetteer'
import type { Problem } from './compile-dossier'
import type { GazetteerFile, GazetteerFiles, ParsedFile } from './gazetteer-files'
import { checkLeaders } from './check-leaders'
import { checkPhrases } from './check-phrases'
import { checkTopics } from './check-topics'
import { lineAt, readJson, type Report } from './json'
import { schemaCheck, type SchemaCheck } from './check-schema'

export type CompiledGazetteer =
  | { readonly ok: true; readonly gazetteer: Gazetteer }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const CHECKS = {
  leaders: schemaCheck<{ readonly leaders: readonly Leader[] }>(leadersSchema),
  places: schemaCheck<{ readonly places: Readonly<Record<string, PlaceNames>> }>(placesSchema),
  offices: schemaCheck<{ readonly knownUntil: Month; readonly offices: Readonly<Record<string, Office>> }>(
    officesSchema
  ),
  topics: schemaCheck<{ readonly topics: readonly TopicLexicon[] }>(topicsSchema),
  neighbours: schemaCheck<InEach<Neighbours>>(neighboursSchema)
}

/** Compile the gazetteer, or list all its problems, those of one file in the order of its lines. */
export function compileGazetteer(files: GazetteerFiles): CompiledGazetteer {
  const problems: Problem[] = []
  const read = <T>({ file, text }: GazetteerFile, check: SchemaCheck<T>): (ParsedFile & { value: T | null }) | null => {
    const json = readJson(text)
    const note = (offset: number, reason: string) => problems.push({ file, line: lineAt(text, offset), reason })
    for (const { offset, reason } of json.faults) note(offset, reason)
    if (!json.ok) return null
    const report: Report = ({ offset }, reason) => note(offset, reason)
    return { root: json.root, report, value: check(json.root, report) }
  }
  const leaders = files.leaders.map((file) => read(file, CHECKS.leaders))
  const places = read(files.places, CHECKS.places)
  const offices = read(files.offices, CHECKS.offices)
  const topics = read(files.topics, CHECKS.topics)
  const neighbours = read(files.neighbours, CHECKS.neighbours)

  if (topics?.value) checkTopics(topics)
  const people = leaders.flatMap((file) => file?.value?.leaders ?? [])
  const areLeadersRead = leaders.every((file) => file?.value)
  if (!areLeadersRead || !places?.value || !offices?.value) return { ok: false, problems: inOrder(problems) }
  const referents = { places: places.value.places, offices: offices.value.offices }
  checkLeaders(
    leaders.filter((file) => file !== null),
    people,
    referents
  )
  checkPhrases(places, offices, people, referents)
  if (problems.length > 0 || !topics?.value || !neighbours?.value) return { ok: false, problems: inOrder(problems) }
  const { ar, en, fr, ru, uk } = neighbours.value
  return {
    ok: true,
    gazetteer: {
      knownUntil: offices.value.knownUntil,
      leaders: people,
      ...referents,
      topics: topics.value.topics,
      neighbours: { ar, en, fr, ru, uk }
    }
  }
}

/** The problems by file, in the order in which the files first have one, and by line. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = problems.map(({ file }) => file)
  return problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line)
}
