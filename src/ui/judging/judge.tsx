/** What the user can say for good of a statement that was found: that it was not said so, or how it was. Both keep the page. What is theirs is corrected, and taken back, where it is kept. */
import { useState } from 'preact/hooks'
import type { Keeping } from '../../core/records/keeping'
import { Icon } from '../parts/icon'
import type { JudgeProps } from './judging'

export function Judge({ statement, strings, words, onRejected, onCorrect }: JudgeProps) {
  const [outcome, setOutcome] = useState<Keeping>('kept')
  return (
    <>
      {statement.mine === undefined && <p class="lasting">{words.lasting}</p>}
      <p class="judging">
        {statement.mine === undefined && (
          <button type="button" class="onward reject" onClick={() => void onRejected().then(setOutcome)}>
            <Icon name="close" size={15} />
            {words.reject}
          </button>
        )}
        <button type="button" class="onward correct" onClick={() => void onCorrect(statement).then(setOutcome)}>
          <Icon name="keep" size={15} />
          {words.correct}
        </button>
      </p>
      <output>{outcome !== 'kept' && strings.keep.outcomes[outcome]}</output>
    </>
  )
}
