/** No article is longer, in UTF-16 units: of a longer text only the beginning is read. */
export const LONGEST_ARTICLE = 500_000
