/** Each statement of each article of the suite, with its place in its line. */
import { loadDossiers } from '../../build/load-dossiers'
import { readArticle, type Article } from '../../src/core/recognise/article'
import type { Passage, Statement } from '../../src/core/dossier'
import type { InterfaceLanguage } from '../../src/core/text/language'
import type { Span } from '../../src/core/text/span'

/** A statement to make cases of; all spans are in units of its line. */
export interface Target {
  readonly article: Article
  readonly language: InterfaceLanguage
  readonly lines: readonly string[]
  readonly statement: Statement
  /** The index of the statement's line. */
  readonly line: number
  readonly text: string
  readonly frame: Span
  readonly evidence: readonly Span[]
  /** The words of the frame. */
  readonly words: readonly Span[]
}

const BUNDLED = 'putin-macron-call-2025'

/** Load the bundled Arabic article and the suite's own English, French and Russian ones. */
export function loadArticles(): readonly Article[] {
  const [own, bundled] = [`${import.meta.dirname}/dossiers`, `${import.meta.dirname}/../../src/dossiers`].map((root) =>
    loadDossiers(root)
  )
  return [...(own ?? []), ...(bundled ?? []).filter(({ id }) => id === BUNDLED)].map(readArticle)
}

export function targetsOf(article: Article): readonly Target[] {
  const { dossier } = article
  const lines = dossier.text.split('\n')
  return dossier.statements.map((statement) => {
    const line = dossier.text.slice(0, statement.frame.position.start).split('\n').length - 1
    const from = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0)
    const text = lines[line] as string
    const within = ({ position }: Passage): Span => ({ start: position.start - from, end: position.end - from })
    const frame = within(statement.frame)
    return {
      article, language: dossier.language, lines, statement, line, text, frame,
      evidence: statement.evidence.map(within),
      words: wordsOf(text).filter(({ start, end }) => start >= frame.start && end <= frame.end)
    } // prettier-ignore
  })
}

/** The words of a line, marks and elided parts left out of them. */
export function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length
  }))
}
