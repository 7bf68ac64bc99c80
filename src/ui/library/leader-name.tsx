import type { Language } from '../../core/dossier'
import type { CatalogueSpeaker } from '../../core/library/catalogue'
import { SpeakerMark, speakerStyle } from '../parts/speaker-mark'

/** Draw a leader's mark and short name; `index` is the leader's place in the list that gives the colours. */
export function LeaderName({
  speaker,
  index,
  language
}: {
  readonly speaker: CatalogueSpeaker
  readonly index: number
  readonly language: Language
}) {
  return (
    <span class={`leader speaker-${speakerStyle(index).letter}`}>
      <SpeakerMark speaker={speaker} index={index} language={language} />
      {speaker.shortName[language]}
    </span>
  )
}
