/** What the user says for good of found statements, and what draws that, as a file of its own: loaded once somebody looks for it. */
import type { Settings } from '../../core/settings'
import type { Judging } from '../../ui/judging/judging'
import { Judge } from '../../ui/judging/judge'
import '../../ui/judging/judging.css'
import { Rejected } from '../../ui/judging/rejected'
import { JUDGING } from '../../ui/strings/judging'
import type { JudgingStrings } from '../../ui/strings/judging/judging-strings'
import { partFor } from '../../ui/strings/part-for'

export { correctStatement } from './correct-statement'
export { rejectStatement } from './reject-statement'

/** What draws it in the language of these settings. */
export const judgingIn = (settings: Settings): Judging => ({
  words: partFor<JudgingStrings>(JUDGING, settings, navigator.languages),
  Judge,
  Rejected
})
