/** The labelled articles of a folder, in the order of their names. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LabelledArticle, readLabelled } from './labelled'

export interface NamedArticle extends LabelledArticle {
  /** The name of its file: `01-border-call.txt`. */
  readonly name: string
}

/** Read the labelled articles in `folder`; throws with the place of what is no such article. */
export function labelledArticlesIn(folder: string): readonly NamedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      try {
        return { name, ...readLabelled(readFileSync(join(folder, name), 'utf8')) }
      } catch (error) {
        throw new Error(`${join(folder, name)}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error
        })
      }
    })
}
