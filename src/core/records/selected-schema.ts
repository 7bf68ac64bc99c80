/** What is selected, as it waits for its user to say who said it: what is read there is hostile input, as all that is stored. */
import * as v from 'valibot'
import { LONGEST_WORDS } from './edit-limits'
import { reportKind, span, text } from './edit'
import { keptPageSchema } from './kept-page'

export const selectedSchema = () =>
  v.object({ page: keptPageSchema(), words: text(LONGEST_WORDS), extent: span(), report: reportKind() })
