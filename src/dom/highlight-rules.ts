/**
 * The style sheet of painted passages. The background inserts it, so that no node is added to the page. Firefox draws
 * the underlines from version 146 on; in older ones the washes alone tell speakers apart.
 */
import { speakerLooks, type Tone } from '../core/speaker-look'

/**
 * The look of each tone. The washes leave text legible on white and on black pages; the underlines differ without
 * colour.
 */
const TONE_RULES: Readonly<Record<Tone, string>> = {
  a: 'background-color: rgb(72 133 237 / 0.28); text-decoration: underline solid 2px rgb(31 95 191)',
  b: 'background-color: rgb(236 138 32 / 0.30); text-decoration: underline dotted 2px rgb(180 83 11)',
  c: 'background-color: rgb(46 158 110 / 0.28); text-decoration: underline dashed 2px rgb(30 120 80)',
  d: 'background-color: rgb(156 89 209 / 0.28); text-decoration: underline double 2px rgb(120 60 170)',
  e: 'background-color: rgb(226 62 150 / 0.26); text-decoration: underline overline solid 1px rgb(181 18 111)',
  f: 'background-color: rgb(24 178 204 / 0.28); text-decoration: underline overline dotted 2px rgb(10 114 134)',
  g: 'background-color: rgb(176 166 30 / 0.32); text-decoration: underline overline dashed 1px rgb(110 103 0)',
  h: 'background-color: rgb(200 74 66 / 0.28); text-decoration: underline overline double 1px rgb(150 30 36)'
}
const ALTERED_RULE = 'background-color: rgb(230 190 0 / 0.22); text-decoration: underline wavy 2px rgb(176 96 0)'
const ACTIVE_RULE = 'background-color: rgb(255 221 87 / 0.85); color: black'

/** The rules for the highlights of these speakers, who must be all that are painted on the page. */
export function highlightRules(speakers: readonly string[]): string {
  const rule = (name: string, style: string): string => `::highlight(mawqif-${name}) { ${style} }`
  return [
    ...[...speakerLooks(speakers)].map(([id, { tone }]) => rule(id, TONE_RULES[tone])),
    rule('altered', ALTERED_RULE),
    rule('active', ACTIVE_RULE)
  ].join('\n')
}
