/** What is listed of one leader of an article, below mark and name. */
import type { ComponentChildren } from 'preact'
import type { Subject } from '../../core/find/page-reading'
import type { InterfaceLanguage } from '../../core/text/language'
import { SpeakerMark, toneClass } from '../parts/speaker-mark'

interface LeaderGroupProps {
  readonly leader: Subject
  /** All leaders of the article, of which the mark is told apart. */
  readonly among: readonly Subject[]
  readonly language: InterfaceLanguage
  /** Items of a list. */
  readonly children: ComponentChildren
}

export function LeaderGroup({ leader, among, language, children }: LeaderGroupProps) {
  return (
    <div class={`group ${toneClass([leader.id], among)}`}>
      <p class="who">
        <SpeakerMark speaker={leader} among={among} language={language} />
        <b>{leader.name[language]}</b>
      </p>
      <ul>{children}</ul>
    </div>
  )
}
