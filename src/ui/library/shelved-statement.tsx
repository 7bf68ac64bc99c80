/** Draw a kept statement: who says it on what, where and when it stood, and its words. */
import type { Subject, Subjects } from '../../core/find/page-reading'
import type { Shelved } from '../../core/library/shelf'
import { directionOf, type InterfaceLanguage } from '../../core/text/language'
import { Outlet } from '../parts/outlet'
import { dayOf } from '../share/day'
import type { LibraryProps } from './library-props'
import { MarkedWords } from './marked-words'

type Drawn = Shelved & Pick<LibraryProps, 'strings' | 'words'> & { readonly query: string }

export function ShelvedFacts({
  page,
  statement,
  strings,
  words,
  subjects,
  query
}: Drawn & { readonly subjects: Subjects }) {
  const { language } = strings
  return (
    <p class="facts">
      <span class="kind">
        {strings.list(statement.speakers.map((id) => statement.names[id] ?? nameOf(subjects.leaders, id, language)))}
      </span>
      <span>{statement.names[statement.topic] ?? nameOf(subjects.topics, statement.topic, language)}</span>
      <bdi lang={page.language}>
        <MarkedWords text={page.title} query={query} />
      </bdi>
      <Outlet page={page} />
      <time dateTime={page.seen}>{words.kept.seen(strings.date({ value: dayOf(page.seen), basis: 'text' }))}</time>
    </p>
  )
}

export function ShelvedWords({ page, statement, query, href }: Drawn & { readonly href: string }) {
  return (
    <a class="hit quote" href={href} lang={page.language} dir={directionOf(page.language)}>
      <MarkedWords text={statement.words} query={query} />
    </a>
  )
}

const nameOf = (subjects: readonly Subject[], id: string, language: InterfaceLanguage): string =>
  subjects.find((each) => each.id === id)?.shortName[language] ?? id
