/** The entries of a list that is written one a line. */
export const entries = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/u)
