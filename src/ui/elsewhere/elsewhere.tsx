/** Where else the words of a statement stand: the gravest in one line, which opens to the difference and the pages. */
import type { Elsewhere, QuotedThere } from '../../core/compare/elsewhere'
import type { Likeness } from '../../core/compare/likeness'
import { Icon } from '../parts/icon'
import { WordDiff } from '../sidebar/word-diff'
import type { Strings } from '../strings/strings'
import { ELSEWHERE } from './elsewhere-strings'
import { Where } from './where'

interface ElsewhereProps {
  readonly elsewhere: Elsewhere
  readonly strings: Strings
}

export function ElsewhereLine({ elsewhere: { there, first, total }, strings }: ElsewhereProps) {
  const words = ELSEWHERE[strings.language]
  const [gravest] = there
  if (gravest === undefined) return null
  return (
    <details class="why elsewhere" data-elsewhere={gravest.likeness.kind}>
      <summary>
        <span>
          {words.heading}: {sayKind(gravest, strings)} · <Where page={gravest.page} strings={strings} />
        </span>
        <Icon name="down" size={15} />
      </summary>
      <ul>
        {there.map((each) => (
          <li key={each.page.address} data-likeness={each.likeness.kind}>
            <p class="facts">
              <span>{sayKind(each, strings)}</span>
              {each.likeness.kind === 'changed' &&
                each.likeness.changes.map((change) => (
                  <span key={change} class="change">
                    {strings.change[change]}
                  </span>
                ))}
              <span>
                <Where page={each.page} strings={strings} />
              </span>
            </p>
            <Difference of={each} strings={strings} />
            <a class="onward" href={each.page.address} target="_blank" rel="noreferrer">
              <Icon name="page" size={15} />
              <bdi>{each.page.title}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {total > 1 && (
        <p>
          {words.first} <Where page={first} strings={strings} />. {words.pages} {strings.number(total)}
        </p>
      )}
    </details>
  )
}

function Difference({ of: { likeness, page }, strings }: { readonly of: QuotedThere; readonly strings: Strings }) {
  if (likeness.kind === 'same') return null
  return (
    <>
      <WordDiff diff={likeness.diff} language={page.language} strings={strings.sidebar} />
      {likeness.diff.some(({ op }) => op !== 'same') && <p>{ELSEWHERE[strings.language].difference}</p>}
    </>
  )
}

function sayKind({ likeness, speakers }: QuotedThere, strings: Strings): string {
  const words = ELSEWHERE[strings.language]
  const said: Readonly<Record<Likeness['kind'], () => string>> = {
    same: () => (likeness.kind === 'same' ? strings.verdict[likeness.verdict] : ''),
    changed: () => words.changed,
    part: () => (likeness.kind === 'part' && likeness.whole === 'there' ? words.partHere : words.partThere),
    'another-speaker': () =>
      [words.anotherSpeaker, strings.list(speakers.map((name) => name[strings.language]))].filter(Boolean).join(': ')
  }
  return said[likeness.kind]()
}
