/** How much a person can say of a statement; apart from the schema, which what only draws does without. */

/** UTF-16 units of a name that a person gives. */
export const LONGEST_NAME = 200
/** UTF-16 units of a statement's words. */
export const LONGEST_WORDS = 20_000
export const LONGEST_NOTE = 10_000
export const LONGEST_TAG = 100
export const MOST_TAGS = 64
/** UTF-16 units of an address that browsers open. */
export const LONGEST_ADDRESS = 8192
