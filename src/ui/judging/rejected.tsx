/** The statements of a page that the user rejected for good, closed until asked for, each with the way back. */
import { directionOf } from '../../core/text/language'
import { Icon } from '../parts/icon'
import type { RejectedProps } from './judging'

export function Rejected({ statements, reading, strings, words, onReject }: RejectedProps) {
  const { language } = reading
  return (
    <details class="rejected">
      <summary>
        {words.rejections(statements.length)}
        <Icon name="down" size={15} />
      </summary>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id} data-rejected={statement.id}>
            <b>{reading.leaders.find(({ id }) => id === statement.speaker)?.name[strings.language]}</b>
            <blockquote lang={language} dir={directionOf(language)}>
              {statement.words}
            </blockquote>
            <button type="button" class="onward" onClick={() => void onReject(statement, false)}>
              {words.unreject}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
