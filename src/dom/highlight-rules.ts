/**
 * The style sheet of painted passages. The background inserts it, so that no node is added to the page. Firefox draws
 * the underlines from version 146 on; in older ones the washes alone tell speakers apart.
 */
import { type SpeakerLook, speakerLooks, type SpeakerShape, type Tone } from '../core/speaker-look'

/** The colours of each tone: a wash that leaves text legible on white and on black pages, and its line. */
const COLOURS: Readonly<Record<Tone, { readonly wash: string; readonly line: string }>> = {
  a: { wash: 'rgb(72 133 237 / 0.28)', line: 'rgb(31 95 191)' },
  b: { wash: 'rgb(236 138 32 / 0.30)', line: 'rgb(180 83 11)' },
  c: { wash: 'rgb(46 158 110 / 0.28)', line: 'rgb(30 120 80)' },
  d: { wash: 'rgb(156 89 209 / 0.28)', line: 'rgb(120 60 170)' },
  e: { wash: 'rgb(226 62 150 / 0.26)', line: 'rgb(181 18 111)' },
  f: { wash: 'rgb(24 178 204 / 0.28)', line: 'rgb(10 114 134)' },
  g: { wash: 'rgb(176 166 30 / 0.32)', line: 'rgb(110 103 0)' },
  h: { wash: 'rgb(200 74 66 / 0.28)', line: 'rgb(150 30 36)' }
}

/** The line of each shape: two speakers of one tone have unlike shapes, and so unlike lines. */
const LINES: Readonly<Record<SpeakerShape, string>> = {
  round: 'underline solid 2px',
  square: 'underline dotted 2px',
  leaf: 'underline dashed 2px',
  arch: 'underline double 2px',
  diamond: 'underline overline solid 1px',
  bowl: 'underline overline dotted 2px',
  drop: 'underline overline dashed 1px',
  vane: 'underline overline double 1px'
}
const ALTERED_RULE = 'background-color: rgb(230 190 0 / 0.22); text-decoration: underline wavy 2px rgb(176 96 0)'
const ACTIVE_RULE = 'background-color: rgb(255 221 87 / 0.85); color: black'

/** The rules for the highlights of these speakers, who must be all that are painted on the page. */
export function highlightRules(speakers: readonly string[]): string {
  const rule = (name: string, style: string): string => `::highlight(mawqif-${name}) { ${style} }`
  return [
    ...[...speakerLooks(speakers)].map(([id, look]) => rule(id, styleOf(look))),
    rule('altered', ALTERED_RULE),
    rule('active', ACTIVE_RULE)
  ].join('\n')
}

function styleOf({ tone, shape }: SpeakerLook): string {
  const { wash, line } = COLOURS[tone]
  return `background-color: ${wash}; text-decoration: ${LINES[shape]} ${line}`
}
