/** Where an article is kept already, when, and how many of its statements this page has as they were. */
import type { KeptCopy } from '../../core/compare/elsewhere'
import type { Verdict } from '../../core/verify/sighting'
import { Icon } from '../parts/icon'
import type { Strings } from '../strings/strings'
import { ELSEWHERE } from './elsewhere-strings'
import { DayOf, Where } from './where'

interface KeptCopiesProps {
  readonly copies: readonly KeptCopy[]
  readonly strings: Strings
}

const VERDICTS: readonly Verdict[] = ['verbatim', 'typographic', 'altered', 'absent']

export function KeptCopies({ copies, strings }: KeptCopiesProps) {
  const words = ELSEWHERE[strings.language]
  return (
    <ul class="kept-copies">
      {copies.map(({ page, verdicts }) => (
        <li key={page.address} class="why" data-kept-copy={page.origin === 'here' ? 'here' : 'copy'}>
          <p>
            {page.origin === 'here' ? words.hereKept : words.copyKept}{' '}
            {page.origin === 'here' ? <DayOf page={page} strings={strings} /> : <Where page={page} strings={strings} />}
          </p>
          <p>{words.now}</p>
          <p class="facts">
            {VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
              <span key={verdict} data-verdict={verdict}>
                {strings.verdict[verdict]}: {strings.number(verdicts[verdict])}
              </span>
            ))}
          </p>
          {page.origin !== 'here' && (
            <a class="onward" href={page.address} target="_blank" rel="noreferrer">
              <Icon name="page" size={15} />
              <bdi>{page.title}</bdi>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
