/** A note in the margin of an article: on a statement (who, how, reported by whom), or on words in no leader's name. */
import type { ContextNote } from '../../core/dossier'
import { CLIP_FORMATS } from '../../core/share/clip'
import { directionOf } from '../../core/text/language'
import { contextKind } from '../parts/context-kind'
import { reportedBy } from '../parts/reported-by'
import { SpeakerMark } from '../parts/speaker-mark'
import { ShareMenu } from '../share/share-menu'
import type { Strings } from '../strings'
import type { ArticleProps } from './library-props'
import { toneOf } from './tone'

export function StatementNote(props: ArticleProps & { readonly id: string; readonly number: number }) {
  const { id, number, dossier, strings, words, route } = props
  const { language } = strings
  const statement = dossier.statements.find((each) => each.id === id)
  if (statement === undefined) return null
  const speakers = dossier.speakers.filter((speaker) => statement.speakers.includes(speaker.id))
  const sources = statement.sources.map(
    (each) => dossier.sources.find((source) => source.id === each)?.name[language] ?? each
  )
  return (
    <article
      class={`note ${toneOf(dossier, [id])}`}
      id={`note-${id}`}
      tabIndex={-1}
      data-statement={id}
      aria-labelledby={`note-name-${id}`}
      aria-current={route.statement === id ? 'true' : undefined}
    >
      <h3 id={`note-name-${id}`}>
        <button
          type="button"
          class="number"
          aria-label={words.article.toText(number)}
          onClick={() => document.getElementById(`in-text-${id}`)?.focus()}
        >
          {strings.number(number)}
        </button>
        {speakers.map((speaker) => (
          <SpeakerMark key={speaker.id} speaker={speaker} among={dossier.speakers} language={language} />
        ))}
        <span>{strings.list(speakers.map(({ shortName }) => shortName[language]))}</span>
        <span class="on">{dossier.topics.find((topic) => topic.id === statement.topic)?.name[language]}</span>
      </h3>
      <ShareMenu
        what={words.article.statement(number)}
        forms={CLIP_FORMATS}
        words={strings.share}
        onShare={(form) => props.onCopy(dossier, { kind: 'statement', id }, form)}
      />
      <p class="facts">
        <span>{strings.kind[statement.kind]}</span>
        {sources.length > 0 && <span>{reportedBy(strings, sources)}</span>}
      </p>
      <dl>
        <div>
          <dt>{words.article.cue}</dt>
          <dd lang={dossier.language} dir={directionOf(dossier.language)}>
            {statement.cues.map(({ quote }) => quote.exact).join(' … ')}
          </dd>
        </div>
      </dl>
    </article>
  )
}

/** What the article says in no leader's name. */
export function ContextRemark({
  note,
  strings
}: {
  readonly note: ContextNote | undefined
  readonly strings: Strings
}) {
  if (note === undefined) return null
  return (
    <p class="remark">
      <span class="remark-kind">{contextKind(note, strings)}</span> {note.summary[strings.language]}
    </p>
  )
}
