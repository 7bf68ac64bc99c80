/** What is asked where the user chose what is listed of an unknown article. */
import { MOST_STATEMENTS } from '../../core/find/page-reading'
import { isFlag, list, text } from './shape'

const ids = list(text(64), MOST_STATEMENTS)

export const listed = { dismissed: ids, rejected: ids, unsure: isFlag }
