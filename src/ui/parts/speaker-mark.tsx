/** Draw speakers in the tone and shape that tell them apart. */
import type { Speaker } from '../../core/dossier'
import type { Language } from '../../core/text/language'
import { speakerLook } from '../../core/speaker-look'

/** All speakers of the view, among whom each must be told apart. */
export type Among = readonly { readonly id: string }[]

/** Give the class that colours what belongs to these speakers: the one's own, or the one for several. */
export function toneClass(speakers: readonly string[], among: Among): string {
  const [id] = speakers
  return speakers.length === 1 && id !== undefined ? `speaker-${speakerLook(id, among).tone}` : 'joint'
}

/** Draw a speaker's initial in the speaker's tone and shape; decoration, the name stands beside it. */
export function SpeakerMark({
  speaker,
  among,
  language
}: {
  readonly speaker: Pick<Speaker, 'id' | 'shortName'>
  readonly among: Among
  readonly language: Language
}) {
  const { tone, shape } = speakerLook(speaker.id, among)
  const [initial = ''] = speaker.shortName[language]
  return (
    <span class={`avatar ${shape} speaker-${tone}`} aria-hidden="true">
      <span>{initial}</span>
    </span>
  )
}

/** Draw a speaker's shape alone, in the colour around it. */
export function SpeakerDot({ speaker, among }: { readonly speaker: string; readonly among: Among }) {
  return <span class={`dot ${speakerLook(speaker, among).shape}`} aria-hidden="true" />
}
