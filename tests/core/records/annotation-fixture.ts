/** Annotations as other tools write them, and what bringing them in needs. */
import type { BringingIn } from '../../../src/core/records/bring-in'
import type { KeptPage } from '../../../src/core/records/kept-page'

const same = (name: string) => ({ ar: name, en: name, fr: name, ru: name })
const subject = (id: string, name: string, shortName: string) => ({ id, name: same(name), shortName: same(shortName) })
export const SUBJECTS = {
  leaders: [subject('macron', 'Emmanuel Macron', 'Macron'), subject('merz', 'Friedrich Merz', 'Merz')],
  topics: [subject('ukraine', 'Ukraine', 'Ukraine'), subject('iran', 'Iran', 'Iran')]
}
export const FERRIES = 'the ferries to Osinovo will sail at dawn, and nobody will be asked to pay for the crossing'
export const AROUND = {
  prefix: 'The minister said on the bank of the river that “',
  suffix: '”, and that it was for all of us.'
}

/** As Hypothesis exports it. */
export const hypothesis = (more: object = {}, exact = FERRIES, uri = 'https://news.example/ferries?utm_source=x') => ({
  id: 'mFqR7L0nEe6',
  created: '2024-05-01T08:00:00.123456+00:00',
  updated: '2024-05-02T08:00:00.123456+00:00',
  user: 'acct:ann@hypothes.is',
  uri,
  text: '',
  tags: [],
  group: '__world__',
  target: [
    {
      source: uri,
      selector: [
        { type: 'RangeSelector', startContainer: '/div[1]', startOffset: 3, endContainer: '/div[1]', endOffset: 90 },
        { type: 'TextPositionSelector', start: 40, end: 128 },
        { type: 'TextQuoteSelector', exact, ...AROUND }
      ]
    }
  ],
  document: { title: ['Ferries on the river'] },
  ...more
})
export const fileOf = (...annotations: readonly unknown[]): string =>
  JSON.stringify({ export_date: '2024-05-03T08:00:00Z', client_version: '1.1500.0', annotations })

export function given(kept: readonly KeptPage[] = []): BringingIn {
  let at = Date.UTC(2026, 10, 5)
  return {
    addressOf: (address) => (/^https?:/u.test(address) ? address.replace(/\?.*$/u, '') : null),
    keptAt: (address) => kept.find((page) => page.address === address) ?? null,
    subjects: SUBJECTS,
    unnamed: { speaker: 'Speaker not named', topic: 'Topic not named' },
    version: '0.1.0',
    nextMoment: () => new Date(at++).toISOString()
  }
}
