/** A number that stands for who says what on what topic, in whatever typography: it is the same on each copy of an article. */
import { foldText, hashText } from '../text/fold'
import type { ShownStatement } from './page-reading'

export function statementKey({ speakers, topic, words }: Said): number {
  return hashText([...speakers, topic, foldText(words)].join('\n'))
}

interface Said {
  readonly speakers: readonly string[]
  readonly topic: string
  readonly words: string
}

/** The same of a statement as it is found. */
export const foundKey = ({ speaker, topic, words }: Pick<ShownStatement, 'speaker' | 'topic' | 'words'>): number =>
  statementKey({ speakers: [speaker], topic, words })
