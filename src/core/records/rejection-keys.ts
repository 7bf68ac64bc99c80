/** What a rejected statement is looked up by in the store. No leader's id begins so. */
const REJECTED = '!'
/** Fewer words than these may stand in any article, and mean something else there: they are rejected at their own address alone. */
const FEWEST_ANYWHERE = 8

/** The keys under which a rejection of `key` is looked up from an address, null for none. */
export function rejectionKeys(key: number, address: string | null): readonly string[] {
  return [anywhere(key), ...(address === null ? [] : [here(key, address)])]
}

/** The key under which the rejection of a statement of so many words is stored. */
export function rejectionKey(key: number, address: string, words: number): string {
  return words >= FEWEST_ANYWHERE ? anywhere(key) : here(key, address)
}

/** All keys of rejections lie between these. */
export const ALL_REJECTIONS = [REJECTED, `${REJECTED}\uffff`] as const

const anywhere = (key: number): string => REJECTED + key
const here = (key: number, address: string): string => `${REJECTED}${key} ${address}`
