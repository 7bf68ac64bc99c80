/** An article of three lines, and what is found of its statements on pages that are made of them. */
import type { Dossier, Passage, Statement } from '../../../src/core/dossier'
import { readArticle } from '../../../src/core/recognise/article'
import { recognise } from '../../../src/core/recognise/recognise'
import type { Finding } from '../../../src/core/verify/sighting'
import { DOSSIER } from '../../ui/dossier-fixture'
import { pageOf, type Part } from '../page-of'
import { atOnce } from '../../../src/core/steps'

export const LINES = [
  'The two leaders spoke on Monday about the river and about the price of grain.',
  'Later Brey said that “any deal, however small, needs guarantees”, and that talks would go on.',
  'Marrant answered that « the harvest could not wait » until the spring, and that bread was dear.'
] as const
const TEXT = LINES.join('\n')

function passage(exact: string): Passage {
  const start = TEXT.indexOf(exact)
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length }
  }
}

const statement = (id: string, frame: string, ...evidence: readonly string[]): Statement => ({
  ...(DOSSIER.statements[0] as Statement),
  id,
  cues: [],
  content: [],
  evidence: evidence.map(passage),
  frame: passage(frame)
})

export const dossier: Dossier = {
  ...DOSSIER,
  language: 'en',
  text: TEXT,
  speakers: DOSSIER.speakers.map((speaker, i) => ({
    ...speaker,
    id: ['brey', 'marrant'][i] as string,
    aliases: { ar: [], en: [['Anna Brey', 'Marrant'][i] as string], fr: [], ru: [] }
  })),
  statements: [
    statement(
      'whole',
      'Brey said that “any deal, however small, needs guarantees”',
      '“any deal, however small, needs guarantees”'
    ),
    statement('parts', 'Brey said that “any deal, however small, needs guarantees”', 'any deal', 'needs guarantees”'),
    statement('set-off', 'Marrant answered that « the harvest could not wait »', '« the harvest could not wait »'),
    statement('start', 'The two leaders spoke', 'The two leaders spoke'),
    statement('end', 'that bread was dear.', 'bread was dear.')
  ]
}

/** The finding of a statement on a page with `middle` in the place of the second line. */
export function find(id: string, ...middle: readonly (string | Part)[]): Finding | undefined {
  const { words, probe } = pageOf([LINES[0], ...middle, LINES[2]])
  const findings = atOnce(recognise(readArticle(dossier), words, probe))?.sighting.findings
  return findings?.find((each) => each.statement === id)
}

/** The second line, and where its second half begins. */
export const LINE = LINES[1]
export const AT = LINE.indexOf('however')

/** A diff in short: `=` before what both sides have, `-` before what only the article has, `+` before the page's own. */
export const short = (finding: Finding | undefined): readonly string[] =>
  (finding?.diff ?? []).map(({ op, text }) => `${{ same: '=', removed: '-', added: '+' }[op]}${text}`)
