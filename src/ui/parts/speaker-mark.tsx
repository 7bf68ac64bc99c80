/**
 * How speakers are told apart: a colour and a shape each, by their order in the dossier, the same here and in the
 * paint on the page. The shape serves whoever sees no difference between the colours.
 */
import type { Language, Speaker } from '../../core/dossier'

const STYLES = [
  { letter: 'a', shape: 'round' },
  { letter: 'b', shape: 'square' },
  { letter: 'c', shape: 'leaf' },
  { letter: 'd', shape: 'arch' }
] as const

export type SpeakerStyle = (typeof STYLES)[number]

/** Give the style of the speaker at `index` of the dossier's list; a fifth speaker shares the first one's. */
export function speakerStyle(index: number): SpeakerStyle {
  return STYLES[index % STYLES.length] as SpeakerStyle
}

/** Draw a speaker's initial in the speaker's colour and shape; decoration, the name stands beside it. */
export function SpeakerMark({
  speaker,
  index,
  language
}: {
  readonly speaker: Pick<Speaker, 'shortName'>
  readonly index: number
  readonly language: Language
}) {
  const { letter, shape } = speakerStyle(index)
  const [initial = ''] = speaker.shortName[language]
  return (
    <span class={`avatar ${shape} speaker-${letter}`} aria-hidden="true">
      {initial}
    </span>
  )
}
