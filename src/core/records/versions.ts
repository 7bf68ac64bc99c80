/** Read what any version wrote, as this one would have written it. Pure: the store and the backup read by it alike. */
import type { KeptPage } from './kept-page'
import { fromVersion1, withLastingIds } from './version-1'
import { fromVersion3, withSketch } from './version-3'
import { fromVersion4 } from './version-4'
import { fromVersion5 } from './version-5'
import { fromVersion6 } from './version-6'

/** The version that is written. */
export const VERSION = 7

/** Give a raw page of that version the fields that came later. What is no object stays, and is refused with its place. */
export function upgraded(raw: unknown, version: number): unknown {
  const second = version < 2 ? fromVersion1(raw) : raw
  const fourth = version < 4 ? fromVersion3(second) : second
  const fifth = version < 5 ? fromVersion4(fourth) : fourth
  const sixth = version < 6 ? fromVersion5(fifth) : fifth
  return version < 7 ? fromVersion6(sixth) : sixth
}

/** Make those fields, once the page has been read, what this version would have made them. */
export function completed(page: KeptPage, version: number): KeptPage {
  const second = version < 2 ? withLastingIds(page) : page
  return version < 4 ? withSketch(second) : second
}
