/** What the user adds to a page: words of it that nobody found, with who says them and on what. */
import type { Span } from '../text/span'
import type { Correction } from './edit'
import type { EditedStatement } from './edited-statement'
import type { KeptPage } from './kept-page'
import { isWithin } from './within'

type AddedWords = Extract<Correction, { readonly kind: 'add' }>
export type UneditedStatement = Omit<EditedStatement, 'origin' | 'isRejected' | 'note' | 'tags' | 'names' | 'edits'>

/** Words that the user selected, before anybody is said to have said them. */
export type SelectedWords = Pick<AddedWords, 'words' | 'extent' | 'report'>

export interface Selected extends SelectedWords {
  /** The page as it is kept with them, without its edits. */
  readonly page: KeptPage
}

/** An added statement as it was added, without later edits. */
export function addedStatement(id: string, { words, extent, report, speaker, topic }: AddedWords): UneditedStatement {
  return {
    id,
    speakers: [speaker.id],
    topic: topic.id,
    kind: report,
    act: null,
    verdict: 'added',
    words,
    cues: [],
    content: contentOf(extent, words),
    sources: []
  }
}

const contentOf = (extent: Span, words: string): Span[] =>
  isWithin(extent, words) ? [extent] : [{ start: 0, end: words.length }]

/** The statement before anything is said of it: it has no speaker and no topic. */
export function selectedStatement({ words, extent, report }: Selected): EditedStatement {
  const nobody = { id: '', name: null }
  return {
    ...addedStatement('', { kind: 'add', words, extent, report, speaker: nobody, topic: nobody }),
    speakers: [],
    origin: 'mine',
    isRejected: false,
    note: '',
    tags: [],
    names: {},
    edits: []
  }
}

/** The edits that add what was selected, of what was said of it; null until somebody said it on something. */
export function additionOf(
  { words, extent, report }: SelectedWords,
  changes: readonly Correction[]
): Correction[] | null {
  const said = <K extends Correction['kind']>(kind: K) =>
    changes.find((change): change is Extract<Correction, { readonly kind: K }> => change.kind === kind)
  const [speaker, topic] = [said('speaker'), said('topic')]
  if (speaker === undefined || topic === undefined) return null
  const added: AddedWords = {
    kind: 'add',
    words,
    extent: said('extent')?.extent ?? extent,
    report: said('report')?.report ?? report,
    speaker: { id: speaker.id, name: speaker.name },
    topic: { id: topic.id, name: topic.name }
  }
  return [added, ...changes.filter(({ kind }) => kind === 'note' || kind === 'tags')]
}
