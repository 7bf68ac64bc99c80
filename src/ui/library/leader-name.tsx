import type { InterfaceLanguage } from '../../core/text/language'
import type { CatalogueSpeaker } from '../../core/library/catalogue'
import { type Among, SpeakerMark, toneClass } from '../parts/speaker-mark'

/** Draw a leader's mark and short name; `among` are all leaders of the view. */
export function LeaderName({
  speaker,
  among,
  language
}: {
  readonly speaker: Pick<CatalogueSpeaker, 'id' | 'shortName'>
  readonly among: Among
  readonly language: InterfaceLanguage
}) {
  return (
    <span class={`leader ${toneClass([speaker.id], among)}`}>
      <SpeakerMark speaker={speaker} among={among} language={language} />
      {speaker.shortName[language]}
    </span>
  )
}

/** Draw those of `among` whose ids are named, in the order of the view. */
export function LeaderNames({
  ids,
  among,
  language
}: {
  readonly ids: readonly string[]
  readonly among: readonly CatalogueSpeaker[]
  readonly language: InterfaceLanguage
}) {
  return (
    <>
      {among
        .filter(({ id }) => ids.includes(id))
        .map((speaker) => (
          <LeaderName key={speaker.id} speaker={speaker} among={among} language={language} />
        ))}
    </>
  )
}
