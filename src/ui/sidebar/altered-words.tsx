/** Words that the page changed: a warning, the page's words, and how they differ from what they were. */
import { directionOf, type Language } from '../../core/text/language'
import type { Finding } from '../../core/verify/sighting'
import { VerdictLabel } from '../parts/verdict-label'
import type { Strings } from '../strings/strings'
import { WordDiff } from './word-diff'

interface AlteredWordsProps extends Pick<Finding, 'words' | 'diff' | 'changes'> {
  readonly language: Language
  /** What the difference is told against. */
  readonly against: string
  readonly strings: Strings
}

export function AlteredWords({ words, diff, changes, language, against, strings }: AlteredWordsProps) {
  return (
    <>
      <div class="warning">
        <p class="facts">
          <VerdictLabel verdict="altered" text={strings.verdict.altered} />
          {changes.map((change) => (
            <span key={change} class="change">
              {strings.change[change]}
            </span>
          ))}
        </p>
      </div>
      <p class="caption">{strings.sidebar.onThisPage}</p>
      <p class="sentence" lang={language} dir={directionOf(language)}>
        <span class="told">{words}</span>
      </p>
      <p class="caption">{against}</p>
      <WordDiff diff={diff} language={language} strings={strings.sidebar} />
    </>
  )
}
