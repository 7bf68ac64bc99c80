/** Search the shelf; each of its chunks once for the same question, however often the page is drawn meanwhile. */
import type { Filters } from '../../core/library/catalogue'
import { searchChunk, type KeptShelf, type Shelved, type SoughtWords, soughtWords } from '../../core/library/shelf'

interface Question {
  readonly query: string
  readonly filters: Filters
}
interface KeptAnswer extends Question {
  readonly hits: readonly Shelved[]
}

/** The last answer of each chunk, and of each shelf. */
const answers = new WeakMap<object, KeptAnswer>()

/** What on the shelf has the words and passes the filters, the newest first. */
export function keptHits(shelf: KeptShelf, question: Question): readonly Shelved[] {
  let sought: SoughtWords | null = null
  return answerOf(shelf, question, () =>
    shelf.chunks.flatMap((chunk) =>
      answerOf(chunk, question, () =>
        searchChunk(chunk, (sought ??= soughtWords(question.query, shelf)), question.filters)
      )
    )
  )
}

function answerOf(of: object, { query, filters }: Question, search: () => readonly Shelved[]): readonly Shelved[] {
  const known = answers.get(of)
  if (known !== undefined && known.query === query && isSame(known.filters, filters)) return known.hits
  const hits = search()
  answers.set(of, { query, filters, hits })
  return hits
}

const isSame = (one: Filters, other: Filters): boolean =>
  Object.entries(one).every(([name, value]) => other[name as keyof Filters] === value)
