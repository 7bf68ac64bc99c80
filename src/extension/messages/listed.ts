/** What is asked where the user chose what is listed of an unknown article. */
import { isFlag, list, text } from './shape'

/** More statements than a page is read for. */
const MOST_STATEMENTS = 4096
const ids = list(text(64), MOST_STATEMENTS)

export const listed = { dismissed: ids, rejected: ids, unsure: isFlag }
