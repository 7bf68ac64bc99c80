/** Draw speakers in the tone and shape that tell them apart. */
import type { Speaker } from '../../core/dossier'
import type { InterfaceLanguage } from '../../core/text/language'
import { speakerInitials } from '../../core/speaker-initials'
import { speakerLook } from '../../core/speaker-look'

/** All speakers of the view, among whom each must be told apart. */
export type Among = readonly Pick<Speaker, 'id' | 'shortName'>[]

/** Give the class that colours what belongs to these speakers: the one's own, or the one for several. */
export function toneClass(speakers: readonly string[], among: Among): string {
  const [id] = speakers
  return speakers.length === 1 && id !== undefined ? `speaker-${speakerLook(id, among).tone}` : 'joint'
}

/** Draw a speaker's initials in the speaker's tone and shape; decoration, the name stands beside it. */
export function SpeakerMark({
  speaker,
  among,
  language
}: {
  readonly speaker: Pick<Speaker, 'id' | 'shortName'>
  readonly among: Among
  readonly language: InterfaceLanguage
}) {
  const { tone, shape } = speakerLook(speaker.id, among)
  const initials = speakerInitials(speaker, among, language)
  return (
    <span class={`avatar ${shape} speaker-${tone}${initials.length > 1 ? ' two' : ''}`} aria-hidden="true">
      <span>{initials}</span>
    </span>
  )
}

/** Draw a speaker's shape alone, in the colour around it. */
export function SpeakerDot({ speaker, among }: { readonly speaker: string; readonly among: Among }) {
  return <span class={`dot ${speakerLook(speaker, among).shape}`} aria-hidden="true" />
}
