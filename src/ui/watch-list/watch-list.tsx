/** People and topics of one's own: those who are watched for, and a form for one. */
import { type WatchedSubject, watchedName } from '../../core/records/watched'
import { directionOf } from '../../core/text/language'
import { Mark } from '../parts/mark'
import { WatchForm } from './watch-form'
import type { WatchListProps, WatchNews } from './watch-list-props'

export function WatchList(props: WatchListProps) {
  const { strings, words, list, news } = props
  const { language } = strings
  return (
    <div class="mawqif options watch-list" lang={language} dir={directionOf(language)}>
      <header class="head">
        <Mark size={36} />
        <div>
          <h1>{strings.watchList}</h1>
          <p class="hint">{words.lead}</p>
        </div>
        <a class="introduction" href={props.options}>
          {words.options}
        </a>
      </header>
      <main>
        <output class="news" data-news={news?.kind}>
          {news && toldOf(news, props)}
        </output>
        <section class="group" aria-label={strings.watchList}>
          {list.length === 0 ? (
            <p class="hint">{words.none}</p>
          ) : (
            <ul class="sites">
              {list.map((subject) => (
                <Watched key={`${subject.kind} ${subject.id}`} {...props} subject={subject} />
              ))}
            </ul>
          )}
        </section>
        <WatchForm key={props.draft.id} {...props} />
      </main>
    </div>
  )
}

function Watched({
  subject,
  strings,
  words,
  onChange,
  onForget
}: WatchListProps & { readonly subject: WatchedSubject }) {
  const name = watchedName(subject, strings.language)
  return (
    <li data-watched={subject.id}>
      <span>
        <bdi>{name}</bdi> <span class="hint">{words[subject.kind]}</span>
      </span>
      <span class="acts">
        <button type="button" class="button" aria-label={words.changeOne(name)} onClick={() => onChange(subject)}>
          {words.change}
        </button>
        <button type="button" class="button" aria-label={words.forgetOne(name)} onClick={() => onForget(subject)}>
          {words.forget}
        </button>
      </span>
    </li>
  )
}

function toldOf(news: WatchNews, { words, strings }: WatchListProps): string {
  return news.kind === 'failed' ? words.failed : words[news.kind](watchedName(news.subject, strings.language))
}
