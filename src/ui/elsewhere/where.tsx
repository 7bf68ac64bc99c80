/** The outlet of a page by its host, and the day on which it was seen; of what is bundled, the day of its event. */
import type { OtherPage } from '../../core/compare/elsewhere'
import { dayOf } from '../share/day'
import type { Strings } from '../strings/strings'
import { ELSEWHERE } from './elsewhere-strings'

interface WhereProps {
  readonly page: OtherPage
  readonly strings: Strings
}

export function Where({ page, strings }: WhereProps) {
  const words = ELSEWHERE[strings.language]
  return (
    <>
      <bdi>{page.origin === 'kept' ? new URL(page.address).hostname.replace(/^www\./, '') : words[page.origin]}</bdi>
      {words.comma} <DayOf page={page} strings={strings} />
    </>
  )
}

export function DayOf({ page, strings }: WhereProps) {
  const value = page.origin === 'bundled' ? page.seen : dayOf(page.seen)
  return <time dateTime={page.seen}>{strings.date({ value, basis: 'text' })}</time>
}
