/** Read the names of all leaders and topics of the gazetteer, in the languages of the interface. */
import type { Subjects } from '../core/find/page-reading'
import { browser } from './browser'

export const readSubjects = async (): Promise<Subjects> =>
  (await fetch(browser.runtime.getURL('subjects.json'))).json() as Promise<Subjects>
