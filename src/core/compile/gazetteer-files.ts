/** The gazetteer's files, as they are given and as the checks read them. */
import type { Node } from 'jsonc-parser'
import type { Office, PlaceNames } from '../find/people/gazetteer'
import type { Report } from './json'

/** A file of the gazetteer: its text, and the name that problems give it. */
export interface GazetteerFile {
  readonly file: string
  readonly text: string
}

export interface GazetteerFiles {
  readonly leaders: readonly GazetteerFile[]
  readonly places: GazetteerFile
  readonly offices: GazetteerFile
  readonly topics: GazetteerFile
  readonly neighbours: GazetteerFile
}

/** A file that is valid JSON: its tree, and where its problems go. */
export interface ParsedFile {
  readonly root: Node
  readonly report: Report
}

/** What the entries of leaders refer to, by id. */
export interface Referents {
  readonly places: Readonly<Record<string, PlaceNames>>
  readonly offices: Readonly<Record<string, Office>>
}
