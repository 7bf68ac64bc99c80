/**
 * What was selected waits in the browser's memory, never on disk, until its user has said who said it: one for each tab, for as long as the
 * browser runs.
 */
import * as v from 'valibot'
import type { Selected } from '../../core/records/added-statement'
import { selectedSchema } from '../../core/records/selected-schema'
import { browser } from '../browser'

const keyOf = (tab: number): string => `selected-${tab}`

export async function holdSelection(tab: number, selected: Selected): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: selected })
}

/** Null where nothing waits. */
export async function heldSelection(tab: number): Promise<Selected | null> {
  const held = await browser.storage.session.get(keyOf(tab))
  const read = v.safeParse(selectedSchema(), held[keyOf(tab)])
  return read.success ? read.output : null
}

export async function dropSelection(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab))
}
