/**
 * The style sheet of painted passages, which the background inserts, so that no node is added for it. Firefox draws the underlines from version 146 on; before, the
 * washes alone tell speakers apart.
 */

/** Washes light enough to keep text readable on white and on black pages; the underlines differ without colour. */
const SPEAKER_RULES = [
  'background-color: rgb(72 133 237 / 0.28); text-decoration: underline solid 2px rgb(31 95 191)',
  'background-color: rgb(236 138 32 / 0.30); text-decoration: underline dotted 2px rgb(180 83 11)',
  'background-color: rgb(46 158 110 / 0.28); text-decoration: underline dashed 2px rgb(30 120 80)',
  'background-color: rgb(156 89 209 / 0.28); text-decoration: underline double 2px rgb(120 60 170)'
] as const
const ALTERED_RULE = 'background-color: rgb(230 190 0 / 0.22); text-decoration: underline wavy 2px rgb(176 96 0)'
const ACTIVE_RULE = 'background-color: rgb(255 221 87 / 0.85); color: black'

/** Rules for the highlights of these speakers, in the order of the dossier. */
export function highlightRules(speakers: readonly string[]): string {
  const rule = (name: string, style: string): string => `::highlight(mawqif-${name}) { ${style} }`
  return [
    ...speakers.map((id, i) => rule(id, SPEAKER_RULES[i % SPEAKER_RULES.length] as string)),
    rule('altered', ALTERED_RULE),
    rule('active', ACTIVE_RULE)
  ].join('\n')
}
